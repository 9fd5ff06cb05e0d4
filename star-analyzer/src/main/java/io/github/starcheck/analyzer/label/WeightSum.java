package io.github.starcheck.analyzer.label;

/** Adds up fives of weights as they are packed in a {@link WeightTable}: two additions for all five. */
final class WeightSum {
    /** The first, third and fifth byte of a long, each with a free byte above it to carry into. */
    private static final long EVEN = 0x0000_00FF_00FF_00FFL;
    /** The second and the fourth byte, one byte further down. */
    private static final long ODD = 0x0000_0000_00FF_00FFL;
    /** Makes signed bytes unsigned, 128 more than they were. */
    private static final long BIAS = 0x80_8080_8080L;
    /** How many bytes can be added up before a sum of bytes runs over. */
    private static final int FIVES_AT_A_TIME = 256;

    private WeightSum() {}

    /** Adds the first fives to five sums. */
    static void add(long[] fives, int size, int[] sums, int at) {
        for (int from = 0; from < size; from += FIVES_AT_A_TIME) {
            int to = Math.min(size, from + FIVES_AT_A_TIME);
            long even = 0;
            long odd = 0;
            for (int i = from; i < to; i++) {
                long biased = fives[i] ^ BIAS;
                even += biased & EVEN;
                odd += (biased >>> Byte.SIZE) & ODD;
            }
            int bias = (to - from) * -Byte.MIN_VALUE;
            for (int k = 0; k < Labels.COUNT; k++) {
                long lane = (k % 2 == 0 ? even : odd) >>> ((k / 2) * Short.SIZE);
                sums[at + k] += (int) (lane & 0xFFFF) - bias;
            }
        }
    }
}
