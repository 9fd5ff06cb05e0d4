package io.github.starcheck.analyzer.label;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The weights of all features, laid out so that a look-up reads one place of memory. A slot is three longs with five
 * biased bytes each: the weights of the sentence that shows the feature, of the one after it and of the one before it.
 * Above the first five stand the lower bits of the feature, its tag; the upper bits follow from the slot's place, since
 * features of one tag are homed further apart than any search goes. The slots are in the order of the features. Immutable.
 */
final class WeightTable {
    /** The number of the weights of the sentence itself, of the one after it and of the one before it. */
    static final int OWN = 0;

    static final int NEXT = 1;
    static final int PREVIOUS = 2;

    private static final int LONGS = 3;
    private static final int TAG = 5 * Byte.SIZE;
    private static final int TAG_MASK = (1 << (Long.SIZE - TAG)) - 1;
    /** A slot that is taken has a tag that is odd. */
    private static final int TAG_BITS = Long.SIZE - TAG - 1;
    /** How many slots a search looks at, at most. */
    private static final int STEPS = 128;

    private static final int LEAST_CAPACITY = STEPS << (Integer.SIZE - TAG_BITS);
    /** Above the weights of the one after it: the feature has a row of its own. Above those of the one before: beside. */
    private static final long HAS_ROW = 1L << TAG;

    /** Five weights of zero. */
    private static final long ZERO = 0x80_8080_8080L;

    /** The first, third and fifth byte of a long, each with a free byte above it to carry into. */
    private static final long EVEN = 0x0000_00FF_00FF_00FFL;
    /** The second and the fourth byte, one byte further down. */
    private static final long ODD = 0x0000_0000_00FF_00FFL;
    /** How many bytes can be added up before two bytes run over. */
    private static final int ROWS_AT_A_TIME = 256;

    private final int capacity;
    private final long[] slots;

    /**
     * Lays the weights out.
     *
     * @param own five weights of a feature
     * @param beside ten weights of a feature
     * @throws IllegalArgumentException if the features are no hashes but too much alike
     */
    WeightTable(FeatureTable own, FeatureTable beside) {
        capacity = Math.max(LEAST_CAPACITY, (own.rows() + beside.rows()) * 9 / 8);
        slots = new long[(capacity + STEPS) * LONGS];
        int o = 0;
        int b = 0;
        while (o < own.rows() || b < beside.rows()) {
            boolean hasBeside = b < beside.rows() && (o == own.rows() || beside.feature(b) <= own.feature(o));
            boolean hasOwn = o < own.rows() && (!hasBeside || own.feature(o) == beside.feature(b));
            int feature = hasOwn ? own.feature(o) : beside.feature(b);
            int at = free(feature);
            slots[at] = (long) tag(feature) << TAG | (hasOwn ? packed(own, o++, 0) : ZERO);
            slots[at + NEXT] = (hasBeside ? packed(beside, b, 0) : ZERO) | (hasOwn ? HAS_ROW : 0);
            slots[at + PREVIOUS] = hasBeside ? packed(beside, b++, Labels.COUNT) | HAS_ROW : ZERO;
        }
    }

    private static long packed(FeatureTable table, int row, int from) {
        long packed = 0;
        for (int k = Labels.COUNT - 1; k >= 0; k--) {
            packed = packed << Byte.SIZE | (table.weight(row, from + k) - Byte.MIN_VALUE);
        }
        return packed;
    }

