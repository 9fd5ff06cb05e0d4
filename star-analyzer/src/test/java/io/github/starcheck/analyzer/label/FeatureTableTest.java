package io.github.starcheck.analyzer.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FeatureTableTest {
    private static final int WIDTH = 2;

    @Test
    void read_written_hasTheSameRows() throws IOException {
        FeatureTable read = read(written());

        assertEquals(2, read.rows());
        assertEquals(-3, read.feature(0));
        assertEquals(1, read.weight(0, 0));
        assertEquals(-128, read.weight(0, 1));
        assertEquals(70_000, read.feature(1));
        assertEquals(127, read.weight(1, 0));
        assertEquals(0, read.weight(1, 1));
    }

    @Test
    void read_cutShort_refuses() throws IOException {
        byte[] bytes = written();

        assertEquals(4 + 2 * (4 + WIDTH), bytes.length);
        assertThrows(EOFException.class, () -> read(Arrays.copyOf(bytes, bytes.length - 1)));
    }

    @Test
    void add_notSorted_refuses() {
        FeatureTable table = new FeatureTable(WIDTH, 2);
        table.add(5, new byte[WIDTH]);

        Exception refusal = assertThrows(IllegalArgumentException.class, () -> table.add(5, new byte[WIDTH]));
        assertEquals("feature 5 comes after 5; sort them", refusal.getMessage());
    }

    private static byte[] written() throws IOException {
        FeatureTable table = new FeatureTable(WIDTH, 2);
        table.add(-3, new byte[] {1, -128});
        table.add(70_000, new byte[] {127, 0});
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        table.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static FeatureTable read(byte[] bytes) throws IOException {
        return FeatureTable.read(new DataInputStream(new ByteArrayInputStream(bytes)), WIDTH);
    }
}
