package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.cli.Cli.Run;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StarcheckTest {
    @Test
    void version_option_printsTheRelease() {
        assertEquals(new Run(0, "starcheck 0.1.0\n", ""), Cli.starcheck("--version"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "check --help",
                "batch -h",
                "practice --help",
                "questions --help",
                "question --help",
                "schema --help"
            })
    void help_anyCommand_hasExamplesAndFits(String arguments) {
        Run run = Cli.starcheck((Object[]) arguments.split(" "));

        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("\nExample"), run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
        assertEquals("", run.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chek | Unmatched argument at index 0: 'chek'; the nearest: check, schema, batch; see 'starcheck --help'",
                "--loud | Unknown option: '--loud'; see 'starcheck --help'",
                "question | Missing required parameter: 'ID'; see 'starcheck question --help'"
            })
    void run_wrongUsage_isToldInOneLine(String argument, String message) {
        assertEquals(new Run(2, "", "starcheck: " + message + "\n"), Cli.starcheck(argument));
    }

    /** Without options a check does without picocli, which would say the same. */
    @ParameterizedTest
    @ValueSource(strings = {"answer.txt", "missing.txt", "broken.txt", "empty.txt"})
    void check_withoutOptions_isTheSameAsWithTheDefaults(String name, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("answer.txt"), "Our build was slow. I cached it, and now it takes a minute.");
        Files.write(folder.resolve("broken.txt"), new byte[] {(byte) 0xFF});
        Files.writeString(folder.resolve("empty.txt"), " ");
        Path file = folder.resolve(name);

        assertEquals(Cli.starcheck("check", "--format", "text", file), Cli.starcheck("check", file));
    }

    @Test
    void check_fileOfArguments_isReadByPicocli(@TempDir Path folder) throws IOException {
        Path arguments = Files.writeString(folder.resolve("arguments"), "--fail-under 101");

        assertEquals(
                new Run(2, "", "starcheck: --fail-under is 101; use 0 to 100\n"),
                Cli.starcheck("check", "@" + arguments));
    }

    @Test
    void check_jvmFails_isNoShortfall() {
        Run run = new Cli()
                .in(new InputStream() {
                    @Override
                    public int read() {
                        throw new OutOfMemoryError("on purpose");
                    }

                    @Override
                    public int read(byte[] bytes, int from, int length) {
                        return read();
                    }
                })
                .run("check");

        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith("starcheck: this is a bug in starcheck; "), run.err());
    }

    @Test
    void check_readerHasGone_endsQuietly() {
        assertEquals(
                new Run(2, "", ""),
                new Cli().in("I was there.").out(failing("Broken pipe")).run("check"));
    }

    @Test
    void run_noCommand_pointsToTheHelp() {
        assertEquals(new Run(2, "", "starcheck: no command given; see 'starcheck --help'\n"), Cli.starcheck());
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema", "questions", "--help"})
    void run_readerHasGone_endsQuietly(String command) {
        assertEquals(new Run(2, "", ""), new Cli().out(failing("Broken pipe")).run(command));
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema", "questions", "--help"})
    void run_diskIsFull_saysSo(String command) {
        assertEquals(
                new Run(2, "", "starcheck: cannot write to standard output: No space left on device\n"),
                new Cli().out(failing("No space left on device")).run(command));
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
