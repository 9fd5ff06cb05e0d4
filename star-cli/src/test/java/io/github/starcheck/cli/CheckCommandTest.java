package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.cli.Cli.Run;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {
    private static final Terminals OUT_IS_TERMINAL = new Terminals(false, true, false);

    private static final String SCENE = "Last spring the checkout of our shop lost one order in twenty. ";
    private static final String DUTY = "I was asked to stop that before the summer sale. ";
    private static final String DEEDS = "I traced the failed writes, added a queue and wrote a test for it. ";
    private static final String OUTCOME = "Since then we have not lost a single order.";

    @TempDir
    Path directory;

    @Test
    void check_standardInput_isTheDefault() {
        Run implied = new Cli().in("Yes.").run("check", "--format", "jsonl");
        Run named = new Cli().in("Yes.").run("check", "--format", "jsonl", "-");

        assertEquals(0, implied.exitCode());
        assertTrue(implied.out().contains("\"verdict\":\"too-short\""), implied.out());
        assertFalse(implied.out().contains("\"id\""), implied.out());
        assertEquals(implied, named);
    }

    @Test
    void check_jsonOfOneFile_isAnIndentedObjectThatMeetsTheSchema() throws IOException {
        Path file = file("one.txt", "Yes.");

        Run run = Cli.starcheck("check", "--format", "json", file);

        assertTrue(run.out().startsWith("{\n  \"schema\": \"starcheck/1\",\n"), run.out());
        assertTrue(run.out().contains("\n  \"id\": \"" + file + "\",\n"), run.out());
        assertTrue(run.out().endsWith("}\n"), run.out());
        assertEquals(List.of(), new OutputSchema().problems(run.out()));
    }

    @Test
    void check_jsonOfSeveralFiles_isAnArray() throws IOException {
        Run run = Cli.starcheck("check", "--format", "json", file("one.txt", "Yes."), file("two.txt", "No."));

        assertTrue(run.out().startsWith("[ {\n"), run.out());
        assertTrue(run.out().contains("\n}, {\n"), run.out());
        assertTrue(run.out().endsWith("} ]\n"), run.out());
    }

    @Test
    void check_jsonLines_areOneAFile() throws IOException {
        Run run = Cli.starcheck("check", "--format", "jsonl", file("one.txt", "Yes."), file("two.txt", "No."));

        List<String> lines = run.out().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).contains("two.txt"), run.out());
        assertEquals(List.of(), new OutputSchema().problems(lines.get(1)));
    }

    @Test
    void check_severalFilesAsText_haveHeadings() throws IOException {
        Path one = file("one.txt", "Yes.");
        Path two = file("two.txt", "No.");

        Run run = Cli.starcheck("check", one, two);

        assertEquals(
                List.of(one.getFileName().toString(), two.getFileName().toString()),
                run.out()
                        .lines()
                        .filter(line -> line.endsWith(".txt"))
                        .map(line -> line.substring(line.lastIndexOf('/') + 1))
                        .toList());
    }

    @Test
    void check_byteOrderMark_isNoPartOfTheAnswer() throws IOException {
        Path plain = file("plain.txt", "Yes.");
        Path marked = file("marked.txt", "\uFEFFYes.");

        assertEquals(
                Cli.starcheck("check", "--format", "jsonl", plain).out(),
                Cli.starcheck("check", "--format", "jsonl", marked).out().replace("marked", "plain"));
    }

    @Test
    void check_scoreUnderTheMinimum_exitsWithOne() throws IOException {
        Path file = file("one.txt", "Yes.");

        Run run = Cli.starcheck("check", "--fail-under", "1", file);

        assertEquals(1, run.exitCode());
        assertEquals("starcheck: " + file + ": score 0 is under 1\n", run.err());
    }

    @Test
    void check_requiredPartNotCovered_exitsWithOne() {
        Run run = new Cli().in("Yes.").run("check", "--require", "S,r");

        assertEquals(1, run.exitCode());
        assertEquals("starcheck: standard input: not covered: situation, result\n", run.err());
    }

    @Test
    void check_badFileAmongOthers_isToldAndTheRestGoesOn() throws IOException {
        Path missing = directory.resolve("missing.txt");

        Run run = Cli.starcheck("check", "--fail-under", "1", "--format", "jsonl", missing, file("one.txt", "Yes."));

        assertEquals(2, run.exitCode());
        assertEquals(1, run.out().lines().count());
        assertTrue(run.err().startsWith("starcheck: " + missing + ": no such file\n"), run.err());
    }

    @Test
    void check_directory_isRefused() {
        assertRefused(directory + ": is a directory; name the files in it", directory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t", "\uFEFF"})
    void check_emptyFile_isRefused(String text) throws IOException {
        Path file = file("empty.txt", text);

        assertRefused(file + ": is empty; write the answer into it", file);
    }

    @Test
    void check_latin1_isRefusedWithThePlace() throws IOException {
        Path file = directory.resolve("latin1.txt");
        Files.write(file, "One.\nCaf\u00e9 two.".getBytes(StandardCharsets.ISO_8859_1));

        assertRefused(file + ": is not UTF-8 at byte 8 (line 2); save it as UTF-8", file);
    }

    @Test
    void check_cutOffUtf8_isRefused() throws IOException {
        Path file = directory.resolve("cut.txt");
        Files.write(file, new byte[] {'a', (byte) 0xE2, (byte) 0x82});

        assertRefused(file + ": is not UTF-8 at byte 1 (line 1); save it as UTF-8", file);
    }

    @Test
    void check_fiftyMegabytes_areRefused() throws IOException {
        Path file = directory.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(50 << 20);
        }

        assertRefused(file + ": is longer than 100000 characters; shorten it, or split it into several answers", file);
    }

    @ParameterizedTest
    @CsvSource({"a, 100000, 0", "a, 100001, 2", "€, 100000, 0", "€, 100001, 2"})
    void check_longestAnswer_isCountedInCharacters(String letter, int length, int exitCode) {
        assertEquals(exitCode, new Cli().in(letter.repeat(length)).run("check").exitCode());
    }

    @Test
    void check_unknownQuestion_isRefusedWithTheNearest() {
        Run run = new Cli().in("Yes.").run("check", "--question", "rest-apis");

        assertEquals(2, run.exitCode());
        assertEquals(
                "starcheck: no question has the id 'rest-apis'; the nearest: rest-api; 'starcheck questions' lists all\n",
                run.err());
    }

    @Test
    void check_knownQuestion_isTaken() {
        Run run = new Cli().in("Yes.").run("check", "--question", "rest-api");

        assertEquals(0, run.exitCode());
        assertTrue(run.out().startsWith("\n  Too short to judge\n"), run.out());
    }

    @Test
    void check_recommendation_isNotBlamedForBeingNoStory() {
        Run run = new Cli()
                .in("You should use GraphQL for your mobile app, because the home screen makes six calls.")
                .run("check", "--question", "technology-recommendation");

        assertTrue(run.out().startsWith("\n  Not a story, and none is asked for\n"), run.out());
        assertFalse(run.out().contains("of 100"), run.out());
    }

    @Test
    void check_frame_namesItsPartsAndAsksOnlyForThem() throws IOException {
        Path file = file("one.txt", SCENE + DEEDS + OUTCOME);

        Run star = Cli.starcheck("check", "--format", "jsonl", file);
        Run car = Cli.starcheck("check", "--format", "jsonl", "--frame", "car", file);

        assertTrue(star.out().contains("\"verdict\":\"incomplete\""), star.out());
        assertFalse(star.out().contains("\"frame\""), star.out());
        assertTrue(car.out().contains("\"verdict\":\"complete\""), car.out());
        assertTrue(car.out().contains("\"frame\":{\"name\":\"car\",\"parts\":{\"challenge\":{"), car.out());
        assertEquals(List.of(), new OutputSchema().problems(car.out()));
    }

    @Test
    void check_previous_tellsWhatChanged() throws IOException {
        Path older = file("older.txt", SCENE + DUTY + DEEDS);
        Path newer = file("newer.txt", SCENE + DUTY + DEEDS + OUTCOME);

        Run text = Cli.starcheck("check", "--previous", older, newer);
        Run json = Cli.starcheck("check", "--format", "json", "--previous", older, newer);

        assertTrue(text.out().contains("\n  What changed: +"), text.out());
        assertTrue(text.out().contains("↑ result: absent → "), text.out());
        assertTrue(text.out().contains("✓ resolved: No sentence tells what came of it.\n"), text.out());
        assertTrue(json.out().contains("\"gained\": [ \"RESULT\" ]"), json.out());
        assertEquals(List.of(), new OutputSchema().problems(json.out()));
    }

    @Test
    void check_previousWorse_tellsWhatIsNewAndWhatIsResolved() throws IOException {
        Path older = file("older.txt", "Yes.");
        Path newer = file("newer.txt", SCENE + DUTY + DEEDS);

        Run run = Cli.starcheck("check", "--previous", older, newer);

        assertTrue(run.out().contains("    ✓ resolved: This is too short to judge.\n"), run.out());
        assertTrue(run.out().contains("    + new: No sentence tells what came of it.\n"), run.out());
    }

    @Test
    void check_previousOfItself_tellsThatNothingChanged() throws IOException {
        Path file = file("one.txt", "Yes.");

        Run run = Cli.starcheck("check", "--previous", file, file);

        assertTrue(run.out().endsWith("""
                  What changed: the score is the same
                    = still there: This is too short to judge.

                """), run.out());
    }

    @Test
    void check_previousOfSeveralAnswers_isRefused() throws IOException {
        Path file = file("one.txt", "Yes.");

        assertEquals(
                new Run(2, "", "starcheck: --previous compares one answer with its older draft; name one FILE\n"),
                Cli.starcheck("check", "--previous", file, file, file));
    }

    @Test
    void check_previousMissing_isRefused() throws IOException {
        Run run = Cli.starcheck("check", "--previous", directory.resolve("gone.txt"), file("one.txt", "Yes."));

        assertEquals(new Run(2, "", "starcheck: " + directory.resolve("gone.txt") + ": no such file\n"), run);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--frame=stair | Invalid value for option '--frame': 'stair' is none of star, star-r, car, soar, par;"
                        + " see 'starcheck check --help'",
                "--fail-under=101 | --fail-under is 101; use 0 to 100",
                "--fail-under=-1 | --fail-under is -1; use 0 to 100",
                "--fail-under=high | Invalid value for option '--fail-under': 'high' is not an int; see 'starcheck check --help'",
                "--require=S,X | Invalid value for option '--require' (PARTS): 'X' is no part; use S, T, A and R,"
                        + " separated by commas; see 'starcheck check --help'",
                "--format=xml | Invalid value for option '--format': 'xml' is none of text, json, jsonl, html, sarif, rdjsonl;"
                        + " see 'starcheck check --help'",
                "--color=red | Invalid value for option '--color': 'red' is none of auto, always, never;"
                        + " see 'starcheck check --help'",
                "--colour | Unknown option: '--colour'; the nearest: --color; see 'starcheck check --help'"
            })
    void check_wrongOption_isRefusedInOneLine(String option, String message) {
        Run run = new Cli().in("Yes.").run("check", option);

        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertEquals("starcheck: " + message + "\n", run.err());
    }

    @Test
    void check_fileNameWithControlCharacters_cannotReachTheTerminal() {
        Run run = Cli.starcheck("check", "\u001B[2Jgone.txt");

        assertEquals("starcheck: ␛[2Jgone.txt: no such file\n", run.err());
    }

    @ParameterizedTest
    @CsvSource({
        "auto, true, '', true",
        "auto, false, '', false",
        "auto, true, 1, false",
        "always, false, 1, true",
        "never, true, '', false"
    })
    void check_color_followsOptionTerminalAndNoColor(String when, boolean terminal, String noColor, boolean colored) {
        Run run = new Cli()
                .in("Yes.")
                .terminals(terminal ? OUT_IS_TERMINAL : Terminals.NONE)
                .environment(Map.of("NO_COLOR", noColor, "COLUMNS", "80"))
                .run("check", "--color", when);

        assertEquals(colored, run.out().contains("\u001B["));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private static void assertRefused(String message, Path file) {
        for (String format : List.of("text", "json", "jsonl", "html", "sarif", "rdjsonl")) {
            Run run = Cli.starcheck("check", "--format", format, file);

            assertEquals(2, run.exitCode());
            assertEquals("", run.out());
            assertEquals("starcheck: " + message + "\n", run.err());
        }
    }
}
