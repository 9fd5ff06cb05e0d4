package io.github.starcheck.cli;

import static io.github.starcheck.cli.RunnableJar.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A batch that is killed, or whose output can take no more. */
class BatchStoppedIT {
    private static final int LINES = 2_000;
    private static final int KILLS = 10;

    @TempDir
    Path directory;

    private Path in;
    private Path out;
    private Path part;

    @BeforeEach
    void writeInput() throws IOException {
        in = Files.write(
                directory.resolve("in.jsonl"),
                IntStream.range(0, LINES)
                        .mapToObj(i -> "{\"id\": \"" + i + "\", \"answer\": \""
                                + ("In week " + i + " I was asked to mend till " + i % 7 + ", so I did. ")
                                        .repeat(1 + i % 9)
                                + "\"}")
                        .toList());
        out = directory.resolve("out.jsonl");
        part = directory.resolve("out.jsonl.part");
    }

    @Test
    void batch_killedAtTenRandomMomentsAndResumed_equalsTheUndisturbedRun() throws Exception {
        Path undisturbed = directory.resolve("undisturbed.jsonl");
        assertEquals(
                0,
                RunnableJar.start(directory, "batch", "--out", undisturbed, in).waitFor());
        Random random = new Random(7);
        int kills = 0;
        while (kills < KILLS) {
            long moment = size(part) + random.nextLong(1, Files.size(undisturbed) / 4);
            if (killed(RunnableJar.start(directory, "batch", "--resume", "--out", out, in), moment)) {
                kills++;
            } else {
                assertEquals(-1, Files.mismatch(undisturbed, out));
                Files.delete(out);
            }
        }
        assertEquals(
                0,
                RunnableJar.start(directory, "batch", "--resume", "--out", out, in)
                        .waitFor());
        assertEquals(-1, Files.mismatch(undisturbed, out));
    }

    /** Kills a batch once it has written so many bytes, and tells whether it was not done before. */
    private boolean killed(Process batch, long bytes) throws Exception {
        while (batch.isAlive() && size(part) < bytes) {
            Thread.sleep(1);
        }
        return batch.destroyForcibly().waitFor() != 0;
    }

    private static long size(Path file) {
        return file.toFile().length(); // 0 where there is none
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no signals")
    void batch_terminated_keepsWholeLinesAndTellsHowToGoOn() throws Exception {
        Process batch = RunnableJar.start(directory, "batch", "--out", out, "-");
        batch.getOutputStream().write("{\"answer\": \"Yes.\"}\n".getBytes(StandardCharsets.UTF_8));
        batch.getOutputStream().flush();
        while (batch.isAlive() && size(part) == 0) {
            Thread.sleep(1);
        }
        batch.toHandle().destroy(); // unlike Process.destroy it leaves the streams open

        assertEquals(
                "starcheck: out.jsonl.part keeps the lines that are done; with --resume the same command goes on after them\n",
                text(batch.getErrorStream()).replace(directory + "/", ""));
        assertTrue(Files.readString(part).endsWith("}\n"), Files.readString(part));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no ulimit")
    void batch_fileMayNotGrow_keepsWholeLinesAndCanBeResumed() throws Exception {
        List<String> limited = new ArrayList<>(List.of("sh", "-c", "ulimit -f 1000; exec \"$@\"", "sh"));
        limited.addAll(RunnableJar.process(directory, "batch", "--out", out, in).command());
        Process batch =
                new ProcessBuilder(limited).directory(directory.toFile()).start();

        List<String> complaints = text(batch.getErrorStream()).lines().toList();
        assertEquals(2, batch.waitFor());
        assertTrue(complaints.get(0).startsWith("starcheck: cannot write to " + out), complaints.toString());
        assertEquals(2, complaints.size(), complaints.toString());
        String kept = Files.readString(part);
        assertTrue(kept.endsWith("}\n"), kept);

        assertEquals(
                0,
                RunnableJar.start(directory, "batch", "--resume", "--out", out, in)
                        .waitFor());
        assertTrue(Files.readString(out).startsWith(kept));
        assertEquals(LINES, Files.readAllLines(out).size());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void batch_fullDevice_endsWithAnError() throws Exception {
        Process batch = RunnableJar.process(directory, "batch", in)
                .redirectOutput(Path.of("/dev/full").toFile())
                .start();

        assertEquals(
                "starcheck: cannot write to standard output: No space left on device\n", text(batch.getErrorStream()));
        assertEquals(2, batch.waitFor());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void batch_outIsAFullDevice_endsWithAnErrorAndCannotBeResumed() throws Exception {
        Process batch = RunnableJar.start(directory, "batch", "--out", "/dev/full", in);
        assertEquals("starcheck: cannot write to /dev/full: No space left on device\n", text(batch.getErrorStream()));
        assertEquals(2, batch.waitFor());

        Process resumed = RunnableJar.start(directory, "batch", "--resume", "--out", "/dev/full", in);
        assertEquals(
                "starcheck: --out /dev/full is no regular file, and keeps nothing to resume; leave --resume out\n",
                text(resumed.getErrorStream()));
        assertEquals(2, resumed.waitFor());
    }
}
