package io.github.starcheck.analyzer.label;

import java.util.Arrays;

/**
 * The segments of a sentence, roughly its clauses: a mark ends one, a conjunction or the like opens one. Weights are added up
 * for each by itself, so that a part which only half a sentence tells is seen. Is emptied and filled again; belongs to one
 * thread.
 */
final class Segments {
    private static final WordSet OPENERS =
            WordSet.of("and but so which because that to who when while as before until after if where with");

    /** What comes after so many segments of a sentence is part of the last one. */
    private static final int MOST = Byte.MAX_VALUE;

    private int first;
    private int size;
    /** The token after each segment. */
    private int[] ends = new int[8];
    /** The segment of each token from the first one on. */
    private byte[] segmentOf = new byte[64];
    /** Five sums a segment. */
    private int[] sums = {};

    private WeightSum[] weights = {};

    /** Starts with the tokens from {@code from} to {@code to} and no weights. The segments cover these tokens. */
    void cut(Tokens tokens, int from, int to) {
        first = from;
        size = 0;
        if (to - from > segmentOf.length) {
            segmentOf = new byte[2 * (to - from)];
        }
        for (int t = from; t < to; t++) {
            segmentOf[t - from] = (byte) size;
            if (t + 1 == to || (size < MOST - 1 && isLast(tokens, t))) {
                close(t + 1);
            }
        }
        if (size > weights.length) {
            makeRoom(ends.length);
        }
        Arrays.fill(sums, 0, size * Labels.COUNT, 0);
    }

    /** Tells whether a token that another follows is the last one of a segment. */
    private static boolean isLast(Tokens tokens, int t) {
        return tokens.kind(t) == Tokens.MARK || OPENERS.contains(tokens.hash(t + 1));
    }

    private void close(int end) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
        }
        ends[size++] = end;
    }

    private void makeRoom(int segments) {
        sums = new int[segments * Labels.COUNT];
        weights = new WeightSum[segments];
        for (int segment = 0; segment < segments; segment++) {
            weights[segment] = new WeightSum(sums, segment * Labels.COUNT);
        }
    }

    /** Adds what the classes of the words say. */
    void addClasses(ClassWeights classes, Tokens tokens) {
        for (int segment = 0; segment < size; segment++) {
            int from = segment == 0 ? first : ends[segment - 1];
            classes.addOwn(tokens, from, ends[segment], sums, segment * Labels.COUNT);
        }
    }

    /** Returns where a feature's weights belong: to the segment in which it lies, or to what lies across them. */
    WeightSum sum(int firstToken, int lastToken, WeightSum across) {
        if (firstToken < first) {
            return across;
        }
        int segment = segmentOf[firstToken - first];
        return segment == segmentOf[lastToken - first] ? weights[segment] : across;
    }

    /**
     * Adds up what each segment got.
     *
     * @param totals gets five sums of all segments
     * @param points gets four values: the points for a part of the segment that has most; 0 if none has any
     * @param unit what a point is worth
     */
    void addUp(int[] totals, int totalsAt, double[] points, int pointsAt, double unit) {
        for (int segment = 0; segment < size; segment++) {
            weights[segment].end();
            int at = segment * Labels.COUNT;
            int all = 0;
            for (int k = 0; k < Labels.COUNT; k++) {
                totals[totalsAt + k] += sums[at + k];
                all += sums[at + k];
            }
            for (int part = 0; part < Labels.PARTS; part++) {
                double here = (Labels.COUNT * sums[at + part] - all) * unit;
                points[pointsAt + part] = Math.max(points[pointsAt + part], here);
            }
        }
    }
}
