package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.cli.Cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each command that asks for questions takes those of a file. The example has two: calmed-customer and hand-over. */
class BankOptionTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "custom-bank.json");
    private static final String ANSWER = "Last year a customer of our café shouted at me. I had to calm him.";

    @Test
    void questions_bank_listsItsQuestions() {
        Run run = Cli.starcheck("questions", "--bank", EXAMPLE);

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("calmed-customer\n"), run.out());
        assertTrue(run.out().contains("\nhand-over\n"), run.out());
    }

    @Test
    void question_bank_showsItsQuestion() {
        Run run = Cli.starcheck("question", "--bank", EXAMPLE, "hand-over");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("What the recruiter checks"), run.out());
    }

    @Test
    void question_bankWithoutIt_saysHowToListTheBank() {
        Run run = Cli.starcheck("question", "--bank", EXAMPLE, "rest-api");

        assertEquals(
                new Run(
                        2,
                        "",
                        "starcheck: no question has the id 'rest-api'; 'starcheck questions --bank " + EXAMPLE
                                + "' lists all\n"),
                run);
    }

    @Test
    void interview_bank_drawsFromIt() {
        Run run = Cli.starcheck("interview", "--bank", EXAMPLE, "--questions", "1");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("calmed-customer · ") || run.out().contains("hand-over · "), run.out());
    }

    @Test
    void practice_bank_asksItsQuestion() {
        Run run = new Cli().in(ANSWER + "\n").run("practice", "--bank", EXAMPLE, "--question", "calmed-customer");

        assertEquals(0, run.exitCode(), run.err());
    }

    @Test
    void check_bank_makesTheChecksOfItsQuestion() {
        Run run = new Cli()
                .in(ANSWER)
                .run("check", "--bank", EXAMPLE, "--question", "calmed-customer", "--format", "json", "-");

        assertTrue(run.out().contains("\"question-expectation\""), run.out());
    }

    @Test
    void check_bankWithoutQuestion_asksForIt() {
        assertEquals(
                new Run(2, "", "starcheck: --bank holds the question that is answered; name it with --question\n"),
                new Cli().in(ANSWER).run("check", "--bank", EXAMPLE, "-"));
    }

    @Test
    void batch_bank_makesTheChecksOfItsQuestion() {
        Run run = new Cli()
                .in("{\"answer\": \"" + ANSWER + "\", \"question\": \"calmed-customer\"}\n")
                .run("batch", "--bank", EXAMPLE, "-");

        assertTrue(run.out().contains("\"question-expectation\""), run.out());
    }

    @Test
    void export_bank_writesItsQuestions() {
        Run run = Cli.starcheck("bank", "export", "--format", "csv", "--bank", EXAMPLE);

        assertEquals(1 + 2, run.out().split("\r\n", -1).length - 1, run.out());
    }

    @Test
    void coverage_bank_countsEachCompetencyAndLevel() {
        assertEquals(new Run(0, """
                competency     junior     mid  senior   staff
                collaboration       1       1       1       0
                customer            1       1       0       0
                """, ""), Cli.starcheck("bank", "coverage", "--bank", EXAMPLE));
    }

    @Test
    void bank_brokenFile_tellsEachProblemInALine(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(
                directory.resolve("bank.json"),
                Files.readString(EXAMPLE)
                        .replace("\"hand-over\"", "\"Hand over\"")
                        .replace("\"MID\"", "\"MIDDLE\""));
        Run run = Cli.starcheck("questions", "--bank", file);

        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().lines().count() >= 2, run.err());
        assertTrue(run.err().lines().allMatch(line -> line.startsWith("starcheck: " + file + ", line ")), run.err());
    }

    @Test
    void bank_noSuchFile_saysSo() {
        assertEquals(
                new Run(2, "", "starcheck: none.json: no such file\n"),
                Cli.starcheck("questions", "--bank", "none.json"));
    }
}
