package io.github.starcheck.cli;

import io.github.starcheck.analyzer.StarAnalyzer;
import io.github.starcheck.benchmarks.Answers;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** An analysis written as JSON with all its cues, which nobody has asked for before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class JsonBenchmark {
    private final StarAnalyzer analyzer =
            StarAnalyzer.builder().maxChars(1_000_000).build();

    @Benchmark
    public ByteArrayOutputStream analyzeToJson(Answers answers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
        try (JsonWriter json = Json.compact(out)) {
            AnalysisJson.write(json, null, analyzer.analyze(answers.next()), null);
        }
        return out;
    }
}
