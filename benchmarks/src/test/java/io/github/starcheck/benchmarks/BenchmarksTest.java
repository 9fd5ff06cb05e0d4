package io.github.starcheck.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.starcheck.benchmarks.Measurements.Case;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Each benchmark runs, if only for a moment. What it measures then says nothing. */
class BenchmarksTest {
    private static final int WORDS = 60;

    @Test
    void everyRow_oneIteration_isMeasured() throws RunnerException {
        List<Row> rows = Arrays.stream(Row.values())
                .filter(row -> row != Row.LANGUAGETOOL || LanguageToolCheck.isThere())
                .toList();
        ChainedOptionsBuilder options = moment().param("words", Integer.toString(WORDS));
        rows.forEach(row -> options.include(row.pattern()));
        Measurements measurements = new Measurements();

        measurements.add(new Runner(options.build()).run());

        assertEquals(
                rows,
                rows.stream()
                        .filter(row -> measurements.has(new Case(row.benchmark, WORDS, 1)))
                        .toList());
    }

    @Test
    void batch_fewAnswers_isMeasuredOnOneThreadAndTwo() throws RunnerException {
        Measurements measurements = new Measurements();

        measurements.add(new Runner(moment().include(BenchmarksPage.BATCH)
                        .param("answers", "10")
                        .build())
                .run());

        assertEquals(
                List.of(true, true),
                List.of(
                        measurements.has(new Case(BenchmarksPage.BATCH, 10, 1)),
                        measurements.has(new Case(BenchmarksPage.BATCH, 10, 2))));
    }

    private static ChainedOptionsBuilder moment() {
        return new OptionsBuilder()
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(1))
                .shouldFailOnError(true);
    }
}
