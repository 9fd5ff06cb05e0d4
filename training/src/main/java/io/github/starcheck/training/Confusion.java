package io.github.starcheck.training;

import io.github.starcheck.analyzer.label.Labels;

/** How often each class that people chose (rows) was judged to be each class (columns). */
final class Confusion {
    private final int[][] counts;

    Confusion(int classes) {
        counts = new int[classes][classes];
    }

    void add(int gold, int judged) {
        counts[gold][judged]++;
    }

    void addAll(Confusion other) {
        for (int gold = 0; gold < counts.length; gold++) {
            for (int judged = 0; judged < counts.length; judged++) {
                counts[gold][judged] += other.counts[gold][judged];
            }
        }
    }

    int classes() {
        return counts.length;
    }

    int count(int gold, int judged) {
        return counts[gold][judged];
    }

    int total() {
        int total = 0;
        for (int gold = 0; gold < counts.length; gold++) {
            total += gold(gold);
        }
        return total;
    }

    private int gold(int label) {
        int sum = 0;
        for (int judged = 0; judged < counts.length; judged++) {
            sum += counts[label][judged];
        }
        return sum;
    }

    private int judged(int label) {
        int sum = 0;
        for (int[] row : counts) {
            sum += row[label];
        }
        return sum;
    }

    /** Returns the share of cases in the diagonal or next to it by at most {@code distance}. */
    double within(int distance) {
        int hits = 0;
        for (int gold = 0; gold < counts.length; gold++) {
            for (int judged = 0; judged < counts.length; judged++) {
                hits += Math.abs(gold - judged) <= distance ? counts[gold][judged] : 0;
            }
        }
        return hits / (double) total();
    }

    /** Returns the harmonic mean of precision and recall; NaN if people never chose the class. */
    double f1(int label) {
        return gold(label) == 0 ? Double.NaN : 2.0 * counts[label][label] / (gold(label) + judged(label));
    }

    /** Returns the mean F1 of those of the four parts that people chose at least once. */
    double macroF1() {
        double sum = 0;
        int parts = 0;
        for (int part = 0; part < Labels.PARTS; part++) {
            if (gold(part) > 0) {
                sum += f1(part);
                parts++;
            }
        }
        return sum / parts;
    }
}
