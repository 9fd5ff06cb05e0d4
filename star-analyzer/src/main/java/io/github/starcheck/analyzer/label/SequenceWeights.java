package io.github.starcheck.analyzer.label;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The second pass: a linear-chain conditional random field over the first pass's scores. It sees each sentence's scores,
 * those of the two sentences on either side, and what is told elsewhere in the answer. Transitions have one set of
 * weights for sentences that go on with a list and one for all others. The first pass was fitted on answers in every
 * order, so order is weak evidence here and never decides alone. Immutable.
 */
public final class SequenceWeights {
    /** How many sentences on either side are seen. */
    private static final int WINDOW = 2;
    /** What a sentence further along tells of each label. */
    private static final int ELSEWHERE = 9;
    /** Scores are cut off here, so that one loud word does not drown a page. */
    private static final double LIMIT = 4;

    /** The number of inputs of a sentence. */
    public static final int INPUTS =
            1 + 2 * Labels.COUNT + 2 * WINDOW * (1 + 2 * Labels.COUNT) + ELSEWHERE * Labels.COUNT;
    /** The number of weights: inputs for each label, then two sets of transitions. */
    public static final int SIZE = Labels.COUNT * INPUTS + 2 * Labels.COUNT * Labels.COUNT;

    private final double[] weights;
    private final double[][] transitions;

    public SequenceWeights(double[] weights) {
        if (weights.length != SIZE) {
            throw new IllegalArgumentException(weights.length + " sequence weights; use " + SIZE);
        }
        this.weights = weights.clone();
        transitions = new double[2][Labels.COUNT * Labels.COUNT];
        for (int set = 0; set < 2; set++) {
            for (int i = 0; i < transitions[set].length; i++) {
                transitions[set][i] = StrictMath.exp(weights[transition(set, 0, 0) + i]);
            }
        }
    }

    /** Returns where the weight of going from one label to the next stands. */
    public static int transition(int set, int from, int to) {
        return Labels.COUNT * INPUTS + (set * Labels.COUNT + from) * Labels.COUNT + to;
    }

    /** Returns the inputs of all sentences, {@link #INPUTS} each. */
    public static double[] inputs(SentenceScores scores) {
        int n = scores.sentences();
        double[] centred = new double[n * Labels.COUNT];
        double[] first = new double[n * Labels.COUNT];
        double[] sum = new double[Labels.COUNT];
        for (int s = 0; s < n; s++) {
            int at = s * Labels.COUNT;
            double mean = 0;
            for (int k = 0; k < Labels.COUNT; k++) {
                mean += scores.score(s, k) / Labels.COUNT;
            }
            for (int k = 0; k < Labels.COUNT; k++) {
                centred[at + k] = Math.max(-LIMIT, Math.min(LIMIT, scores.score(s, k) - mean));
                first[at + k] = scores.probability(s, k);
                sum[k] += first[at + k];
            }
        }
        double[] bestAfter = new double[first.length + Labels.COUNT];
        for (int i = first.length - 1; i >= 0; i--) {
            bestAfter[i] = i + Labels.COUNT < first.length
                    ? Math.max(bestAfter[i + Labels.COUNT], first[i + Labels.COUNT])
                    : 0;
        }
        double[] bestBefore = new double[Labels.COUNT];
        double[] before = new double[Labels.COUNT];
        double[] inputs = new double[n * INPUTS];
        int i = 0;
        for (int s = 0; s < n; s++) {
            int at = s * Labels.COUNT;
            inputs[i++] = 1;
            for (int k = 0; k < Labels.COUNT; k++) {
                inputs[i++] = centred[at + k];
                inputs[i++] = first[at + k];
            }
            for (int distance = 1; distance <= WINDOW; distance++) {
                i = beside(centred, first, s - distance, n, inputs, i);
                i = beside(centred, first, s + distance, n, inputs, i);
            }
            for (int k = 0; k < Labels.COUNT; k++) {
                double here = first[at + k];
                double after = Math.max(0, sum[k] - before[k] - here);
                double muchBefore = StrictMath.log1p(before[k]);
                double muchAfter = StrictMath.log1p(after);
                inputs[i++] = bestBefore[k];
                inputs[i++] = bestAfter[at + k];
                inputs[i++] = Math.max(bestBefore[k], bestAfter[at + k]) - here;
                inputs[i++] = s == 0 ? 0 : before[k] / s;
                inputs[i++] = s == n - 1 ? 0 : after / (n - 1 - s);
                inputs[i++] = muchBefore;
                inputs[i++] = muchAfter;
                inputs[i++] = muchBefore * here;
                inputs[i++] = muchAfter * here;
            }
            for (int k = 0; k < Labels.COUNT; k++) {
                before[k] += first[at + k];
                bestBefore[k] = Math.max(bestBefore[k], first[at + k]);
            }
        }
        return inputs;
    }