    private int free(int feature) {
        int home = home(feature);
        for (int at = home; at < home + STEPS * LONGS; at += LONGS) {
            if (slots[at] == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("the features up to " + feature + " are too much alike");
    }

    private int home(int feature) {
        return (int) (((feature - (long) Integer.MIN_VALUE) * capacity) >>> Integer.SIZE) * LONGS;
    }

    private static int tag(int feature) {
        return (feature << 1 | 1) & TAG_MASK;
    }

    /** Returns where the slot of a feature begins, or a negative number. */
    int slot(int feature) {
        int home = home(feature);
        return slot(tag(feature), home, slots[home]);
    }

    /** Searches from a feature's home on, up to a free slot or one whose feature is larger. */
    private int slot(int tag, int home, long first) {
        int at = home;
        for (long slot = first; slot != 0; slot = slots[at]) {
            int difference = (int) (slot >>> TAG) - tag;
            if (difference == 0) {
                return at;
            }
            if (difference << (Integer.SIZE - TAG_BITS - 1) > 0) {
                return -1;
            }
            at += LONGS;
        }
        return -1;
    }

    /** Returns one of the five weights of the long at a place. */
    byte weight(int slot, int label) {
        return (byte) ((slots[slot] >>> (label * Byte.SIZE) & 0xFF) + Byte.MIN_VALUE);
    }

    /** Returns the rows of five weights that the table was made of. */
    FeatureTable own() {
        return rows(NEXT, OWN);
    }

    /** Returns the rows of ten weights that the table was made of. */
    FeatureTable beside() {
        return rows(PREVIOUS, NEXT, PREVIOUS);
    }

    private FeatureTable rows(int marked, int... numbers) {
        int[] found = IntStream.range(0, capacity + STEPS)
                .map(place -> place * LONGS)
                .filter(at -> (slots[at + marked] & HAS_ROW) != 0)
                .toArray();
        FeatureTable rows = new FeatureTable(numbers.length * Labels.COUNT, found.length);
        for (int at : found) {
            ByteBuffer row = ByteBuffer.allocate(numbers.length * Labels.COUNT);
            for (int number : numbers) {
                for (int k = 0; k < Labels.COUNT; k++) {
                    row.put(weight(at + number, k));
                }
            }
            rows.add(feature(at), row.array());
        }
        return rows;
    }

    /** Returns the feature of a slot: the largest one with its tag that is homed at the slot or before it. */
    private int feature(int at) {
        int tag = (int) (slots[at] >>> TAG);
        long limit = Math.min((1L << Integer.SIZE) - 1, ((at / LONGS + 1L) << Integer.SIZE) / capacity);
        int feature = (int) (limit >>> TAG_BITS << TAG_BITS | tag >>> 1) + Integer.MIN_VALUE;
        return home(feature) > at ? feature - (1 << TAG_BITS) : feature;
    }

    /**
     * Features that are looked up together: each step is taken for all of them before the next one, so that the waits for
     * memory overlap. Belongs to one thread.
     */
    final class LookUp {
        private int size;
        private int[] tags = new int[128];
        private int[] places = new int[128];
        private long[] firsts = new long[128];

        void clear() {
            size = 0;
        }

        void add(int feature) {
            if (size == tags.length) {
                tags = Arrays.copyOf(tags, 2 * size);
                places = Arrays.copyOf(places, 2 * size);
                firsts = new long[2 * size];
            }
            tags[size] = tag(feature);
            places[size++] = home(feature);
        }

        /** Finds the slots of the features that were added; those without one are left out. */
        void find() {
            for (int i = 0; i < size; i++) {
                firsts[i] = slots[places[i]];
            }
            int found = 0;
            for (int i = 0; i < size; i++) {
                int slot = slot(tags[i], places[i], firsts[i]);
                places[found] = slot;
                found += (slot >>> 31) ^ 1;
            }
            size = found;
        }

        /** Adds the five weights with that number of each slot that was found to five sums. */
        void sum(int number, int[] sums, int at) {
            for (int from = 0; from < size; from += ROWS_AT_A_TIME) {
                int to = Math.min(size, from + ROWS_AT_A_TIME);
                long even = 0;
                long odd = 0;
                for (int i = from; i < to; i++) {
                    long weights = slots[places[i] + number];
                    even += weights & EVEN;
                    odd += (weights >>> Byte.SIZE) & ODD;
                }
                int shift = (to - from) * Byte.MIN_VALUE;
                for (int k = 0; k < Labels.COUNT; k++) {
                    long lane = (k % 2 == 0 ? even : odd) >>> ((k / 2) * Short.SIZE);
                    sums[at + k] += (int) (lane & 0xFFFF) + shift;
                }
            }
        }
    }
}
