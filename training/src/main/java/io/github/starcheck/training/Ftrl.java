package io.github.starcheck.training;

import io.github.starcheck.analyzer.label.Labels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Multinomial logistic regression by FTRL-proximal (McMahan et al. 2013, "Ad click prediction: a view from the
 * trenches"), which leaves most weights at zero. Single-threaded, in a seeded order, with arithmetic that is the same on
 * every JDK.
 */
final class Ftrl {
    private static final float ALPHA = 0.03f;
    private static final float L1 = 0.7f;
    private static final float L2 = 5;
    private static final double BIAS_RATE = 0.002;
    private static final int EPOCHS = 5;
    private static final int SEED = 7;
    /**
     * So many features are left out of a sentence each time that it is learned (dropout; Wager et al. 2013, "Dropout
     * training as adaptive regularization"): no label may hang on one word that another text will not have.
     */
    private static final float LEFT_OUT = 0.3f;
    /** Where the sum of a weight's gradients stands after it, less what keeps the weight near its last values. */
    private static final int SUM = Labels.COUNT;
    /** Where the root of the sum of a weight's squared gradients stands after it. */
    private static final int ROOT = 2 * Labels.COUNT;

    private static final int ROW = 3 * Labels.COUNT;
    /** Gradients below this are passed over: the sentence is learned. */
    private static final double LEARNED = 0.005;
    /** What the second label of a sentence is worth. */
    private static final double SECOND = 0.25;

    /**
     * A sentence to learn.
     *
     * @param rows the rows of its features
     * @param own how many of them, the first ones, are of the sentence itself and count in full
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Case(int[] rows, int own, int label, int second) {
        private double target(int k) {
            if (k == label) {
                return second < 0 ? 1 : 1 - SECOND;
            }
            return k == second ? SECOND : 0;
        }
    }

    private final List<Case> cases = new ArrayList<>();
    private final double[] bias = new double[Labels.COUNT];
    /** The five weights of each row, then what is kept of them: together, for they are always needed together. */
    private final float[] rows;

    /** What a feature of a sentence beside counts against one of the sentence's own. */
    private final float beside;
    /** The state of the generator that leaves features out. */
    private int draws = SEED;

    Ftrl(int rows, float beside) {
        this.beside = beside;
        this.rows = new float[rows * ROW];
    }

    void add(int[] rows, int own, int label, int second) {
        cases.add(new Case(rows, own, label, second));
    }

    void fit() {
        int[] order = new int[cases.size()];
        Arrays.setAll(order, i -> i);
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            shuffle(order, random);
            for (int i : order) {
                learn(cases.get(i));
            }
        }
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }

    private void learn(Case c) {
        float[] values = values(c);
        double[] gradients = bias.clone();
        for (int i = 0; i < values.length; i++) {
            if (values[i] == 0) {
                continue;
            }
            int at = c.rows()[i] * ROW;
            for (int k = 0; k < Labels.COUNT; k++) {
                gradients[k] += rows[at + k] * values[i];
            }
        }
        Labels.softmax(gradients, 0, gradients);
        for (int k = 0; k < Labels.COUNT; k++) {
            gradients[k] -= c.target(k);
            bias[k] -= BIAS_RATE * gradients[k];
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] == 0) {
                continue;
            }
            int at = c.rows()[i] * ROW;
            for (int k = 0; k < Labels.COUNT; k++) {
                if (Math.abs(gradients[k]) >= LEARNED) {
                    learn(at + k, (float) gradients[k] * values[i]);
                }
            }
        }
    }

    /** Returns what each feature of a sentence counts this time: nothing if it is left out, the others so much more. */
    private float[] values(Case c) {
        float[] values = new float[c.rows().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = isLeftOut() ? 0 : (i < c.own() ? 1 : beside) / (1 - LEFT_OUT);
        }
        return values;
    }

    /** Draws by xorshift (Marsaglia 2003), which is the same on every JDK and fast enough for a draw a feature. */
    private boolean isLeftOut() {
        draws ^= draws << 13;
        draws ^= draws >>> 17;
        draws ^= draws << 5;
        return (draws >>> 8) < LEFT_OUT * (1 << 24);
    }

    private void learn(int i, float gradient) {
        float before = rows[i + ROOT];
        float root = (float) Math.sqrt(before * before + gradient * gradient);
        float sum = rows[i + SUM] + gradient - (root - before) / ALPHA * rows[i];
        rows[i + SUM] = sum;
        rows[i + ROOT] = root;
        rows[i] = sum <= L1 && sum >= -L1 ? 0 : -(sum - Math.signum(sum) * L1) / (L2 + root / ALPHA);
    }

    double bias(int label) {
        return bias[label];
    }

    float weight(int row, int label) {
        return rows[row * ROW + label];
    }

    /** Returns the largest weight's size. */
    float largest() {
        float largest = 0;
        for (int row = 0; row < rows.length; row += ROW) {
            for (int k = 0; k < Labels.COUNT; k++) {
                largest = Math.max(largest, Math.abs(rows[row + k]));
            }
        }
        return largest;
    }
}
