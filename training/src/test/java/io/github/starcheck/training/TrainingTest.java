package io.github.starcheck.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "guess",
                "fit a b",
                "check a",
                "dump a b",
                "report --files",
                "report --files a --all-files",
                "report a b"
            })
    void run_wrongUsage_explainsTheRightOne(String line) {
        int exit = run(line.isEmpty() ? List.of() : List.of(line.split(" ", -1)));

        assertEquals(2, exit);
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("usage: fit [OUT.model]"), err::toString);
        assertEquals(0, out.size());
    }

    @Test
    void run_missingFile_namesIt() {
        assertEquals(2, run(List.of("dump", "no/such.model")));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("training/corpus"), err::toString);
    }

    private int run(List<String> args) {
        return new Training(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(args);
    }
}
