package io.github.starcheck.analyzer.label;

/**
 * What the word classes of a sentence's tokens say, summed up beforehand for each set of classes that a word has: most
 * words have one or more, and to look each up would cost as much as all other features. Immutable.
 */
final class ClassWeights {
    /** The longs of a set: three labels and two, of the sentence itself, of the one after it and of the one before it. */
    private static final int LONGS = 6;

    private static final int OWN = 0;
    private static final int NEXT = 2;
    private static final int PREVIOUS = 4;

    /** The bits of a label's sum; a long holds three. */
    private static final int LANE = 21;

    private static final int LANES = 3;
    /** So many tokens of so many classes fit in a lane. */
    private static final int TOKENS_AT_A_TIME = 1 << (LANE - 2 * Byte.SIZE + 3);

    private final long[] sums;

    ClassWeights(WeightTable table, Lexicon lexicon) {
        sums = new long[lexicon.sets() * LONGS];
        for (int set = 0; set < lexicon.sets(); set++) {
            for (long rest = lexicon.named(lexicon.bitsOf(set)); rest != 0; rest &= rest - 1) {
                int feature = Template.CLASS.feature(Long.numberOfTrailingZeros(rest));
                long slot = table.slot(feature);
                int row = table.row(feature, slot);
                add(slot, set * LONGS + OWN);
                add(table.beside(row, WeightTable.NEXT), set * LONGS + NEXT);
                add(table.beside(row, WeightTable.PREVIOUS), set * LONGS + PREVIOUS);
            }
        }
    }

    /** Adds five weights: signed sums side by side, each of which borrows from the next one while it is negative. */
    private void add(long five, int at) {
        for (int k = 0; k < Labels.COUNT; k++) {
            sums[at + k / LANES] += (long) WeightTable.weight(five, k) << (k % LANES * LANE);
        }
    }

    /**
     * Adds what the classes of some tokens say of their own sentence.
     *
     * @param totals gets five sums
     * @param at where
     */
    void addOwn(Tokens tokens, int from, int to, int[] totals, int at) {
        add(tokens, from, to, OWN, totals, at);
    }

    /**
     * Adds what the classes of some tokens say of the sentences beside.
     *
     * @param totals five sums a sentence
     * @param at where those of the tokens' own sentence begin
     */
    void addBeside(Tokens tokens, int from, int to, int[] totals, int at) {
        add(tokens, from, to, NEXT, totals, at + Labels.COUNT);
        add(tokens, from, to, PREVIOUS, totals, at - Labels.COUNT);
    }

    /** Adds one of {@link #OWN}, {@link #NEXT} and {@link #PREVIOUS} to the sums of one sentence. */
    private void add(Tokens tokens, int from, int to, int which, int[] totals, int at) {
        for (int begin = from; begin < to; begin += TOKENS_AT_A_TIME) {
            int end = Math.min(to, begin + TOKENS_AT_A_TIME);
            long three = 0;
            long two = 0;
            for (int t = begin; t < end; t++) {
                int set = tokens.classSet(t) * LONGS + which;
                three += sums[set];
                two += sums[set + 1];
            }
            spread(three, two, totals, at);
        }
    }

    /** Adds five sums to the totals of a sentence, if there is one. */
    private static void spread(long three, long two, int[] totals, int at) {
        if (at < 0 || at == totals.length) {
            return;
        }
        long rest = three;
        for (int k = 0; k < Labels.COUNT; k++) {
            rest = k == LANES ? two : rest;
            int sum = (int) (rest << (Long.SIZE - LANE) >> (Long.SIZE - LANE));
            totals[at + k] += sum;
            rest = (rest - sum) >> LANE;
        }
    }
}
