package io.github.starcheck.analyzer.label;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The first pass: five linear scores for each sentence, from its own features and, with weights of their own, from the
 * features of the sentences before and after it. Weights are bytes times one scale, so that their sums are exact and the
 * same everywhere. Immutable.
 */
public final class SentenceWeights {
    private final float scale;
    private final int[] bias;
    private final Table own;
    private final Table beside;

    /**
     * Makes the weights.
     *
     * @param scale what a weight of one byte unit is worth in log-odds
     * @param bias five, in byte units
     * @param own feature to five weights
     * @param beside feature to ten weights: five for the sentence after it, then five for the sentence before it
     */
    public SentenceWeights(float scale, int[] bias, Table own, Table beside) {
        this.scale = scale;
        this.bias = bias;
        this.own = own;
        this.beside = beside;
    }

    /** Feature hashes and a row of byte weights for each: open addressing, the hashes spread by their templates. */
    public static final class Table {
        private final int width;
        private final int mask;
        private final int[] keys;
        private final int[] rowOf;
        private final byte[] weights;
        private int rows;

        public Table(int width, int rows) {
            this.width = width;
            int capacity = Integer.highestOneBit(Math.max(8, rows)) << 2;
            mask = capacity - 1;
            keys = new int[capacity];
            rowOf = new int[capacity];
            weights = new byte[rows * width];
        }

        public void put(int feature, byte[] row) {
            int slot = slot(feature);
            keys[slot] = feature;
            rowOf[slot] = rows + 1;
            System.arraycopy(row, 0, weights, rows * width, width);
            rows++;
        }

        private int slot(int feature) {
            int slot = feature & mask;
            while (rowOf[slot] != 0 && keys[slot] != feature) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }

        /** Returns where the row of a feature begins in {@link #weights}, or a negative number. */
        public int row(int feature) {
            return (rowOf[slot(feature)] - 1) * width;
        }

        public int weight(int at) {
            return weights[at];
        }

        public void write(DataOutputStream out) throws IOException {
            int[] sorted = new int[rows];
            int n = 0;
            for (int slot = 0; slot < keys.length; slot++) {
                if (rowOf[slot] != 0) {
                    sorted[n++] = keys[slot];
                }
            }
            Arrays.sort(sorted);
            out.writeInt(rows);
            for (int feature : sorted) {
                out.writeInt(feature);
                out.write(weights, row(feature), width);
            }
        }

        public static Table read(DataInputStream in, int width) throws IOException {
            int rows = in.readInt();
            Table table = new Table(width, rows);
            byte[] row = new byte[width];
            for (int i = 0; i < rows; i++) {
                int feature = in.readInt();
                in.readFully(row);
                table.put(feature, row);
            }
            return table;
        }
    }

    /** Adds up the scores of an answer, each feature once a sentence. */
    private final class Scorer implements Features.Sink {
        private final int[] sums;
        private final int sentences;
        private final FeatureSet seen = new FeatureSet();
        private int sentence;
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
            if (!seen.add(feature)) {
                return;
            }
            int at = sentence * Labels.COUNT;
            int row = own.row(feature);
            if (row >= 0) {
                for (int k = 0; k < Labels.COUNT; k++) {
                    sums[at + k] += own.weight(row + k);
                }
            }
            if (!template.neighbours) {
                return;
            }
            row = beside.row(feature);
            if (row < 0) {
                return;
            }
            if (sentence + 1 < sentences) {
                for (int k = 0; k < Labels.COUNT; k++) {
                    sums[at + Labels.COUNT + k] += beside.weight(row + k);
                }
            }
            if (sentence > 0) {
                for (int k = 0; k < Labels.COUNT; k++) {
                    sums[at - Labels.COUNT + k] += beside.weight(row + Labels.COUNT + k);
                }
            }
        }
    }

    /** Returns what the weights say of each sentence. */
    public SentenceScores score(Features features, Document document) {
        Tokens tokens = document.tokens();
        Scorer scorer = new Scorer(tokens.sentences());
        for (int s = 0; s < tokens.sentences(); s++) {
            scorer.sentence = s;
            scorer.seen.clear();
            features.extract(tokens, s, document.bullet(s), scorer);
        }
        double[] scores = new double[scorer.sums.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (scorer.sums[i] + bias[i % Labels.COUNT]) * (double) scale;
        }
        return new SentenceScores(scores, scorer.clauses, scorer.denials);
    }

    /** Returns what one own feature adds to the score of a label beyond the mean of the other labels. */
    public double contribution(int feature, int label) {
        int row = own.row(feature);
        if (row < 0) {
            return 0;
        }
        int others = 0;
        for (int k = 0; k < Labels.COUNT; k++) {
            others += k == label ? 0 : own.weight(row + k);
        }
        return (own.weight(row + label) - others / (Labels.COUNT - 1.0)) * scale;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeFloat(scale);
        for (int b : bias) {
            out.writeInt(b);
        }
        own.write(out);
        beside.write(out);
    }

    public static SentenceWeights read(DataInputStream in) throws IOException {
        float scale = in.readFloat();
        int[] bias = new int[Labels.COUNT];
        for (int k = 0; k < bias.length; k++) {
            bias[k] = in.readInt();
        }
        Table own = Table.read(in, Labels.COUNT);
        return new SentenceWeights(scale, bias, own, Table.read(in, 2 * Labels.COUNT));
    }
}
