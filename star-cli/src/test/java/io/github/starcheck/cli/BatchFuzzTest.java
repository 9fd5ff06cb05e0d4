package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.starcheck.analyzer.StarAnalyzer;
import io.github.starcheck.content.QuestionBank;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Runs over the saved inputs with the other tests; docs/trust.md says how to look for new ones. */
class BatchFuzzTest {
    private static final Batch BATCH = new Batch(StarAnalyzer.create(), QuestionBank.bundled(), 1);

    @FuzzTest(maxDuration = "10m")
    void batch_anyInput_givesOneJsonObjectForEachLine(byte[] input) throws IOException {
        StringBuilder output = new StringBuilder();
        List<Batch.Outcome> outcomes = new ArrayList<>();
        BATCH.run(
                new ByteArrayInputStream(input),
                0,
                results -> {
                    output.append(results.json().toString(StandardCharsets.UTF_8));
                    outcomes.addAll(results.outcomes());
                },
                () -> {});

        assertEquals(lines(input), outcomes.size());
        String[] written = output.toString().split("\n", -1);
        assertEquals(outcomes.size() + 1, written.length); // the last one is what follows the last line feed
        assertEquals("", written[outcomes.size()]);
        for (int i = 0; i < outcomes.size(); i++) {
            assertEquals(i + 1, outcomes.get(i).line());
            assertObject(written[i]);
        }
    }

    private static int lines(byte[] input) {
        int lines = input.length > 0 && input[input.length - 1] != '\n' ? 1 : 0;
        for (byte b : input) {
            lines += b == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static void assertObject(String line) {
        try (JsonParser json = Json.parser(line)) {
            assertEquals(JsonToken.START_OBJECT, json.nextToken(), line);
            json.skipChildren();
            assertNull(json.nextToken(), line);
        }
    }
}
