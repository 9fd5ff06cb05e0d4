package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.analyzer.StarAnalyzer;
import io.github.starcheck.content.QuestionBank;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchTest {
    private static final byte[] LINE = "{\"answer\": \"Yes.\"}\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void run_endlessInput_readsNoFurtherAheadThanTheQueueHolds() throws IOException {
        int lines = 20_000;
        Lines in = new Lines(lines);
        long[] written = {0};

        new Batch(StarAnalyzer.create(), QuestionBank.bundled(), 2)
                .run(
                        in,
                        0,
                        results -> {
                            for (Batch.Outcome outcome : results.outcomes()) {
                                written[0]++;
                                assertEquals(written[0], outcome.line());
                                assertTrue(
                                        in.read - written[0] <= 2 * 64 + 1,
                                        () -> in.read + " lines read, " + written[0] + " written");
                            }
                        },
                        () -> {});

        assertEquals(lines, written[0]);
    }

    @Test
    void run_inputPausesAfterEachLine_passesOnEachBeforeTheNext() throws IOException {
        Lines in = new Lines(3);
        in.waiting = 0;
        List<String> events = new ArrayList<>();

        new Batch(StarAnalyzer.create(), QuestionBank.bundled(), 2)
                .run(
                        in,
                        0,
                        results -> results.outcomes()
                                .forEach(outcome -> events.add("line " + outcome.line() + " of " + in.read)),
                        () -> events.add("pause"));

        assertEquals(List.of("line 1 of 1", "pause", "line 2 of 2", "pause", "line 3 of 3", "pause"), events);
    }

    /** Makes lines as they are read, and counts them. */
    private static final class Lines extends InputStream {
        private final int count;
        private int read;
        private int waiting = LINE.length;

        Lines(int count) {
            this.count = count;
        }

        @Override
        public int available() {
            return waiting;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("lines are read whole");
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (read == count) {
                return -1;
            }
            read++;
            System.arraycopy(LINE, 0, bytes, from, LINE.length);
            return LINE.length;
        }
    }
}
