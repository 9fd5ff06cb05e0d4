package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.cli.Cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeCommandTest {
    private static final Terminals TERMINAL = new Terminals(true, true, true);
    private static final String QUESTION = "hardest-backend-issue";
    private static final String STORY = "Last spring the checkout of our shop lost one order in twenty."
            + " I was asked to stop that before the summer sale."
            + " I traced the failed writes, added a queue and wrote a test for it.";
    private static final String OUTCOME = "Since then we have not lost a single order.";
    private static final Pattern ASKED = Pattern.compile("(?m)^Drawn with --seed (\\d+)\n\n(.*)$");

    @TempDir
    Path directory;

    @Test
    void practice_oneAnswerFromAPipe_isShownAndFollowedUp() {
        Run run = new Cli().in(STORY).run("practice", "--question", QUESTION);

        assertEquals(0, run.exitCode());
        assertEquals("", run.err());
        assertTrue(run.out().contains("\n  Incomplete — "), run.out());
        assertEquals(1, count(run, "Follow-up: "));
        assertEquals(0, count(run, "What changed"));
        assertEquals(0, count(run, ":help"), "hints for a person who is not there");
        assertEquals(0, count(run, "\u001B["));
    }

    @Test
    void practice_twoAnswersFromAPipe_areJoinedAndCompared() {
        Run run = new Cli().in(STORY + "\n\n" + OUTCOME).run("practice", "--question", QUESTION);

        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("\n  Complete — "), run.out());
        assertTrue(run.out().contains("\n    ↑ result: absent → "), run.out());
    }

    @Test
    void practice_again_secondAnswerStandsAlone() {
        Run run = new Cli().in(STORY + "\n\n" + OUTCOME).run("practice", "--again", "--question", QUESTION);

        assertTrue(run.out().contains("\n    ↓ situation: "), run.out());
    }

    @Test
    void practice_thirdAnswerFromAPipe_isNotDroppedInSilence() {
        Run run = new Cli().in("One.\n\nTwo.\n\nThree.").run("practice", "--question", QUESTION);

        assertEquals(2, run.exitCode());
        assertEquals(
                "starcheck: standard input: there is more after the second answer. An empty line ends an answer; to keep"
                        + " those in it, end it with another line and name that with --end\n",
                run.err());
    }

    @Test
    void practice_anotherLastLine_keepsParagraphs() {
        Run run = new Cli()
                .in(STORY.replace(". I", ".\n\nI") + "\n\n" + OUTCOME + "\n")
                .run("practice", "--end", ".", "--question", QUESTION);

        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("\n  Complete — "), run.out());
    }

    @Test
    void practice_answersTooLongTogether_areRefused() {
        String half = "word\n".repeat(10_001);

        Run run = new Cli().in(half + "\n" + half).run("practice", "--question", QUESTION);

        assertEquals(2, run.exitCode());
        assertEquals(
                "starcheck: the answer and what was added to it are longer than 100000 characters; shorten one\n",
                run.err());
    }

    @ParameterizedTest
    @CsvSource({"''", "'\n \n'"})
    void practice_nothingFromAPipe_isRefused(String in) {
        Run run = new Cli().in(in).run("practice", "--question", QUESTION);

        assertEquals(2, run.exitCode());
        assertEquals("starcheck: standard input: is empty; write the answer into it\n", run.err());
    }

    @Test
    void practice_seed_drawsTheSameQuestion() {
        Run drawn = new Cli().in("Yes.").run("practice");
        MatchResult asked = asked(drawn);

        Run repeated = new Cli().in("Yes.").run("practice", "--seed", asked.group(1));

        assertEquals(drawn.out(), repeated.out());
    }

    @Test
    void practice_seeds_drawDifferentQuestions() {
        long questions = List.of(1, 2, 3, 4, 5, 6, 7, 8).stream()
                .map(seed -> asked(new Cli().in("Yes.").run("practice", "--seed", seed))
                        .group(2))
                .distinct()
                .count();

        assertTrue(questions > 2, () -> questions + " different of 8");
    }

    @Test
    void practice_topic_drawsAmongItsQuestions() {
        String texts = Cli.starcheck("questions", "--topic", "databases").out().replaceAll("\\s+", " ");

        for (int seed = 0; seed < 8; seed++) {
            Run run = new Cli().in("Yes.").run("practice", "--topic", "databases", "--seed", seed);
            assertTrue(texts.contains(asked(run).group(2).strip()), run.out());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--question hardest-backend-isue | no question has the id 'hardest-backend-isue'; the nearest:"
                        + " hardest-backend-issue; 'starcheck questions' lists all",
                "--question rest-api --seed 1 | --question names the question; leave out --seed and the options that choose one",
                "--level staff --kind technical-with-example --role backend-engineer | no question matches all of these options; leave one out",
                "--question rest-api --topic sql | --question names the question; leave out --seed and the options that choose one",
                "--save . | --save . cannot be written; is it a file, and its directory there?",
                "--seed x | Invalid value for option '--seed': 'x' is not a long; see 'starcheck practice --help'"
            })
    void practice_wrongOption_isRefusedInOneLine(String options, String message) {
        Run run = new Cli().in(STORY).run((Object[]) ("practice " + options).split(" "));

        assertEquals(2, run.exitCode());
        assertEquals("starcheck: " + message + "\n", run.err());
    }

    @Test
    void practice_tips_areShownWithTheQuestion() {
        Run run = new Cli().in(STORY).run("practice", "--tips", "--question", QUESTION);

        int tips = run.out().indexOf("\nWhat the recruiter checks\n");
        assertTrue(0 < tips && tips < run.out().indexOf("Incomplete"), run.out());
    }

    @Test
    void practice_onATerminal_obeysCommandsAndCompares() {
        Run run = onTerminal("80", Keyboard.lines(":tips", "?", STORY, "", ":what", OUTCOME, ""));

        assertEquals(0, run.exitCode());
        assertEquals("", run.err());
        assertEquals(1, count(run, "What the recruiter checks"));
        assertEquals(2, count(run, "\n:again  to drop what you typed"));
        assertEquals(1, count(run, "There is no such command."));
        assertEquals(1, count(run, "What you type is added to your answer. An empty line or Ctrl-D ends it."));
        assertEquals(1, count(run, "What changed: +"));
        assertTrue(run.out().contains("  Complete — "), run.out());
    }

    @Test
    void practice_again_onATerminalTellsTheWholeAnswerAnew() {
        Run run = onTerminal("80", Keyboard.lines(STORY, "", OUTCOME, ":again", STORY + " " + OUTCOME, ""));

        int start = run.out().indexOf("Tell the whole answer from the start.");
        String second = run.out().substring(start);
        assertTrue(second.contains("  Complete — "), second);
        assertEquals(2, second.split("Since then we have", -1).length, second);
    }

    @Test
    void practice_quit_endsWithoutAWord() {
        Run run = onTerminal("80", Keyboard.lines("Half an answer", ":quit", STORY, ""));

        assertEquals(0, run.exitCode());
        assertEquals(0, count(run, "of 100"));
        assertTrue(run.out().endsWith(":help shows what else you can type.\n\n"), run.out());
    }

    @Test
    void practice_skip_drawsTheNextQuestion() {
        Run run = new Cli()
                .in(Keyboard.lines(":skip", STORY, ""))
                .terminals(TERMINAL)
                .environment(Map.of("COLUMNS", "80"))
                .run("practice", "--seed", "1", "--color", "never");

        assertEquals(2, count(run, "Type your answer"));
        assertEquals(1, count(run, "of 100"));
    }

    @ParameterizedTest
    @CsvSource({"80", "60", "40"})
    void practice_width_isKept(String columns) {
        Run run = onTerminal(columns, Keyboard.lines("?", ":tips", STORY, "", OUTCOME, ""));

        int width = Integer.parseInt(columns);
        assertTrue(run.out().lines().allMatch(line -> Printable.columns(line) <= width), run.out());
    }

    @Test
    void practice_color_repeatsWhatTheTextTells() {
        Cli colored = new Cli().in(Keyboard.lines(STORY, "", OUTCOME, "")).terminals(TERMINAL);
        Run run = colored.environment(Map.of("COLUMNS", "80")).run("practice", "--question", QUESTION);

        assertTrue(run.out().contains("\u001B[32m"), run.out());
        assertEquals(
                onTerminal("80", Keyboard.lines(STORY, "", OUTCOME, "")).out(),
                run.out().replaceAll("\u001B\\[[0-9;]*m", ""));
    }

    @Test
    void practice_save_addsALineForEachTry() throws IOException {
        Path file = directory.resolve("tries.jsonl");
        new Cli().in(STORY).run("practice", "--question", "rest-api", "--save", file);
        new Cli().in(STORY + "\n\n" + OUTCOME).run("practice", "--question", QUESTION, "--save", file);

        List<String> lines = Files.readAllLines(file);
        assertEquals(3, lines.size());
        String opening = "{\"question\":\"" + QUESTION + "\",\"answer\":\"" + STORY;
        assertTrue(lines.get(1).startsWith(opening + "\",\"analysis\":{\"schema\":"), lines.get(1));
        assertTrue(lines.get(2).startsWith(opening + "\\n\\n" + OUTCOME + "\",\"analysis\":{"), lines.get(2));
        OutputSchema schema = new OutputSchema();
        for (String line : lines) {
            String analysis = line.substring(line.indexOf("\"analysis\":") + 11, line.length() - 1);
            assertEquals(List.of(), schema.problems(analysis));
        }
        assertFalse(lines.get(1).contains("\"revision\""));
        assertTrue(lines.get(2).contains("\"revision\":{\"scoreChange\":"));
    }

    @Test
    void practice_saved_isInputOfBatch() throws IOException {
        Path file = directory.resolve("tries.jsonl");
        new Cli().in(STORY).run("practice", "--question", QUESTION, "--save", file);

        Run batch = Cli.starcheck("batch", file);

        assertEquals(0, batch.exitCode());
        assertTrue(Files.readString(file).contains(batch.out().strip()), batch.out());
    }

    @Test
    void practice_withoutSave_keepsNothing() throws IOException {
        new Cli().in(STORY).run("practice", "--question", QUESTION);

        try (var files = Files.list(directory)) {
            assertEquals(0, files.count());
        }
    }

    private static Run onTerminal(String columns, Keyboard keyboard) {
        return new Cli()
                .in(keyboard)
                .terminals(TERMINAL)
                .environment(Map.of("COLUMNS", columns))
                .run("practice", "--question", QUESTION, "--color", "never");
    }

    private static MatchResult asked(Run run) {
        return ASKED.matcher(run.out()).results().findFirst().orElseThrow();
    }

    private static int count(Run run, String text) {
        return run.out().split(Pattern.quote(text), -1).length - 1;
    }
}
