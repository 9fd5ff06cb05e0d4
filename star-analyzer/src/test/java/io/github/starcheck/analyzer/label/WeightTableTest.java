package io.github.starcheck.analyzer.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightTableTest {
    private static final FeatureTable NONE = new FeatureTable(2 * Labels.COUNT, 0);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 300, 5_000, 200_000})
    void slot_manyFeatures_hasTheirRowsAndNoOthers(int rows) {
        int[] features = features(rows);
        WeightTable table = new WeightTable(rows(Labels.COUNT, features), NONE);

        for (int feature : features) {
            assertRow(table, feature);
        }
        new Random(8)
                .ints(10_000)
                .filter(feature -> Arrays.binarySearch(features, feature) < 0)
                .forEach(feature -> assertTrue(table.slot(feature) < 0, () -> "a row for " + feature));
    }

    @Test
    void slot_featuresThatAreAlike_hasEachRow() {
        int[] alike = {Integer.MIN_VALUE, -1, 0, 5, 6, 5 + (1 << 20), 5 + (1 << 23), 6 + (1 << 23), Integer.MAX_VALUE};
        WeightTable table = new WeightTable(rows(Labels.COUNT, alike), NONE);

        for (int feature : alike) {
            assertRow(table, feature);
        }
        for (int none : new int[] {1, 4, 7, 6 + (1 << 20), 7 + (1 << 23), 5 + (1 << 24), -2}) {
            assertTrue(table.slot(none) < 0, () -> "a row for " + none);
        }
    }

    @Test
    void new_numbersThatAreNoHashes_refuses() {
        FeatureTable numbers = rows(Labels.COUNT, IntStream.range(0, 1_000).toArray());

        Exception refusal = assertThrows(IllegalArgumentException.class, () -> new WeightTable(numbers, NONE));
        assertEquals("the features up to 128 are too much alike", refusal.getMessage());
    }

    @Test
    void own_beside_areTheRowsThatItWasMadeOf() throws IOException {
        int[] all = features(50_000);
        FeatureTable own = rows(Labels.COUNT, every(2, all));
        FeatureTable beside = rows(2 * Labels.COUNT, every(3, all));
        WeightTable table = new WeightTable(own, beside);

        assertArrayEquals(bytes(own), bytes(table.own()));
        assertArrayEquals(bytes(beside), bytes(table.beside()));
    }

    @Test
    void lookUp_features_sumsTheWeightsOfThoseThatHaveRows() {
        WeightTable table = new WeightTable(rows(Labels.COUNT, -7, 5, 6), rows(2 * Labels.COUNT, 5, 9));
        WeightTable.LookUp lookUp = table.new LookUp();
        lookUp.add(-7);
        lookUp.clear();
        IntStream.of(6, 8, 9, 5, 10).forEach(lookUp::add);

        lookUp.find();

        assertArrayEquals(sums(0, 6, 5), sums(lookUp, WeightTable.OWN));
        assertArrayEquals(sums(0, 9, 5), sums(lookUp, WeightTable.NEXT));
        assertArrayEquals(sums(Labels.COUNT, 9, 5), sums(lookUp, WeightTable.PREVIOUS));
    }

    private static int[] sums(WeightTable.LookUp lookUp, int number) {
        int[] sums = new int[2 * Labels.COUNT];
        lookUp.sum(number, sums, 1);
        return sums;
    }

    private static int[] sums(int from, int... features) {
        int[] sums = new int[2 * Labels.COUNT];
        for (int feature : features) {
            for (int k = 0; k < Labels.COUNT; k++) {
                sums[1 + k] += row(2 * Labels.COUNT, feature)[from + k];
            }
        }
        return sums;
    }

    private static int[] features(int rows) {
        return new Random(7).ints().distinct().limit(rows).sorted().toArray();
    }

    private static int[] every(int step, int[] features) {
        return IntStream.range(0, features.length)
                .filter(i -> i % step == 0)
                .map(i -> features[i])
                .toArray();
    }

    private static FeatureTable rows(int width, int... features) {
        FeatureTable table = new FeatureTable(width, features.length);
        for (int feature : features) {
            table.add(feature, row(width, feature));
        }
        return table;
    }

    /** Returns bytes that follow from the feature; a shorter row is the start of a longer one. */
    private static byte[] row(int width, int feature) {
        byte[] row = new byte[2 * Labels.COUNT];
        new Random(feature).nextBytes(row);
        return Arrays.copyOf(row, width);
    }

    private static void assertRow(WeightTable table, int feature) {
        int slot = table.slot(feature);
        assertTrue(slot >= 0, () -> "no row for " + feature);
        for (int k = 0; k < Labels.COUNT; k++) {
            assertEquals(row(Labels.COUNT, feature)[k], table.weight(slot, k));
        }
    }

    private static byte[] bytes(FeatureTable table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        table.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
