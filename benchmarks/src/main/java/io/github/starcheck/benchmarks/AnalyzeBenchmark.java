package io.github.starcheck.benchmarks;

import io.github.starcheck.analyzer.StarAnalysis;
import io.github.starcheck.analyzer.StarAnalyzer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The time of one {@link StarAnalyzer#analyze(String)} over answers of growing length: is it linear? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AnalyzeBenchmark {
    /** How many times the answer tells its story, 16 words each. */
    @Param({"1", "10", "100"})
    int stories;

    private StarAnalyzer analyzer;
    private String answer;

    @Setup
    public void load() {
        analyzer = StarAnalyzer.create();
        answer = "We lost orders. I had to stop that. I added a queue. Losses fell by 90 percent. ".repeat(stories);
    }

    @Benchmark
    public StarAnalysis analyze() {
        return analyzer.analyze(answer);
    }
}
