package io.github.starcheck.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures everything and writes {@code docs/benchmarks.md} and {@code docs/benchmarks.json}. It runs several rounds; in
 * each, every benchmark has a process of its own. So what is compared was measured within a minute or two, and the
 * rounds show how much the machine's speed drifts.
 */
public final class Benchmarks {
    /** The length of answer that the goals speak of. */
    static final int WORDS = 200;

    static final List<Integer> OTHER_LENGTHS = List.of(60, 1_000, 20_000);
    static final List<Row> ROWS_OF_ALL_LENGTHS = List.of(Row.OPENNLP, Row.SPLIT, Row.SCORE, Row.ANALYZE);
    static final List<Row> ROWS_OF_TWO_THREADS = List.of(Row.OPENNLP, Row.ANALYZE);

    private static final Path PAGE = Path.of("docs/benchmarks.md");
    private static final Path JSON = Path.of("docs/benchmarks.json");

    private Benchmarks() {}

    /**
     * Runs in the root of the repository.
     *
     * @param args the number of rounds; 3 if it is missing
     */
    public static void main(String[] args) throws RunnerException, IOException {
        int rounds = args.length == 0 ? 3 : Integer.parseInt(args[0]);
        Measurements measurements = new Measurements();
        List<RunResult> all = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (Options options : round()) {
                Collection<RunResult> results = new Runner(options).run();
                measurements.add(results);
                all.addAll(results);
            }
        }
        ColdStart coldStart = ColdStart.measure(Path.of("examples/complete.txt"));
        Files.writeString(
                PAGE,
                new BenchmarksPage(measurements, coldStart, Machine.ofProcess(), rounds).text(),
                StandardCharsets.UTF_8);
        ResultFormatFactory.getInstance(ResultFormatType.JSON, JSON.toString()).writeOut(all);
        String json = Files.readString(JSON);
        Files.writeString(
                JSON, json.replaceAll("\"jvm\" : \"[^\"]*\"", "\"jvm\" : \"java\"")); // not where it lies here
    }

    private static List<Options> round() {
        List<Row> rows = List.of(Row.values());
        List<Options> round = new ArrayList<>();
        round.add(timed(rows, List.of(WORDS), 1).build());
        round.add(timed(ROWS_OF_TWO_THREADS, List.of(WORDS), 2).build());
        round.add(timed(ROWS_OF_ALL_LENGTHS, OTHER_LENGTHS, 1).build());
        round.add(new OptionsBuilder()
                .include(BenchmarksPage.BATCH)
                .forks(1)
                .warmupIterations(1)
                .measurementIterations(2)
                .shouldFailOnError(true)
                .build());
        return round;
    }

    private static ChainedOptionsBuilder timed(List<Row> rows, List<Integer> lengths, int threads) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .param("words", lengths.stream().map(String::valueOf).toArray(String[]::new))
                .threads(threads)
                .addProfiler(GCProfiler.class)
                .forks(1)
                .warmupIterations(threads == 1 ? 3 : 12) // two threads leave the compiler no processor of its own
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .shouldFailOnError(true);
        rows.forEach(row -> options.include(row.pattern()));
        return options;
    }
}
