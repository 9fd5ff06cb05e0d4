package io.github.starcheck.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeatureRowsTest {
    @Test
    void number_features_numbersTheFrequentOnesInTheirOrder() {
        FeatureRows rows = new FeatureRows(2);
        for (int feature : new int[] {9, -4, 7, 9, 5, -4, 9}) {
            rows.count(feature);
        }

        assertEquals(12, rows.number(10));

        assertArrayEquals(new int[] {-4, 9}, rows.features());
        assertEquals(10, rows.row(-4));
        assertEquals(11, rows.row(9));
        assertTrue(rows.row(7) < 0 && rows.row(5) < 0 && rows.row(1) < 0, "rare or never seen");
    }

    @Test
    void count_manyFeatures_losesNone() {
        FeatureRows rows = new FeatureRows(3);
        for (int time = 0; time < 3; time++) {
            IntStream.rangeClosed(1, 20_000).forEach(rows::count);
        }
        assertEquals(20_000, rows.number(0));
        assertEquals(19_999, rows.row(20_000));
    }
}
