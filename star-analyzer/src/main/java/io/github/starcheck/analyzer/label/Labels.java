package io.github.starcheck.analyzer.label;

/** Labels as numbers: the four parts in the order of StarPart, then Other. */
public final class Labels {
    public static final int COUNT = 5;
    public static final int PARTS = 4;
    public static final int OTHER = 4;

    private Labels() {}

    /** Turns five scores into probabilities, with the same bits on every platform. */
    public static void softmax(double[] scores, int at, double[] out) {
        double max = scores[at];
        for (int k = 1; k < COUNT; k++) {
            max = Math.max(max, scores[at + k]);
        }
        double sum = 0;
        for (int k = 0; k < COUNT; k++) {
            out[at + k] = StrictMath.exp(scores[at + k] - max);
            sum += out[at + k];
        }
        for (int k = 0; k < COUNT; k++) {
            out[at + k] /= sum;
        }
    }

    public static double logistic(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }

    /** Returns the log-odds of a probability, cut off where it says next to nothing more. */
    public static double logOdds(double p) {
        double q = Math.max(0.002, Math.min(0.998, p));
        return StrictMath.log(q / (1 - q));
    }
}
