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

    // A slot: five bytes of weights; above them the number of the feature's row among the rows of its block, 0 if it
    // has none; on top the feature's bucket.
    private static final int ROW = 5 * Byte.SIZE;
    private static final int BUCKET = Long.SIZE - PerfectHash.BUCKET_BITS;
    private static final int ROW_MASK = (1 << (BUCKET - ROW)) - 1;

    /** The places of a block are so many that the number of a row in it fits into a slot. */
    private static final int BLOCK_BITS = 8;

    private static final int BLOCKS = PerfectHash.PLACES >>> BLOCK_BITS;

    private final PerfectHash hash;
    private final long[] slots;
    /** How many rows the blocks before have, and at the end how many there are. */
    private final int[] rowsBefore;
    /** Two longs a row: the weights of the sentence after and of the one before. The first row says nothing. */
    private final long[] beside;

    /**
     * Lays the weights out.
     *
     * @param own five weights of a feature
     * @param beside ten weights of a feature: five for the sentence after it, then five for the one before it
     * @throws IllegalArgumentException if there are too many features
     */
    WeightTable(FeatureTable own, FeatureTable beside) {
        hash = PerfectHash.of(union(own, beside));
        slots = new long[PerfectHash.PLACES];
        for (int i = 0; i < own.rows(); i++) {
            int feature = own.feature(i);
            slots[hash.place(feature)] = bucket(feature) | packed(own.row(i), 0);
        }
        rowsBefore = new int[BLOCKS + 1];
        for (int i = 0; i < beside.rows(); i++) {
            rowsBefore[block(beside.feature(i)) + 1]++;
        }
        for (int block = 0; block < BLOCKS; block++) {
            rowsBefore[block + 1] += rowsBefore[block];
        }
        this.beside = new long[2 * (beside.rows() + 1)];
        int[] inBlock = new int[BLOCKS];
        for (int i = 0; i < beside.rows(); i++) {
            int feature = beside.feature(i);
            int block = block(feature);
            inBlock[block]++;
            slots[hash.place(feature)] |= bucket(feature) | ((long) inBlock[block] << ROW);
            int row = rowsBefore[block] + inBlock[block];
            this.beside[2 * row + NEXT] = packed(beside.row(i), 0);
            this.beside[2 * row + PREVIOUS] = packed(beside.row(i), Labels.COUNT);
        }
    }

    private WeightTable(PerfectHash hash, long[] slots, int[] rowsBefore, long[] beside) {
        this.hash = hash;
        this.slots = slots;
        this.rowsBefore = rowsBefore;
        this.beside = beside;
    }

    private static int[] union(FeatureTable own, FeatureTable beside) {
        return IntStream.concat(
                        IntStream.range(0, own.rows()).map(own::feature),
                        IntStream.range(0, beside.rows()).map(beside::feature))
                .distinct()
                .toArray();
    }

    private int block(int feature) {
        return hash.place(feature) >>> BLOCK_BITS;
    }

    private static long bucket(int feature) {
        return (long) PerfectHash.bucket(feature) << BUCKET;
    }

    /** Returns five weights as {@link #weight} takes them apart. */
    private static long packed(byte[] weights, int from) {
        long packed = 0;
        for (int k = Labels.COUNT - 1; k >= 0; k--) {
            packed = packed << Byte.SIZE | (weights[from + k] & 0xFF);
        }
        return packed;
    }

    /** Returns the slot of a feature, 0 if it has none: five weights, and what tells the row of what it says of others. */
    long slot(int feature) {
        long slot = slots[hash.place(feature)];
        long difference = (slot >>> BUCKET) ^ PerfectHash.bucket(feature);
        return slot & ((difference - 1) >> (Long.SIZE - 1)); // all bits, or none
    }

    /** Returns the row of a feature with this slot; 0 if it says nothing of the sentences beside. */
    int row(int feature, long slot) {
        int inBlock = (int) (slot >>> ROW) & ROW_MASK;
        return (rowsBefore[block(feature)] + inBlock) & (-inBlock >> (Integer.SIZE - 1)); // 0 if inBlock is
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
     * Writes the perfect hash; the slot at each place; how many rows the blocks before have; and the rows, the weights of
     * the sentence after first. All as it lies in memory, so that reading it takes no work for each feature.
     */
    void write(DataOutputStream out) throws IOException {
        hash.write(out);
        write(out, slots);
        for (int before : rowsBefore) {
            out.writeInt(before);
        }
        write(out, beside);
    }

    private static void write(DataOutputStream out, long... values) throws IOException {
        for (long value : values) {
            out.writeLong(value);
        }
    }

    /** Reads what {@link #write} wrote. */
    static WeightTable read(DataInputStream in) throws IOException {
        PerfectHash hash = PerfectHash.read(in);
        long[] slots = longs(in, PerfectHash.PLACES);
        int[] rowsBefore = new int[BLOCKS + 1];
        for (int block = 0; block < rowsBefore.length; block++) {
            rowsBefore[block] = in.readInt();
        }
        return new WeightTable(hash, slots, rowsBefore, longs(in, 2 * (rowsBefore[BLOCKS] + 1)));
    }

    private static long[] longs(DataInputStream in, int size) throws IOException {
        long[] longs = new long[size];
        byte[] bytes = new byte[size * Long.BYTES];
        in.readFully(bytes);
        ByteBuffer.wrap(bytes).asLongBuffer().get(longs);
        return longs;
    }
}
