package io.github.starcheck.analyzer.label;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Features in ascending order with a row of byte weights each: as they stand in the model file. */
public final class FeatureTable {
    private final int width;
    private final byte[] bytes;
    private final ByteBuffer buffer;
    private int rows;

    /**
     * Makes an empty table.
     *
     * @param width how many weights a feature has
     * @param rows how many features it will hold
     */
    public FeatureTable(int width, int rows) {
        this(width, new byte[rows * (Integer.BYTES + width)]);
    }

    private FeatureTable(int width, byte[] bytes) {
        this.width = width;
        this.bytes = bytes;
        buffer = ByteBuffer.wrap(bytes);
    }

    /**
     * Adds a feature.
     *
     * @param feature larger than the one before
     * @throws IllegalArgumentException if it is not
     */
    public void add(int feature, byte[] row) {
        if (rows > 0 && feature <= feature(rows - 1)) {
            throw new IllegalArgumentException(
                    "feature " + feature + " comes after " + feature(rows - 1) + "; sort them");
        }
        buffer.putInt(feature).put(row);
        rows++;
    }

    int rows() {
        return rows;
    }

    int feature(int row) {
        return buffer.getInt(row * (Integer.BYTES + width));
    }

    byte weight(int row, int number) {
        return bytes[row * (Integer.BYTES + width) + Integer.BYTES + number];
    }

    /** Writes the number of features, then each with its row. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(rows);
        out.write(bytes);
    }

    /** Reads what {@link #write} wrote. */
    static FeatureTable read(DataInputStream in, int width) throws IOException {
        int rows = in.readInt();
        int size = rows * (Integer.BYTES + width);
        FeatureTable table = new FeatureTable(width, in.readNBytes(size));
        if (table.bytes.length < size) {
            throw new EOFException();
        }
        table.rows = rows;
        return table;
    }
}
