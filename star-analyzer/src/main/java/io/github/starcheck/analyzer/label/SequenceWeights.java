package io.github.starcheck.analyzer.label;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The second pass: a linear-chain conditional random field over the first pass's scores. It sees each sentence's scores,
 * those of the two sentences on either side, the best segment of each of these, and what is told elsewhere in the answer.
 * Transitions have one set of weights for sentences that go on with a list, one for those that open with the speaker and
 * one for all others: where the deeds end, others become the subject. The first pass was fitted on answers in every order,
 * so order is weak evidence here and never decides alone. Immutable.
 */
public final class SequenceWeights {
    /** How many sentences on either side are seen. */
    private static final int WINDOW = 2;
    /** Score and probability of each label, and for each part the points of the best segment. */
    private static final int OF_SENTENCE = 2 * Labels.COUNT + Labels.PARTS;
    /** What a sentence further along tells of each label. */
    private static final int ELSEWHERE = 9;
    /** Scores and points are cut off here, so that one loud word does not drown a page. */
    private static final double LIMIT = 4;

    private static final int PLAIN = 0;
    private static final int CONTINUED = 1;
    private static final int OF_SPEAKER = 2;
    private static final int SETS = 3;

    /** The number of inputs of a sentence. */
    public static final int INPUTS = 1 + OF_SENTENCE + 2 * WINDOW * (1 + OF_SENTENCE) + ELSEWHERE * Labels.COUNT;
    /** The number of weights: inputs for each label, then the sets of transitions. */
    public static final int SIZE = Labels.COUNT * INPUTS + SETS * Labels.COUNT * Labels.COUNT;

    private final double[] weights;
    private final double[][] transitions;

    public SequenceWeights(double[] weights) {
        if (weights.length != SIZE) {
            throw new IllegalArgumentException(weights.length + " sequence weights; use " + SIZE);
        }
        this.weights = weights.clone();
        transitions = new double[SETS][Labels.COUNT * Labels.COUNT];
        for (int set = 0; set < SETS; set++) {
            for (int i = 0; i < transitions[set].length; i++) {
                transitions[set][i] = StrictMath.exp(weights[transition(set, 0, 0) + i]);
            }
        }
    }

    /** Returns the set of transition weights with which a sentence follows the one before. */
    public static int transitionSet(Document document, int sentence) {
        if (document.continued(sentence)) {
            return CONTINUED;
        }
        return document.ofSpeaker(sentence) ? OF_SPEAKER : PLAIN;
    }

    /** Returns where the weight of going from one label to the next stands. */
    public static int transition(int set, int from, int to) {
        return Labels.COUNT * INPUTS + (set * Labels.COUNT + from) * Labels.COUNT + to;
    }

    /** Returns the inputs of all sentences, {@link #INPUTS} each. */
    public static double[] inputs(SentenceScores scores) {
        Inputs row = new Inputs(scores);
        double[] inputs = new double[scores.sentences() * INPUTS];
        for (int at = 0; at < inputs.length; at += INPUTS) {
            System.arraycopy(row.next(), 0, inputs, at, INPUTS);
        }
        return inputs;
    }

    /** Works out the inputs of one sentence after the other, always in the same array. */
    private static final class Inputs {
        private final int sentences;
        private final double[] centred;
        private final SentenceScores scores;
        private final double[] bestAfter;
        private final double[] bestBefore = new double[Labels.COUNT];
        private final double[] before = new double[Labels.COUNT];
        private final double[] sum = new double[Labels.COUNT];
        private final double[] row = new double[INPUTS];
        private int sentence;

        Inputs(SentenceScores scores) {
            this.scores = scores;
            sentences = scores.sentences();
            centred = new double[sentences * Labels.COUNT];
            bestAfter = new double[centred.length];
            for (int s = 0; s < sentences; s++) {
                int at = s * Labels.COUNT;
                double mean = 0;
                for (int k = 0; k < Labels.COUNT; k++) {
                    mean += scores.score(s, k) / Labels.COUNT;
                }
                for (int k = 0; k < Labels.COUNT; k++) {
                    centred[at + k] = Math.max(-LIMIT, Math.min(LIMIT, scores.score(s, k) - mean));
                    sum[k] += scores.probability(s, k);
                }
            }
            for (int s = sentences - 2; s >= 0; s--) {
                int at = s * Labels.COUNT;
                for (int k = 0; k < Labels.COUNT; k++) {
                    bestAfter[at + k] = Math.max(bestAfter[at + Labels.COUNT + k], scores.probability(s + 1, k));
                }
            }
        }

        /** Returns the inputs of the next sentence. */
        double[] next() {
            int s = sentence++;
            int at = s * Labels.COUNT;
            int i = 0;
            row[i++] = 1;
            for (int k = 0; k < Labels.COUNT; k++) {
                row[i++] = centred[at + k];
                row[i++] = scores.probability(s, k);
            }
            for (int part = 0; part < Labels.PARTS; part++) {
                row[i++] = segment(s, part);
            }
            for (int distance = 1; distance <= WINDOW; distance++) {
                i = beside(s - distance, i);
                i = beside(s + distance, i);
            }
            double shareBefore = s == 0 ? 0 : 1.0 / s;
            double shareAfter = s == sentences - 1 ? 0 : 1.0 / (sentences - 1 - s);
            for (int k = 0; k < Labels.COUNT; k++) {
                double here = scores.probability(s, k);
                double after = Math.max(0, sum[k] - before[k] - here);
                double muchBefore = much(before[k]);
                double muchAfter = much(after);
                row[i++] = bestBefore[k];
                row[i++] = bestAfter[at + k];
                row[i++] = Math.max(bestBefore[k], bestAfter[at + k]) - here;
                row[i++] = before[k] * shareBefore;
                row[i++] = after * shareAfter;
                row[i++] = muchBefore;
                row[i++] = muchAfter;
                row[i++] = muchBefore * here;
                row[i++] = muchAfter * here;
                before[k] += here;
                bestBefore[k] = Math.max(bestBefore[k], here);
            }
            return row;
        }

