package io.github.starcheck.analyzer.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class FeatureTableTest {
    private static final int WIDTH = 2;

    @Test
    void add_rows_areKeptInOrder() {
        FeatureTable table = new FeatureTable(WIDTH, 3);
        table.add(-3, new byte[] {1, -128});
        table.add(70_000, new byte[] {127, 0});

        assertEquals(2, table.rows());
        assertEquals(-3, table.feature(0));
        assertArrayEquals(new byte[] {1, -128}, table.row(0));
        assertEquals(70_000, table.feature(1));
        assertArrayEquals(new byte[] {127, 0}, table.row(1));
    }

    @Test
    void add_notSorted_refuses() {
        FeatureTable table = new FeatureTable(WIDTH, 2);
        table.add(5, new byte[WIDTH]);

        Exception refusal = assertThrows(IllegalArgumentException.class, () -> table.add(5, new byte[WIDTH]));
        assertEquals("feature 5 comes after 5; sort them", refusal.getMessage());
    }
}
