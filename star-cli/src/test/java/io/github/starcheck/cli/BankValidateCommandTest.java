package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.cli.Cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankValidateCommandTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "custom-bank.json");

    @TempDir
    private Path directory;

    private String example = "";

    @BeforeEach
    void readExample() throws IOException {
        example = Files.readString(EXAMPLE);
    }

    @Test
    void validate_exampleBank_isFine() {
        assertEquals(new Run(0, "2 questions, all fine\n", ""), Cli.starcheck("bank", "validate", EXAMPLE));
    }

    @Test
    void validate_exampleBankWithAnswers_isFine() {
        assertEquals(
                new Run(0, "2 questions, all fine\n", ""), Cli.starcheck("bank", "validate", "--answers", EXAMPLE));
    }

    @Test
    void validate_brokenFile_tellsEachProblemInALine() throws IOException {
        Path file = write(
                example.replace("\"hand-over\"", "\"Hand over\"").replace("\"levels\": [\"JUNIOR\", \"MID\"],", ""));
        Run run = Cli.starcheck("bank", "validate", file);

        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertEquals(2, run.err().lines().count());
        assertTrue(run.err().contains(file + ", line "), run.err());
        assertTrue(run.err().contains("guides[0].questions[0].levels is missing; add it"), run.err());
    }

    @Test
    void validate_weakAnswerWithoutTheNamedFault_saysWhatItRaises() throws IOException {
        Path file = write(example.replace("\"missing-result\"", "\"missing-action\""));
        String angryCustomer = """
                calmed-customer
                  weakAnswer names missing-action, which it does not raise; it raises
                    copied-answer, missing-result, too-brief
                  weakAnswer raises missing-result; name it or mend the text
                """;

        assertEquals(
                new Run(1, angryCustomer + "2 questions, 1 to mend\n", ""),
                Cli.starcheck("bank", "validate", "--answers", file));
        assertEquals(
                new Run(1, angryCustomer + "1 question, 1 to mend\n", ""),
                Cli.starcheck("bank", "validate", "--answers", "--only", "calmed-customer", file));
    }

    @Test
    void validate_suggestedAnswerThatFallsShort_saysWhy() throws IOException {
        int start = example.indexOf("\"result\": \"") + "\"result\": \"".length();
        Path file = write(example.substring(0, start) + "That was it, with the stupid phone."
                + example.substring(example.indexOf('"', start)));
        String out = Cli.starcheck("bank", "validate", "--answers", file).out();
        String flat = Printable.line(out);

        assertTrue(flat.contains("suggestedAnswer is incomplete (SITUATION "), flat);
        assertTrue(flat.contains("suggestedAnswer has the score "), flat);
        assertTrue(flat.contains("suggestedAnswer raises question-pitfall: “stupid” does not go with "), flat);
    }

    @Test
    void validate_unknownQuestion_namesTheNearest() {
        Run run = Cli.starcheck("bank", "validate", "--only", "hand-ovre", EXAMPLE);

        assertEquals(
                new Run(
                        2,
                        "",
                        "starcheck: no question has the id 'hand-ovre'; the nearest: hand-over; 'starcheck questions --bank "
                                + EXAMPLE + "' lists all\n"),
                run);
    }

    @Test
    void validate_noSuchFile_saysSo() {
        assertEquals(
                new Run(2, "", "starcheck: none.json: no such file\n"), Cli.starcheck("bank", "validate", "none.json"));
    }

    @Test
    void bank_withoutCommand_pointsToTheHelp() {
        assertEquals(
                new Run(2, "", "starcheck: no command given; see 'starcheck bank --help'\n"), Cli.starcheck("bank"));
    }

    private Path write(String bank) throws IOException {
        return Files.writeString(directory.resolve("bank.json"), bank);
    }
}
