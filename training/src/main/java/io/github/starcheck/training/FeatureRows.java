package io.github.starcheck.training;

import java.util.HashMap;
import java.util.Map;

/** Counts features, then gives the frequent ones row numbers, in the order of their hashes. */
final class FeatureRows {
    /** A feature counts from so many sentences on. */
    private static final int MIN_COUNT = 2;

    private final Map<Integer, Integer> counts = new HashMap<>();
    private final Map<Integer, Integer> rows = new HashMap<>();

    void count(int feature) {
        counts.merge(feature, 1, Integer::sum);
    }

    /** Numbers the frequent features from {@code first} on and returns the number after the last. */
    int number(int first) {
        counts.values().removeIf(count -> count < MIN_COUNT);
        int next = first;
        for (int feature : features()) {
            rows.put(feature, next++);
        }
        return next;
    }

    /** Returns the features that were kept, sorted. */
    int[] features() {
        return counts.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /** Returns the row of a feature, or a negative number if it was too rare. */
    int row(int feature) {
        return rows.getOrDefault(feature, -1);
    }
}
