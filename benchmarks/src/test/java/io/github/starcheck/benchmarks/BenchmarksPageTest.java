package io.github.starcheck.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.benchmarks.Measurements.Case;
import io.github.starcheck.benchmarks.Measurements.Spread;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchmarksPageTest {
    private static final Spread ONE = Spread.of(1.0);

    private final Measurements measurements = new Measurements();

    @Test
    void text_driftingMachine_ratiosAreTakenWithinTheRounds() {
        String page = page(List.of(1.0, 2.0, 10.0));

        assertTrue(page.contains("| `analyze` to OpenNLP | ≤ 2.00 | 1.50 | met |"), page);
    }

    @Test
    void text_goalMissed_saysSo() {
        String page = page(List.of(1.0, 1.0, 1.0));

        assertTrue(page.contains("| CoreNLP's splitter to `analyze` | ≥ 3.00 | 0.67 | not met |"), page);
    }

    @Test
    void spread_evenNumberOfFigures_isBetweenTheMiddleTwo() {
        assertEquals(new Spread(2.5, 1, 9), Spread.of(9, 1, 3, 2));
    }

    /** All rows as slow as OpenNLP, but {@code analyze} half as slow again, on a machine that is slower each round. */
    private String page(List<Double> drift) {
        for (double slow : drift) {
            for (Row row : Row.values()) {
                double time = slow * (row == Row.ANALYZE ? 1500 : 1000);
                measurements.add(new Case(row.benchmark, Benchmarks.WORDS, 1), time, 100);
                measurements.add(new Case(row.benchmark, Benchmarks.WORDS, 2), time, 100);
                Benchmarks.OTHER_LENGTHS.forEach(
                        words -> measurements.add(new Case(row.benchmark, words, 1), time * words, 100));
            }
            measurements.add(new Case(BenchmarksPage.BATCH, 20_000, 1), slow * 1e9, Double.NaN);
            measurements.add(new Case(BenchmarksPage.BATCH, 20_000, 2), slow * 1e9, Double.NaN);
        }
        ColdStart coldStart = new ColdStart(ONE, ONE, ONE, ONE, ONE, ONE, ONE, ONE, ONE, ONE);
        return new BenchmarksPage(measurements, coldStart, new Machine("cpu", "os", "java", "0"), drift.size()).text();
    }
}