    private static int beside(double[] centred, double[] first, int sentence, int n, double[] inputs, int at) {
        int i = at;
        boolean inside = sentence >= 0 && sentence < n;
        inputs[i++] = inside ? 0 : 1;
        for (int k = 0; k < Labels.COUNT; k++) {
            inputs[i++] = inside ? centred[sentence * Labels.COUNT + k] / 2 : 0;
            inputs[i++] = inside ? first[sentence * Labels.COUNT + k] : 0;
        }
        return i;
    }

    /** What the forward-backward pass finds. */
    public static final class Posteriors {
        /** Five probabilities a sentence. */
        public final double[] labels;
        /** Expected number of each transition, by set, from and to; only if asked for. */
        public final double[] transitions;
        /** The logarithm of the sum over all labellings. */
        public double logPartition;

        private Posteriors(int size) {
            labels = new double[size];
            transitions = new double[2 * Labels.COUNT * Labels.COUNT];
        }
    }

    /**
     * Returns each sentence's label probabilities given the whole answer (scaled forward-backward).
     *
     * @param inputs as from {@link #inputs(SentenceScores)}
     * @param document tells which sentences go on with the one before
     */
    public Posteriors posteriors(double[] inputs, Document document) {
        int n = inputs.length / INPUTS;
        Posteriors found = new Posteriors(n * Labels.COUNT);
        double[] unary = unary(inputs, n, found);
        double[] forward = new double[unary.length];
        double[] norm = new double[n];
        for (int s = 0; s < n; s++) {
            int at = s * Labels.COUNT;
            double[] step = transitions[document.continued(s) ? 1 : 0];
            for (int k = 0; k < Labels.COUNT; k++) {
                double arriving = s == 0 ? 1 : 0;
                for (int from = 0; s > 0 && from < Labels.COUNT; from++) {
                    arriving += forward[at - Labels.COUNT + from] * step[from * Labels.COUNT + k];
                }
                forward[at + k] = arriving * unary[at + k];
                norm[s] += forward[at + k];
            }
            for (int k = 0; k < Labels.COUNT; k++) {
                forward[at + k] /= norm[s];
            }
            found.logPartition += StrictMath.log(norm[s]);
        }
        double[] backward = new double[Labels.COUNT];
        double[] next = new double[Labels.COUNT];
        Arrays.fill(backward, 1);
        for (int s = n - 1; s >= 0; s--) {
            int at = s * Labels.COUNT;
            for (int k = 0; k < Labels.COUNT; k++) {
                found.labels[at + k] = forward[at + k] * backward[k];
            }
            if (s > 0) {
                int set = document.continued(s) ? 1 : 0;
                double[] step = transitions[set];
                for (int from = 0; from < Labels.COUNT; from++) {
                    next[from] = 0;
                    for (int k = 0; k < Labels.COUNT; k++) {
                        double path = step[from * Labels.COUNT + k] * unary[at + k] * backward[k] / norm[s];
                        next[from] += path;
                        found.transitions[(set * Labels.COUNT + from) * Labels.COUNT + k] +=
                                forward[at - Labels.COUNT + from] * path;
                    }
                }
                System.arraycopy(next, 0, backward, 0, Labels.COUNT);
            }
        }
        return found;
    }

    private double[] unary(double[] inputs, int n, Posteriors found) {
        double[] unary = new double[n * Labels.COUNT];
        for (int s = 0; s < n; s++) {
            int at = s * Labels.COUNT;
            double max = Double.NEGATIVE_INFINITY;
            score(inputs, s * INPUTS, unary, at);
            for (int k = 0; k < Labels.COUNT; k++) {
                max = Math.max(max, unary[at + k]);
            }
            found.logPartition += max;
            for (int k = 0; k < Labels.COUNT; k++) {
                unary[at + k] = StrictMath.exp(unary[at + k] - max);
            }
        }
        return unary;
    }

    /** Writes the five scores of a sentence, summed up side by side: each sum by itself waits for its last addition. */
    private void score(double[] inputs, int from, double[] scores, int at) {
        double situation = 0;
        double task = 0;
        double action = 0;
        double result = 0;
        double other = 0;
        for (int i = 0; i < INPUTS; i++) {
            double input = inputs[from + i];
            situation += weights[i] * input;
            task += weights[INPUTS + i] * input;
            action += weights[2 * INPUTS + i] * input;
            result += weights[3 * INPUTS + i] * input;
            other += weights[4 * INPUTS + i] * input;
        }
        scores[at] = situation;
        scores[at + 1] = task;
        scores[at + 2] = action;
        scores[at + 3] = result;
        scores[at + 4] = other;
    }

    public void write(DataOutputStream out) throws IOException {
        for (double weight : weights) {
            out.writeFloat((float) weight);
        }
    }

    public static SequenceWeights read(DataInputStream in) throws IOException {
        double[] weights = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            weights[i] = in.readFloat();
        }
        return new SequenceWeights(weights);
    }
}
