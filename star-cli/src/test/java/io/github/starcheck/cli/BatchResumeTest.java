package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.starcheck.cli.Cli.Run;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stopped batch, and another that goes on from what it left. */
class BatchResumeTest {
    private static final String INPUT = """
            {"id": "1", "answer": "I mended the till, so the queue was gone by noon."}
            no JSON
            {"id": "3", "answer": "I was asked to halve the cost."}
            """;

    @TempDir
    Path directory;

    private Path in;
    private Path out;
    private Path part;
    private List<String> undisturbed;

    @BeforeEach
    void runUndisturbed() throws IOException {
        in = Files.writeString(directory.resolve("in.jsonl"), INPUT);
        out = directory.resolve("out.jsonl");
        part = directory.resolve("out.jsonl.part");
        undisturbed = Cli.starcheck("batch", in).out().lines().toList();
        assertEquals(3, undisturbed.size());
    }

    private String undisturbed(int lines) {
        return String.join("\n", undisturbed.subList(0, lines)) + "\n";
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void resume_wholeLines_addsTheOthers(int lines) throws IOException {
        Files.writeString(part, undisturbed(lines));

        Run run = Cli.starcheck("batch", "--resume", "--out", out, in);

        assertEquals(undisturbed(3), Files.readString(out));
        assertEquals("starcheck: going on after line " + lines + ", the last whole one of " + part, firstLine(run));
        assertFalse(Files.exists(part));
    }

    @Test
    void resume_tornLine_isWrittenAnew() throws IOException {
        Files.writeString(part, undisturbed(1) + undisturbed.get(1).substring(0, 9));

        Run run = Cli.starcheck("batch", "--resume", "--out", out, in);

        assertEquals(undisturbed(3), Files.readString(out));
        assertEquals("starcheck: going on after line 1, the last whole one of " + part, firstLine(run));
    }

    @Test
    void resume_badLineIsDone_exitCodeSpeaksOfTheRest() throws IOException {
        Files.writeString(part, undisturbed(2));

        assertEquals(0, Cli.starcheck("batch", "--resume", "--out", out, in).exitCode());
    }

    @Test
    void resume_nothingDone_startsAtTheFirstLine() throws IOException {
        Run run = Cli.starcheck("batch", "--resume", "--out", out, in);

        assertEquals(undisturbed(3), Files.readString(out));
        assertEquals(Cli.starcheck("batch", in).err(), run.err());
    }

    @Test
    void batch_withoutResume_startsAnew() throws IOException {
        Files.writeString(part, "old\n");

        Cli.starcheck("batch", "--out", out, in);

        assertEquals(undisturbed(3), Files.readString(out));
    }

    @Test
    void batch_inputBreaksOff_keepsTheWholeLines() throws IOException {
        Run run = new Cli().in(breaksOffAfter(INPUT)).run("batch", "--out", out, "-");

        assertEquals(2, run.exitCode());
        assertFalse(Files.exists(out));
        assertEquals("", Files.readString(part).replace(undisturbed(3), ""));
    }

    @Test
    void batch_inputBreaksOffBeforeTheFirstLine_leavesNoFile() throws IOException {
        assertEquals(
                2,
                new Cli().in(breaksOffAfter("")).run("batch", "--out", out, "-").exitCode());

        assertFalse(Files.exists(part));
    }

    @Test
    void resume_moreLinesDoneThanTheInputHas_isRefused() throws IOException {
        Files.writeString(part, undisturbed(3) + undisturbed(1));

        Run run = Cli.starcheck("batch", "--resume", "--out", out, in);

        assertEquals(2, run.exitCode());
        assertEquals(
                "starcheck: the input has 3 lines, but 4 are done: it is another input; leave --resume out to start anew",
                run.err().lines().toList().get(1));
        assertEquals(undisturbed(3) + undisturbed(1), Files.readString(part));
    }

    @Test
    void resume_standardOutput_isRefused() {
        assertEquals(
                new Run(2, "", "starcheck: --resume needs --out FILE, to find what is done\n"),
                Cli.starcheck("batch", "--resume", in));
    }

    @Test
    void resume_directory_isRefused() {
        assertEquals(
                new Run(2, "", "starcheck: --out " + directory + " is a directory; name a file in it\n"),
                Cli.starcheck("batch", "--resume", "--out", directory, in));
    }

    private static String firstLine(Run run) {
        return run.err().lines().findFirst().orElse("");
    }

    private static InputStream breaksOffAfter(String text) {
        return new SequenceInputStream(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("unplugged");
                    }

                    @Override
                    public int read(byte[] bytes, int from, int length) throws IOException {
                        throw new IOException("unplugged");
                    }
                });
    }
}
