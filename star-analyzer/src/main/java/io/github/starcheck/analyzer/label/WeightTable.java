package io.github.starcheck.analyzer.label;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.stream.IntStream;

/**
 * The weights of all features, laid out so that a look-up reads one place of memory and takes no branch. What a feature
 * says of the sentences beside stands in a table of its own, since most say nothing. Immutable.
 */
final class WeightTable {
    /** The number of the weights of the sentence after the one that shows the feature, and of the one before it. */
    static final int NEXT = 0;

    static final int PREVIOUS = 1;

    /** Above the five bytes of a slot stands the feature's row in the other table. */
    private static final int ROW = 5 * Byte.SIZE;

    private static final int ROWS = 1 << (Long.SIZE - ROW);

    private final PerfectHash hash;
    /** The feature at each place. */
    private final int[] features;
    /** The five weights at each place, and the row. */
    private final long[] slots;
    /** Two longs a row: the weights of the sentence after and of the one before. The first row says nothing. */
    private final long[] beside;

    /**
     * Lays the weights out.
     *
     * @param own five weights of a feature
     * @param beside ten weights of a feature: five for the sentence after it, then five for the one before it
     */
    WeightTable(FeatureTable own, FeatureTable beside) {
        this(PerfectHash.of(union(own, beside)), own, beside);
    }

    private static int[] union(FeatureTable own, FeatureTable beside) {
        return IntStream.concat(
                        IntStream.range(0, own.rows()).map(own::feature),
                        IntStream.range(0, beside.rows()).map(beside::feature))
                .distinct()
                .toArray();
    }

    private WeightTable(PerfectHash hash, FeatureTable own, FeatureTable beside) {
        if (beside.rows() >= ROWS) {
            throw new IllegalArgumentException(beside.rows() + " features of sentences beside; use fewer than " + ROWS);
        }
        this.hash = hash;
        features = new int[hash.places()];
        slots = new long[hash.places()];
        this.beside = new long[2 * (beside.rows() + 1)];
        for (int i = 0; i < own.rows(); i++) {
            int place = hash.place(own.feature(i));
            features[place] = own.feature(i);
            slots[place] = packed(own.row(i), 0);
        }
        for (int i = 0; i < beside.rows(); i++) {
            int row = i + 1;
            int place = hash.place(beside.feature(i));
            features[place] = beside.feature(i);
            slots[place] |= (long) row << ROW;
            this.beside[2 * row + NEXT] = packed(beside.row(i), 0);
            this.beside[2 * row + PREVIOUS] = packed(beside.row(i), Labels.COUNT);
        }
    }

    private WeightTable(PerfectHash hash, int[] features, long[] slots, long[] beside) {
        this.hash = hash;
        this.features = features;
        this.slots = slots;
        this.beside = beside;
    }

    /** Returns five weights as {@link #weight} takes them apart. */
    private static long packed(byte[] weights, int from) {
        long packed = 0;
        for (int k = Labels.COUNT - 1; k >= 0; k--) {
            packed = packed << Byte.SIZE | (weights[from + k] & 0xFF);
        }
        return packed;
    }

    /** Returns the slot of a feature, 0 if it has none: five weights, and the row of what it says of others. */
    long slot(int feature) {
        int place = hash.place(feature);
        int difference = features[place] ^ feature;
        int isOther = (difference | -difference) >> (Integer.SIZE - 1); // all bits, or none
        return slots[place] & ~isOther;
    }

    /** Returns the row of a slot; 0 if the feature says nothing of the sentences beside. */
    static int row(long slot) {
        return (int) (slot >>> ROW);
    }

    /** Returns five weights of a row. */
    long beside(int row, int number) {
        return beside[2 * row + number];
    }

    /** Returns one of five weights. */
    static byte weight(long packed, int label) {
        return (byte) (packed >>> (label * Byte.SIZE));
    }

    /**
     * Writes the perfect hash; the feature at each place; the slot at each place; the number of rows of the table of
     * sentences beside but the first, and their ten weights each, those of the sentence after first. All but the last as it
     * lies in memory, so that reading it takes no work for each feature.
     */
    void write(DataOutputStream out) throws IOException {
        hash.write(out);
        write(out, features);
        write(out, slots);
        out.writeInt(beside.length / 2 - 1);
        for (int i = 2; i < beside.length; i++) {
            for (int k = 0; k < Labels.COUNT; k++) {
                out.writeByte(weight(beside[i], k));
            }
        }
    }

    private static void write(DataOutputStream out, int... values) throws IOException {
        for (int value : values) {
            out.writeInt(value);
        }
    }

    private static void write(DataOutputStream out, long... values) throws IOException {
        for (long value : values) {
            out.writeLong(value);
        }
    }

    /** Reads what {@link #write} wrote. */
    static WeightTable read(DataInputStream in) throws IOException {
        PerfectHash hash = PerfectHash.read(in);
        int[] features = new int[hash.places()];
        ByteBuffer.wrap(bytes(in, features.length * Integer.BYTES))
                .asIntBuffer()
                .get(features);
        long[] slots = new long[hash.places()];
        ByteBuffer.wrap(bytes(in, slots.length * Long.BYTES)).asLongBuffer().get(slots);
        long[] beside = new long[2 * (in.readInt() + 1)];
        byte[] weights = bytes(in, Labels.COUNT * (beside.length - 2));
        for (int i = 2; i < beside.length; i++) {
            beside[i] = packed(weights, Labels.COUNT * (i - 2));
        }
        return new WeightTable(hash, features, slots, beside);
    }

    private static byte[] bytes(DataInputStream in, int size) throws IOException {
        byte[] bytes = new byte[size];
        in.readFully(bytes);
        return bytes;
    }
}