        private int beside(int other, int from) {
            int i = from;
            boolean inside = other >= 0 && other < sentences;
            row[i++] = inside ? 0 : 1;
            for (int k = 0; k < Labels.COUNT; k++) {
                row[i++] = inside ? centred[other * Labels.COUNT + k] / 2 : 0;
                row[i++] = inside ? scores.probability(other, k) : 0;
            }
            for (int part = 0; part < Labels.PARTS; part++) {
                row[i++] = inside ? segment(other, part) : 0;
            }
            return i;
        }

        private double segment(int s, int part) {
            return Math.min(LIMIT, scores.segmentPoints(s, part)) / 2;
        }

        /** Grows ever slower, as the logarithm does, but takes next to no time. */
        private static double much(double sum) {
            return Math.sqrt(1 + sum) - 1;
        }
    }

    /** What the forward-backward pass finds. */
    public static final class Posteriors {
        /** Five probabilities a sentence. */
        public final double[] labels;
        /** Expected number of each transition, by set, from and to, if they are counted. */
        public final double[] transitions;
        /** By what the forward pass divides at each sentence: the factors of the sum over all labellings. */
        private final double[] norms;
        /** The sum of the best scores of the sentences, which the factors leave out. */
        private double maxima;

        private Posteriors(int sentences, boolean countsTransitions) {
            labels = new double[sentences * Labels.COUNT];
            transitions = new double[countsTransitions ? SETS * Labels.COUNT * Labels.COUNT : 0];
            norms = new double[sentences];
        }

        /** Returns the logarithm of the sum over all labellings. */
        public double logPartition() {
            double sum = maxima;
            for (double norm : norms) {
                sum += StrictMath.log(norm);
            }
            return sum;
        }
    }

    /**
     * Returns five probabilities a sentence, given the whole answer.
     *
     * @param document tells how each sentence follows the one before
     */
    public double[] posteriors(SentenceScores scores, Document document) {
        int n = scores.sentences();
        Posteriors found = new Posteriors(n, false);
        Inputs inputs = new Inputs(scores);
        double[] unary = new double[n * Labels.COUNT];
        for (int s = 0; s < n; s++) {
            score(inputs.next(), 0, unary, s * Labels.COUNT);
        }
        pass(unary, document, found);
        return found.labels;
    }

    /**
     * Returns all that fitting needs to know.
     *
     * @param inputs as from {@link #inputs(SentenceScores)}
     * @param document tells how each sentence follows the one before
     */
    public Posteriors posteriors(double[] inputs, Document document) {
        int n = inputs.length / INPUTS;
        Posteriors found = new Posteriors(n, true);
        double[] unary = new double[n * Labels.COUNT];
        for (int s = 0; s < n; s++) {
            score(inputs, s * INPUTS, unary, s * Labels.COUNT);
        }
        pass(unary, document, found);
        return found;
    }

    /** Goes forward and backward (Rabiner 1989, with scaling), over scores that are made factors in their place. */
    private void pass(double[] unary, Document document, Posteriors found) {
        boolean countsTransitions = found.transitions.length > 0;
        int n = found.norms.length;
        double[] forward = new double[unary.length];
        for (int s = 0; s < n; s++) {
            int at = s * Labels.COUNT;
            found.maxima += exponentials(unary, at);
            double[] step = transitions[transitionSet(document, s)];
            double norm = 0;
            for (int k = 0; k < Labels.COUNT; k++) {
                double arriving = s == 0 ? 1 : 0;
                for (int from = 0; s > 0 && from < Labels.COUNT; from++) {
                    arriving += forward[at - Labels.COUNT + from] * step[from * Labels.COUNT + k];
                }
                forward[at + k] = arriving * unary[at + k];
                norm += forward[at + k];
            }
            for (int k = 0; k < Labels.COUNT; k++) {
                forward[at + k] /= norm;
            }
            found.norms[s] = norm;
        }
        double[] backward = new double[Labels.COUNT];
        double[] leaving = new double[Labels.COUNT];
        Arrays.fill(backward, 1);
        for (int s = n - 1; s >= 0; s--) {
            int at = s * Labels.COUNT;
            for (int k = 0; k < Labels.COUNT; k++) {
                found.labels[at + k] = forward[at + k] * backward[k];
                leaving[k] = unary[at + k] * backward[k] / found.norms[s];
            }
            if (s > 0) {
                int set = transitionSet(document, s);
                double[] step = transitions[set];
                for (int from = 0; from < Labels.COUNT; from++) {
                    backward[from] = 0;
                    for (int k = 0; k < Labels.COUNT; k++) {
                        double path = step[from * Labels.COUNT + k] * leaving[k];
                        backward[from] += path;
                        if (countsTransitions) {
                            found.transitions[(set * Labels.COUNT + from) * Labels.COUNT + k] +=
                                    forward[at - Labels.COUNT + from] * path;
                        }
                    }
                }
            }
        }
    }

    /** Puts the exponentials of five scores in their place, divided by the largest one; returns the largest score. */
    private static double exponentials(double[] scores, int at) {
        double max = scores[at];
        for (int k = 1; k < Labels.COUNT; k++) {
            max = Math.max(max, scores[at + k]);
        }
        for (int k = 0; k < Labels.COUNT; k++) {
            scores[at + k] = StrictMath.exp(scores[at + k] - max);
        }
        return max;
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
