package io.github.starcheck.training;

import io.github.starcheck.analyzer.label.Document;
import io.github.starcheck.analyzer.label.Labels;
import io.github.starcheck.analyzer.label.SentenceScores;
import io.github.starcheck.analyzer.label.SequenceWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Fits the second pass: the conditional likelihood of the labels, with a normal prior, by limited-memory BFGS. */
final class SequenceFitting {
    private static final double L2 = 200;
    private static final int ITERATIONS = 150;
    /** The chains are dealt out to so many shares, whose losses are found side by side. */
    private static final int SHARES = 8;

    private static final int LABELS = Labels.COUNT;
    private static final int INPUTS = SequenceWeights.INPUTS;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Chain(double[] inputs, Document document, List<Integer> labels, double weight) {}

    private final List<Chain> chains = new ArrayList<>();

    /** Adds an example with the first pass's scores of its sentences, which must come from a model that did not see it. */
    void add(Example example, SentenceScores scores, double weight) {
        chains.add(new Chain(SequenceWeights.inputs(scores), example.document(), example.labels(), weight));
    }

    SequenceWeights fit() {
        return new SequenceWeights(Regression.minimise(SequenceWeights.SIZE, this::loss, ITERATIONS));
    }

    /** Returns the loss at these weights and adds its gradient. */
    double loss(double[] weights, double[] gradient) {
        double total = chains.stream()
                .mapToDouble(chain -> chain.weight() * chain.labels().size())
                .sum();
        SequenceWeights sequence = new SequenceWeights(weights);
        double[][] gradients = new double[SHARES][weights.length];
        double[] losses = IntStream.range(0, SHARES)
                .parallel()
                .mapToDouble(share -> loss(share, sequence, weights, gradients[share], total))
                .toArray();
        double loss = 0;
        for (int share = 0; share < SHARES; share++) {
            loss += losses[share];
            for (int i = 0; i < weights.length; i++) {
                gradient[i] += gradients[share][i];
            }
        }
        for (int i = 0; i < weights.length; i++) {
            loss += L2 * weights[i] * weights[i] / (2 * total);
            gradient[i] += L2 * weights[i] / total;
        }
        return loss;
    }

    /** Returns the loss of each SHARES-th chain: the sums are the same on however many threads. */
    private double loss(int share, SequenceWeights sequence, double[] weights, double[] gradient, double total) {
        double loss = 0;
        for (int i = share; i < chains.size(); i += SHARES) {
            loss += loss(
                    chains.get(i), sequence, weights, gradient, chains.get(i).weight() / total);
        }
        return loss;
    }

    private static double loss(
            Chain chain, SequenceWeights sequence, double[] weights, double[] gradient, double weight) {
        SequenceWeights.Posteriors found = sequence.posteriors(chain.inputs(), chain.document());
        double told = 0;
        int before = -1;
        for (int s = 0; s < chain.labels().size(); s++) {
            int label = chain.labels().get(s);
            for (int k = 0; k < LABELS; k++) {
                double slope = weight * (found.labels[s * LABELS + k] - (k == label ? 1 : 0));
                for (int i = 0; i < INPUTS; i++) {
                    gradient[k * INPUTS + i] += slope * chain.inputs()[s * INPUTS + i];
                }
            }
            for (int i = 0; i < INPUTS; i++) {
                told += weights[label * INPUTS + i] * chain.inputs()[s * INPUTS + i];
            }
            if (before >= 0) {
                int step =
                        SequenceWeights.transition(SequenceWeights.transitionSet(chain.document(), s), before, label);
                told += weights[step];
                gradient[step] -= weight;
            }
            before = label;
        }
        int transitions = SequenceWeights.transition(0, 0, 0);
        for (int i = 0; i < found.transitions.length; i++) {
            gradient[transitions + i] += weight * found.transitions[i];
        }
        return weight * (found.logPartition() - told);
    }
}
