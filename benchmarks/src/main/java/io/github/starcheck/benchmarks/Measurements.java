package io.github.starcheck.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What was measured, round by round. Two figures are only ever divided if they are of one round. */
final class Measurements {
    /**
     * What was measured.
     *
     * @param benchmark its class and method
     * @param size words of a text; of a batch, answers
     * @param threads how many worked at a time
     */
    record Case(String benchmark, int size, int threads) {}

    /** The middle of some rounds' figures, with the least and the greatest. */
    record Spread(double median, double min, double max) {
        static Spread of(double... values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            int middle = sorted.length / 2;
            double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
            return new Spread(median, sorted[0], sorted[sorted.length - 1]);
        }

        /** Returns the spread of the quotients of figures that belong together. */
        static Spread ofRatios(double[] of, double[] to) {
            double[] ratios = new double[of.length];
            for (int i = 0; i < of.length; i++) {
                ratios[i] = of[i] / to[i];
            }
            return of(ratios);
        }

        Spread times(double factor) {
            return new Spread(median * factor, min * factor, max * factor);
        }
    }

    private static final String BYTES = "gc.alloc.rate.norm";

    private final Map<Case, List<Double>> times = new HashMap<>();
    private final Map<Case, List<Double>> bytes = new HashMap<>();

    /** Adds a round of runs. */
    void add(Collection<RunResult> round) {
        for (RunResult run : round) {
            Case of = caseOf(run.getParams());
            Result<?> allocated = run.getSecondaryResults().get(BYTES);
            add(of, run.getPrimaryResult().getScore(), allocated == null ? Double.NaN : allocated.getScore());
        }
    }

    private static Case caseOf(BenchmarkParams run) {
        String name = run.getBenchmark();
        String method = name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
        return method.equals(BenchmarksPage.BATCH)
                ? new Case(
                        method, Integer.parseInt(run.getParam("answers")), Integer.parseInt(run.getParam("analysing")))
                : new Case(method, Integer.parseInt(run.getParam("words")), run.getThreads());
    }

    /** Adds one round's figures of a case. */
    void add(Case of, double time, double allocated) {
        times.computeIfAbsent(of, key -> new ArrayList<>()).add(time);
        bytes.computeIfAbsent(of, key -> new ArrayList<>()).add(allocated);
    }

    boolean has(Case of) {
        return times.containsKey(of);
    }

    /** Returns the time of one call in nanoseconds. */
    Spread time(Case of) {
        return Spread.of(figures(times, of));
    }

    /** Returns the bytes that one call allocates. */
    Spread allocation(Case of) {
        return Spread.of(figures(bytes, of));
    }

    /** Returns how many times as long a case takes as another. */
    Spread timeRatio(Case of, Case to) {
        return ratio(times, of, to);
    }

    /** Returns how many times as much a case allocates as another. */
    Spread allocationRatio(Case of, Case to) {
        return ratio(bytes, of, to);
    }

    private static Spread ratio(Map<Case, List<Double>> figures, Case of, Case to) {
        return Spread.ofRatios(figures(figures, of), figures(figures, to));
    }

    private static double[] figures(Map<Case, List<Double>> figures, Case of) {
        List<Double> found = figures.get(of);
        if (found == null) {
            throw new IllegalArgumentException(of + " was not measured");
        }
        return found.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
