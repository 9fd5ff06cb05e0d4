package io.github.starcheck.analyzer.label;

/** Adds up fives of weights as they are packed in a {@link WeightTable}: two additions for all five. Belongs to one thread. */
final class WeightSum {
    /** The first, third and fifth byte of a long, each with a free byte above it to carry into. */
    private static final long EVEN = 0x0000_00FF_00FF_00FFL;
    /** The second and the fourth byte, one byte further down. */
    private static final long ODD = 0x0000_0000_00FF_00FFL;
    /** Makes signed bytes unsigned, 128 more than they were. */
    private static final long BIAS = 0x80_8080_8080L;
    /** How many bytes can be added up before a sum of bytes runs over. */
    private static final int FIVES_AT_A_TIME = 256;

    private final int[] sums;
    private final int at;
    private long even;
    private long odd;
    private int fives;

    /**
     * Starts with nothing.
     *
     * @param sums gets five sums in the end
     * @param at where
     */
    WeightSum(int[] sums, int at) {
        this.sums = sums;
        this.at = at;
    }

    /** Adds five weights. */
    void add(long five) {
        long biased = five ^ BIAS;
        even += biased & EVEN;
        odd += (biased >>> Byte.SIZE) & ODD;
        if (++fives == FIVES_AT_A_TIME) {
            end();
        }
    }

    /** Adds what was added up to the sums. */
    void end() {
        int bias = fives * -Byte.MIN_VALUE;
        for (int k = 0; k < Labels.COUNT; k++) {
            long lane = (k % 2 == 0 ? even : odd) >>> ((k / 2) * Short.SIZE);
            sums[at + k] += (int) (lane & 0xFFFF) - bias;
        }
        even = 0;
        odd = 0;
        fives = 0;
    }

    /** Returns the sum of five weights. */
    static int ofFive(long five) {
        long biased = five ^ BIAS;
        long three = (biased & EVEN) + ((biased >>> Byte.SIZE) & ODD); // two of the five, two, and the last one
        long sum = three + (three >>> Short.SIZE) + (three >>> (2 * Short.SIZE));
        return (int) (sum & 0xFFFF) - Labels.COUNT * -Byte.MIN_VALUE;
    }
}
