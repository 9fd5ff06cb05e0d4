package io.github.starcheck.training;

import java.util.Arrays;

/** Counts features, then gives the frequent ones row numbers, in the order of their hashes. */
final class FeatureRows {
    private final int minCount;
    /** Open addressing; zero, which no feature has, is an empty place. */
    private int[] features = new int[1 << 12];
    /** Counts; once numbered, rows. */
    private int[] values = new int[1 << 12];

    private int size;

    /**
     * Makes an empty count.
     *
     * @param minCount a feature gets a row if it comes so many times or more
     */
    FeatureRows(int minCount) {
        this.minCount = minCount;
    }

    void count(int feature) {
        int slot = slot(feature);
        if (features[slot] == 0) {
            if (2 * size >= features.length) {
                grow();
                slot = slot(feature);
            }
            features[slot] = feature;
            size++;
        }
        values[slot]++;
    }

    private int slot(int feature) {
        int mask = features.length - 1;
        int slot = feature & mask;
        while (features[slot] != 0 && features[slot] != feature) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldFeatures = features;
        int[] oldValues = values;
        features = new int[2 * oldFeatures.length];
        values = new int[features.length];
        for (int i = 0; i < oldFeatures.length; i++) {
            if (oldFeatures[i] != 0) {
                int slot = slot(oldFeatures[i]);
                features[slot] = oldFeatures[i];
                values[slot] = oldValues[i];
            }
        }
    }

    /** Numbers the frequent features from {@code first} on and returns the number after the last. */
    int number(int first) {
        int[] frequent = Arrays.stream(features)
                .filter(feature -> feature != 0 && values[slot(feature)] >= minCount)
                .sorted()
                .toArray();
        Arrays.fill(values, -1);
        for (int i = 0; i < frequent.length; i++) {
            values[slot(frequent[i])] = first + i;
        }
        return first + frequent.length;
    }

    /** Returns the features that have rows, sorted. */
    int[] features() {
        return Arrays.stream(features)
                .filter(feature -> feature != 0 && row(feature) >= 0)
                .sorted()
                .toArray();
    }

    /** Returns the row of a feature, or a negative number if it was too rare. */
    int row(int feature) {
        int slot = slot(feature);
        return features[slot] == 0 ? -1 : values[slot];
    }
}
