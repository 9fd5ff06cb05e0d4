package io.github.starcheck.cli;

import io.github.starcheck.benchmarks.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** {@code starcheck batch} from a file to a file, with the loading of the models. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BatchBenchmark {
    /** How many threads analyse. */
    @Param({"1", "2"})
    int analysing;

    /** How many answers of 200 words the file has. */
    @Param("20000")
    int answers;

    private Path folder = Path.of("");

    @Setup
    public void writeAnswers() throws IOException {
        folder = Files.createTempDirectory("starcheck");
        List<String> texts = Texts.ofWords(200);
        try (OutputStream out = Files.newOutputStream(folder.resolve("in.jsonl"))) {
            for (int i = 0; i < answers; i++) {
                try (JsonWriter json = Json.compact(out)) {
                    json.writeStartObject();
                    json.writeStringProperty("id", "answer-" + i);
                    json.writeStringProperty("answer", texts.get(i % texts.size()));
                    json.writeEndObject();
                }
                out.write('\n');
            }
        }
    }

    @Benchmark
    public int batch() {
        Console console = new Console(
                InputStream.nullInputStream(),
                new Sink("nowhere", OutputStream.nullOutputStream()),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                new Terminals(false, false, false),
                Map.of());
        int exitCode = new Starcheck(console)
                .run(
                        "batch",
                        "--threads",
                        Integer.toString(analysing),
                        "--out",
                        folder.resolve("out.jsonl").toString(),
                        folder.resolve("in.jsonl").toString());
        if (exitCode != ExitCode.FINE) {
            throw new IllegalStateException("batch ended with " + exitCode);
        }
        return exitCode;
    }

    @TearDown
    public void removeFiles() throws IOException {
        Files.deleteIfExists(folder.resolve("in.jsonl"));
        Files.deleteIfExists(folder.resolve("out.jsonl"));
        Files.delete(folder);
    }
}
