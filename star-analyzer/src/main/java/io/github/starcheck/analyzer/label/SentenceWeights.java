package io.github.starcheck.analyzer.label;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The first pass: five linear scores for each sentence, from its own features and, with weights of their own, from the
 * features of the sentences before and after it. Weights are bytes times one scale, so that their sums are exact and the
 * same everywhere. Immutable.
 */
public final class SentenceWeights {
    private final float scale;
    private final int[] bias;
    private final WeightTable table;

    /**
     * Makes the weights.
     *
     * @param scale what a weight of one byte unit is worth in log-odds
     * @param bias five, in byte units
     * @param own feature to five weights
     * @param beside feature to ten weights: five for the sentence after it, then five for the sentence before it
     */
    public SentenceWeights(float scale, int[] bias, FeatureTable own, FeatureTable beside) {
        this.scale = scale;
        this.bias = bias;
        table = new WeightTable(own, beside);
    }

    /** Adds up the scores of an answer, each feature once a sentence. */
    private final class Scorer implements Features.Sink {
        private final int[] sums;
        private final int sentences;
        private final FeatureSet seen = new FeatureSet();
        /** The features that the sentences beside feel too. */
        private final WeightTable.LookUp felt = table.new LookUp();

        private final WeightTable.LookUp others = table.new LookUp();
        private int clauses;
        private int denials;

        private Scorer(int sentences) {
            this.sentences = sentences;
            sums = new int[sentences * Labels.COUNT];
        }

        @Override
        public void add(Template template, int detail, int feature, int first, int last) {
            if (template == Template.FRAME && Frames.isOwn(detail)) {
                clauses++;
                denials += Frames.isNegated(detail) ? 1 : 0;
            }
            if (seen.add(feature)) {
                (template.neighbours ? felt : others).add(feature);
            }
        }

        private void score(Features features, Document document, int sentence) {
            seen.clear();
            felt.clear();
            others.clear();
            features.extract(document.tokens(), sentence, document.bullet(sentence), this);
            felt.find();
            others.find();
            int at = sentence * Labels.COUNT;
            felt.sum(WeightTable.OWN, sums, at);
            others.sum(WeightTable.OWN, sums, at);
            if (sentence + 1 < sentences) {
                felt.sum(WeightTable.NEXT, sums, at + Labels.COUNT);
            }
            if (sentence > 0) {
                felt.sum(WeightTable.PREVIOUS, sums, at - Labels.COUNT);
            }
        }
    }

    /** Returns what the weights say of each sentence. */
    public SentenceScores score(Features features, Document document) {
        int sentences = document.sentences();
        Scorer scorer = new Scorer(sentences);
        for (int s = 0; s < sentences; s++) {
            scorer.score(features, document, s);
        }
        double[] scores = new double[scorer.sums.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (scorer.sums[i] + bias[i % Labels.COUNT]) * (double) scale;
        }
        return new SentenceScores(scores, scorer.clauses, scorer.denials);
    }

    /** Returns what one own feature adds to the score of a label beyond the mean of the other labels. */
    public double contribution(int feature, int label) {
        int slot = table.slot(feature);
        if (slot < 0) {
            return 0;
        }
        int all = 0;
        for (int k = 0; k < Labels.COUNT; k++) {
            all += table.weight(slot, k);
        }
        int weight = table.weight(slot, label);
        return (weight - (all - weight) / (Labels.COUNT - 1.0)) * scale;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeFloat(scale);
        for (int b : bias) {
            out.writeInt(b);
        }
        table.own().write(out);
        table.beside().write(out);
    }

    public static SentenceWeights read(DataInputStream in) throws IOException {
        float scale = in.readFloat();
        int[] bias = new int[Labels.COUNT];
        for (int k = 0; k < bias.length; k++) {
            bias[k] = in.readInt();
        }
        FeatureTable own = FeatureTable.read(in, Labels.COUNT);
        return new SentenceWeights(scale, bias, own, FeatureTable.read(in, 2 * Labels.COUNT));
    }
}
