package io.github.starcheck.analyzer.label;

/** The features of one sentence that were seen: a hash set of ints that is emptied in one step and grows as needed. */
final class FeatureSet {
    /** Each with the round in which it was added above it: one of an earlier round is as good as none. */
    private long[] slots = new long[512];

    private long round = 1L << 32;
    private int size;

    void clear() {
        round += 1L << 32;
        size = 0;
    }

    /** Returns whether the feature was new. */
    boolean add(int feature) {
        long wanted = round | (feature & 0xFFFFFFFFL);
        int mask = slots.length - 1;
        int slot = feature & mask;
        while (slots[slot] >= round) {
            if (slots[slot] == wanted) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = wanted;
        if (++size > slots.length / 2) {
            grow();
        }
        return true;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        size = 0;
        for (long slot : old) {
            if (slot >= round) {
                add((int) slot);
            }
        }
    }
}
