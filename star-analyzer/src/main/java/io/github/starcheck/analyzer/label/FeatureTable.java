package io.github.starcheck.analyzer.label;

import java.util.Arrays;

/** Features in ascending order with a row of byte weights each: what fitting hands over. */
public final class FeatureTable {
    private final int width;
    private final int[] features;
    private final byte[] weights;
    private int rows;

    /**
     * Makes an empty table.
     *
     * @param width how many weights a feature has
     * @param rows how many features it will hold
     */
    public FeatureTable(int width, int rows) {
        this.width = width;
        features = new int[rows];
        weights = new byte[rows * width];
    }

    /**
     * Adds a feature.
     *
     * @param feature larger than the one before
     * @throws IllegalArgumentException if it is not
     */
    public void add(int feature, byte[] row) {
        if (rows > 0 && feature <= features[rows - 1]) {
            throw new IllegalArgumentException(
                    "feature " + feature + " comes after " + features[rows - 1] + "; sort them");
        }
        features[rows] = feature;
        System.arraycopy(row, 0, weights, rows * width, width);
        rows++;
    }

    int rows() {
        return rows;
    }

    int feature(int row) {
        return features[row];
    }

    /** Returns a copy of the weights of a row. */
    byte[] row(int row) {
        return Arrays.copyOfRange(weights, row * width, (row + 1) * width);
    }
}
