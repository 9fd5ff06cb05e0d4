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

    /**
     * Features and a row of byte weights for each: open addressing, in one array. A slot has a long for every five weights;
     * above the first five stand the lower 24 bits of the feature. Its place gives the upper bits: features that differ
     * in these alone are homed so far apart that no search for one comes upon the other.
     */
    public static final class Table {
        private static final int TAG = 5 * Byte.SIZE;
        /** Room enough that no feature lands further from its home than the tags allow. */
        private static final int LEAST_CAPACITY = 1 << 16;
        /** The first, third and fifth byte of a long, each with a free byte above it to carry into. */
        private static final long EVEN = 0x0000_00FF_00FF_00FFL;
        /** The second and the fourth byte, one byte further down. */
        private static final long ODD = 0x0000_0000_00FF_00FFL;
        /** How many bytes can be added up before two bytes run over. */
        private static final int ROWS_AT_A_TIME = 256;

        private final int width;
        private final int longs;
        private final int capacity;
        private final long[] slots;
        private final int[] features;
        private int rows;

        /**
         * Makes an empty table.
         *
         * @param width how many weights a feature has
         * @param rows how many features it will hold
         */
        public Table(int width, int rows) {
            this.width = width;
            longs = (width + Labels.COUNT - 1) / Labels.COUNT;
            capacity = Math.max(LEAST_CAPACITY, rows + rows / 2);
            slots = new long[capacity * longs];
            features = new int[rows];
        }

        public void put(int feature, byte[] row) {
            int at = home(feature);
            for (int steps = 0; slots[at] != 0; steps++) {
                if (steps == capacity >>> Byte.SIZE) {
                    throw new IllegalArgumentException("the features up to " + feature + " are too much alike");
                }
                at = next(at);
            }
            for (int i = 0; i < width; i++) {
                slots[at + i / Labels.COUNT] |= ((long) row[i] - Byte.MIN_VALUE) << ((i % Labels.COUNT) * Byte.SIZE);
            }
            slots[at] |= (long) feature << TAG;
            features[rows++] = feature;
        }

        private int home(int feature) {
            return (int) (((feature & 0xFFFF_FFFFL) * capacity) >>> Integer.SIZE) * longs;
        }

        private int next(int at) {
            return at + longs == slots.length ? 0 : at + longs;
        }

        /** Returns where the slot of a feature begins, for {@link #weight}, or a negative number. */
        int slot(int feature) {
            long tag = feature & 0xFF_FFFFL;
            int at = home(feature);
            for (long slot = slots[at]; slot != 0; slot = slots[at]) {
                if (slot >>> TAG == tag) {
                    return at;
                }
                at = next(at);
            }
            return -1;
        }

        /** Replaces features by their slots, leaves out those without a row, and returns how many are left. */
        private int find(int[] features, int size) {
            int found = 0;
            for (int i = 0; i < size; i++) {
                int slot = slot(features[i]);
                if (slot >= 0) {
                    features[found++] = slot;
                }
            }
            return found;
        }

        /** Adds five weights of each slot to five sums, from the long with that number. */
        private void add(int[] found, int size, int number, int[] sums, int at) {
            for (int from = 0; from < size; from += ROWS_AT_A_TIME) {
                int to = Math.min(size, from + ROWS_AT_A_TIME);
                long even = 0;
                long odd = 0;
                for (int i = from; i < to; i++) {
                    long weights = slots[found[i] + number];
                    even += weights & EVEN;
                    odd += (weights >>> Byte.SIZE) & ODD;
                }
                int shift = (to - from) * Byte.MIN_VALUE;
                for (int k = 0; k < Labels.COUNT; k++) {
                    long lane = (k % 2 == 0 ? even : odd) >>> ((k / 2) * Short.SIZE);
                    sums[at + k] += (int) (lane & 0xFFFF) + shift;
                }
            }
        }

        byte weight(int slot, int number) {
            long weights = slots[slot + number / Labels.COUNT] >>> ((number % Labels.COUNT) * Byte.SIZE);
            return (byte) ((weights & 0xFF) + Byte.MIN_VALUE);
        }

        public void write(DataOutputStream out) throws IOException {
            int[] sorted = Arrays.copyOf(features, rows);
            Arrays.sort(sorted);
            out.writeInt(rows);
            for (int feature : sorted) {
                int slot = slot(feature);
                out.writeInt(feature);
                for (int i = 0; i < width; i++) {
                    out.writeByte(weight(slot, i));
                }
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

    /**
     * Adds up the scores of an answer, each feature once a sentence. The features of a sentence are first collected and
     * then looked up one right after the other, so that the waits for memory overlap.
     */
    private final class Scorer implements Features.Sink {
        private final int[] sums;
        private final int sentences;
        private final FeatureSet seen = new FeatureSet();
        /** The features of the sentence, each once; later, their slots. */
        private int[] all = new int[256];

        private int allSize;
        /** Those of them that the sentences beside it feel. */
        private int[] felt = new int[256];

        private int feltSize;
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
            if (allSize == all.length) {
                all = Arrays.copyOf(all, 2 * allSize);
                felt = Arrays.copyOf(felt, 2 * allSize);
            }
            all[allSize++] = feature;
            if (template.neighbours) {
                felt[feltSize++] = feature;
            }
        }

        private void score(Features features, Document document, int sentence) {
            seen.clear();
            allSize = 0;
            feltSize = 0;
            features.extract(document.tokens(), sentence, document.bullet(sentence), this);
            int at = sentence * Labels.COUNT;
            own.add(all, own.find(all, allSize), 0, sums, at);
            int found = beside.find(felt, feltSize);
            if (sentence + 1 < sentences) {
                beside.add(felt, found, 0, sums, at + Labels.COUNT);
            }
            if (sentence > 0) {
                beside.add(felt, found, 1, sums, at - Labels.COUNT);
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
        int slot = own.slot(feature);
        if (slot < 0) {
            return 0;
        }
        int others = 0;
        for (int k = 0; k < Labels.COUNT; k++) {
            others += k == label ? 0 : own.weight(slot, k);
        }
        return (own.weight(slot, label) - others / (Labels.COUNT - 1.0)) * scale;
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
