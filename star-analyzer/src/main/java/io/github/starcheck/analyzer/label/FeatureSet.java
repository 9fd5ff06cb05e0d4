package io.github.starcheck.analyzer.label;

/** The features of one sentence that were seen: a hash set of ints that is emptied in one step and grows as needed. */
final class FeatureSet {
    private int[] features = new int[1024];
    private int[] rounds = new int[1024];
    private int round = 1;
    private int size;

    void clear() {
        round++;
        size = 0;
    }

    /** Returns whether the feature was new. */
    boolean add(int feature) {
        int mask = features.length - 1;
        int slot = feature & mask;
        while (rounds[slot] == round) {
            if (features[slot] == feature) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        features[slot] = feature;
        rounds[slot] = round;
        if (++size > features.length / 2) {
            grow();
        }
        return true;
    }

    private void grow() {
        int[] oldFeatures = features;
        int[] oldRounds = rounds;
        features = new int[oldFeatures.length * 2];
        rounds = new int[features.length];
        size = 0;
        for (int i = 0; i < oldFeatures.length; i++) {
            if (oldRounds[i] == round) {
                add(oldFeatures[i]);
            }
        }
    }
}
