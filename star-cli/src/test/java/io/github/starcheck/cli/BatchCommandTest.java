package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.cli.Cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchCommandTest {
    private static final Pattern ID = Pattern.compile("\"id\":\"(\\d+)\"");

    @TempDir
    Path directory;

    @Test
    void batch_goodLines_giveAnAnalysisEach() {
        Run run = new Cli().in("""
                        {"id": "a7", "answer": "Yes.", "mood": {"deep": [1, {"x": null}]}}
                        {"answer": "No.", "question": "rest-api", "id": null}
                        {"question": "What did you do?", "answer": ""}
                        """).run("batch", "-");

        List<String> lines = run.out().lines().toList();
        OutputSchema schema = new OutputSchema();
        assertEquals(0, run.exitCode());
        assertEquals("", run.err());
        assertEquals(3, lines.size());
        assertTrue(lines.get(0).contains("\"id\":\"a7\",\"verdict\":"), run.out());
        assertFalse(lines.get(1).contains("\"id\""), run.out());
        lines.forEach(line -> assertEquals(List.of(), schema.problems(line)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\": \"a\"} | \"a\" | no \\\"answer\\\"; every line needs one",
                "{\"id\": \"a\", \"answer\": 7} | \"a\" | \\\"answer\\\" is not a string; put it in double quotes",
                "{\"id\": \"a\", \"answer\": null} | \"a\" | \\\"answer\\\" is not a string; put it in double quotes",
                "{\"id\": 7, \"answer\": \"x\"} | null | \\\"id\\\" is not a string; put it in double quotes",
                "{\"answer\": \"x\", \"question\": []} | null | \\\"question\\\" is not a string; put it in double quotes",
                "[\"x\"] | null | the line is no JSON object; write {\\\"answer\\\": \\\"…\\\"}",
                "{\"answer\": \"x\"} {} | null | there is more after the JSON object; write one object a line",
                "`   ` | null | the line is empty; write a JSON object, or remove the line",
            })
    void batch_badLine_givesAnErrorLine(String line, String id, String error) {
        Run run = new Cli()
                .in("{\"answer\": \"Yes.\"}\n" + line + "\n{\"answer\": \"No.\"}")
                .run("batch", "-");

        List<String> lines = run.out().lines().toList();
        assertEquals(2, run.exitCode());
        assertEquals(3, lines.size());
        assertEquals("{\"id\":" + id + ",\"line\":2,\"error\":\"" + error + "\"}", lines.get(1));
        assertEquals(List.of(), new OutputSchema().problems(lines.get(1)));
        assertEquals("starcheck: standard input, line 2: " + error.replace("\\\"", "\"") + "\n", run.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"a\", \"answer\": \"x",
                "{\"id\": \"a\", \"answer\" \"x\"}",
                "{\"id\": \"a\", \"answer\": \"x\", \"answer\": \"y\"}",
                "{\"id\": \"a\", \"answer\": \"x\u0007\"}"
            })
    void batch_brokenJson_namesIdAndColumn(String line) {
        Run run = new Cli().in(line).run("batch", "-");

        assertEquals(2, run.exitCode());
        assertTrue(run.out().startsWith("{\"id\":\"a\",\"line\":1,\"error\":\"broken JSON at column "), run.out());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void batch_deepJson_givesAnErrorLine() {
        String deep = "[".repeat(1_000) + "]".repeat(1_000);

        Run run = new Cli().in("{\"id\": \"a\", \"mood\": " + deep + "}\n").run("batch", "-");

        assertTrue(run.out().startsWith("{\"id\":\"a\",\"line\":1,\"error\":\"broken JSON: "), run.out());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void batch_lineThatIsNotUtf8_givesAnErrorLine() {
        Run run = new Cli()
                .in("{\"answer\": \"caf\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1))
                .run("batch", "-");

        assertEquals(
                "{\"id\":null,\"line\":1,\"error\":\"the line is not UTF-8 at byte 15; save it as UTF-8\"}\n",
                run.out());
    }

    @Test
    void batch_answerTooLong_givesAnErrorLine() {
        Run run = new Cli()
                .in("{\"id\": \"a\", \"answer\": \"" + "x".repeat(100_001) + "\"}\n")
                .run("batch", "-");

        assertEquals(
                "{\"id\":\"a\",\"line\":1,\"error\":\"the answer has 100001 characters, the limit is 100000; shorten it\"}\n",
                run.out());
    }

    @Test
    void batch_lineTooLong_givesAnErrorLineAndTheRestGoesOn() {
        Run run = new Cli()
                .in("{\"id\": \"a\", \"answer\": \"" + "x".repeat(2_000_000) + "\"}\n{\"answer\": \"Yes.\"}\n")
                .run("batch", "-");

        List<String> lines = run.out().lines().toList();
        assertEquals(
                "{\"id\":null,\"line\":1,\"error\":\"the line is longer than 1048576 bytes; shorten it\"}",
                lines.get(0));
        assertTrue(lines.get(1).contains("\"verdict\""), run.out());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void batch_manyLines_keepTheirOrder(int threads) {
        String in = IntStream.range(0, 3_000)
                .mapToObj(i -> "{\"id\": \"" + i + "\", \"answer\": \"" + "So I did it. ".repeat(i % 40) + "\"}\n")
                .collect(Collectors.joining());

        Run run = new Cli().in(in).run("batch", "-", "--threads", threads);

        assertEquals(
                IntStream.range(0, 3_000).mapToObj(Integer::toString).toList(),
                ID.matcher(run.out()).results().map(match -> match.group(1)).toList());
    }

    @Test
    void batch_outputFile_getsTheSameAsStandardOutput() throws IOException {
        Path in = Files.writeString(directory.resolve("in.jsonl"), "{\"answer\": \"Yes.\"}\n");
        Path out = Files.writeString(directory.resolve("out.jsonl"), "old");

        Run run = Cli.starcheck("batch", "--out", out, in);

        assertEquals(new Run(0, "", ""), run);
        assertEquals(Cli.starcheck("batch", in).out(), Files.readString(out));
        assertFalse(Files.exists(directory.resolve("out.jsonl.part")));
    }

    @Test
    void batch_outputFileIsTheInput_isRefused() throws IOException {
        Path in = Files.writeString(directory.resolve("in.jsonl"), "{\"answer\": \"Yes.\"}\n");
        Path alias = directory.resolve("sub").resolve("..").resolve("in.jsonl");
        Files.createDirectory(directory.resolve("sub"));

        Run run = Cli.starcheck("batch", "--out", alias, in);

        assertEquals(2, run.exitCode());
        assertEquals("starcheck: --out " + alias + " is the input itself; name another file\n", run.err());
        assertEquals("{\"answer\": \"Yes.\"}\n", Files.readString(in));
    }

    @Test
    void batch_outputInMissingDirectory_isRefused() throws IOException {
        Path in = Files.writeString(directory.resolve("in.jsonl"), "{\"answer\": \"Yes.\"}\n");

        Run run = Cli.starcheck("batch", "--out", directory.resolve("no/out.jsonl"), in);

        assertEquals(2, run.exitCode());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void batch_missingInput_isRefused() {
        Path missing = directory.resolve("missing.jsonl");

        assertEquals(new Run(2, "", "starcheck: " + missing + ": no such file\n"), Cli.starcheck("batch", missing));
    }

    @Test
    void batch_noThreads_isRefused() {
        assertEquals(
                new Run(2, "", "starcheck: --threads is 0; use 1 to 1024\n"),
                Cli.starcheck("batch", "--threads", "0", "-"));
    }
}
