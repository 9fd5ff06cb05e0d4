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
    /** A label whose score is lower than the best by more is as improbable as one whose score is lower by this. */
    private static final double LEAST_LOG_ODDS = 16;

    /** The largest difference of two scores in byte units that counts in full. */
    private static final int LARGEST_DIFFERENCE = 1 << 14;

    private final float scale;
    private final int[] bias;
    private final WeightTable table;
    private final ClassWeights classes;
    /** The odds of a label against the best one, by how many byte units its score is lower. */
    private final double[] odds;

    /**
     * Makes the weights.
     *
     * @param scale what a weight of one byte unit is worth in log-odds
     * @param bias five, in byte units
     * @param own feature to five weights
     * @param beside feature to ten weights: five for the sentence after it, then five for the sentence before it
     */
    public SentenceWeights(float scale, int[] bias, FeatureTable own, FeatureTable beside) {
        this(scale, bias, new WeightTable(own, beside));
    }

    private SentenceWeights(float scale, int[] bias, WeightTable table) {
        this.scale = scale;
        this.bias = bias;
        this.table = table;
        classes = new ClassWeights(table, Lexicon.load());
        odds = new double[(int) Math.min(LARGEST_DIFFERENCE, Math.ceil(LEAST_LOG_ODDS / scale)) + 1];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = StrictMath.exp(-i * (double) scale);
        }
    }

    /** Adds up the scores of an answer. */
    private final class Scorer {
        private final FeatureList features = new FeatureList();
        private final Segments segments = new Segments();
        private final int[] sums;
        /** For each sentence and part, the points of the segment that speaks most for the part. */
        private final double[] segmentPoints;

        private final int sentences;
        /** The rows of the features that say something of the sentences beside. */
        private int[] rows = new int[128];

        private int felt;
        private int clauses;
        private int denials;

        private Scorer(int sentences) {
            this.sentences = sentences;
            sums = new int[sentences * Labels.COUNT];
            segmentPoints = new double[sentences * Labels.PARTS];
        }

        private void score(Features extractor, Document document, int sentence) {
            Tokens tokens = document.tokens();
            int from = extractor.extractButClasses(tokens, sentence, document.bullet(sentence), features);
            int at = sentence * Labels.COUNT;
            int to = tokens.first(sentence + 1);
            classes.addBeside(tokens, from, to, sums, at);
            segments.cut(tokens, from, to);
            segments.addClasses(classes, tokens);
            addOwn(at);
            segments.addUp(sums, at, segmentPoints, sentence * Labels.PARTS, pointUnit());
            if (sentence + 1 < sentences) {
                addBeside(WeightTable.NEXT, at + Labels.COUNT);
            }
            if (sentence > 0) {
                addBeside(WeightTable.PREVIOUS, at - Labels.COUNT);
            }
        }

        private void addOwn(int at) {
            int size = features.size();
            if (size > rows.length) {
                rows = new int[2 * size];
            }
            felt = 0;
            WeightSum across = new WeightSum(sums, at);
            for (int i = 0; i < size; i++) {
                long slot = table.slot(features.feature(i));
                int row = table.row(features.feature(i), slot);
                segments.sum(features.first(i), features.last(i), across).add(slot);
                rows[felt] = row;
                felt += features.felt(i) & (-row >>> (Integer.SIZE - 1)); // one more if there is a row
            }
            across.end();
            clauses += features.clauses();
            denials += features.denials();
        }

        private void addBeside(int number, int at) {
            WeightSum sum = new WeightSum(sums, at);
            for (int i = 0; i < felt; i++) {
                sum.add(table.beside(rows[i], number));
            }
            sum.end();
        }
    }

    /** Returns what the weights say of each sentence. */
    public SentenceScores score(Features features, Document document) {
        int sentences = document.sentences();
        Scorer scorer = new Scorer(sentences);
        for (int s = 0; s < sentences; s++) {
            scorer.score(features, document, s);
        }
        int[] sums = scorer.sums;
        double[] scores = new double[sums.length];
        double[] probabilities = new double[sums.length];
        for (int at = 0; at < sums.length; at += Labels.COUNT) {
            int max = Integer.MIN_VALUE;
            for (int k = 0; k < Labels.COUNT; k++) {
                sums[at + k] += bias[k];
                scores[at + k] = sums[at + k] * (double) scale;
                max = Math.max(max, sums[at + k]);
            }
            double all = 0;
            for (int k = 0; k < Labels.COUNT; k++) {
                probabilities[at + k] = odds[Math.min(max - sums[at + k], odds.length - 1)];
                all += probabilities[at + k];
            }
            for (int k = 0; k < Labels.COUNT; k++) {
                probabilities[at + k] /= all;
            }
        }
        return new SentenceScores(scores, probabilities, scorer.segmentPoints, scorer.clauses, scorer.denials);
    }

    /**
     * Returns the points of one own feature for a label: what it adds to the label's score beyond the mean of what it adds
     * to the others, in units of {@link #pointUnit()}.
     */
    int points(int feature, int label) {
        long slot = table.slot(feature);
        return Labels.COUNT * WeightTable.weight(slot, label) - WeightSum.ofFive(slot);
    }

    /** Returns what a point is worth in log-odds. */
    double pointUnit() {
        return scale / (Labels.COUNT - 1.0);
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeFloat(scale);
        for (int b : bias) {
            out.writeInt(b);
        }
        table.write(out);
    }

    public static SentenceWeights read(DataInputStream in) throws IOException {
        float scale = in.readFloat();
        int[] bias = new int[Labels.COUNT];
        for (int k = 0; k < bias.length; k++) {
            bias[k] = in.readInt();
        }
        return new SentenceWeights(scale, bias, WeightTable.read(in));
    }
}
