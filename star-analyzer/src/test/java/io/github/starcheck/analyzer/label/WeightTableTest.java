package io.github.starcheck.analyzer.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightTableTest {
    private static final FeatureTable NONE = new FeatureTable(2 * Labels.COUNT, 0);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 300, 5_000, 125_000})
    void slot_manyFeatures_hasTheirWeightsAndNoOthers(int rows) {
        int[] features = features(rows);
        WeightTable table = new WeightTable(rows(Labels.COUNT, features), NONE);

        for (int feature : features) {
            assertOwn(table, feature);
        }
        new Random(8)
                .ints(10_000)
                .filter(feature -> Arrays.binarySearch(features, feature) < 0)
                .forEach(feature -> assertEquals(0, table.slot(feature), () -> "a slot for " + feature));
    }

    @Test
    void slot_featuresThatAreAlike_hasEachOne() {
        int[] alike = {Integer.MIN_VALUE, -1, 0, 5, 6, 5 + (1 << 20), 5 + (1 << 23), 6 + (1 << 23), Integer.MAX_VALUE};
        WeightTable table = new WeightTable(rows(Labels.COUNT, alike), NONE);

        for (int feature : alike) {
            assertOwn(table, feature);
        }
        for (int none : new int[] {1, 4, 7, 6 + (1 << 20), 7 + (1 << 23), 5 + (1 << 24), -2}) {
            assertEquals(0, table.slot(none), () -> "a slot for " + none);
        }
    }

    @Test
    void slot_zero_isNoFeatureUnlessItWasPutIn() {
        assertEquals(0, new WeightTable(rows(Labels.COUNT, 5, 6, 7), NONE).slot(0));
        assertOwn(new WeightTable(rows(Labels.COUNT, 0, 5), NONE), 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {3_000, 120_000})
    void beside_features_haveRowsOfTheirOwn(int size) {
        int[] all = features(size);
        int[] own = every(2, all);
        int[] beside = every(3, all);
        WeightTable table = new WeightTable(rows(Labels.COUNT, own), rows(2 * Labels.COUNT, beside));

        Set<Integer> rows = new HashSet<>();
        for (int feature : all) {
            long slot = table.slot(feature);
            int row = table.row(feature, slot);
            boolean hasOwn = Arrays.binarySearch(own, feature) >= 0;
            boolean hasBeside = Arrays.binarySearch(beside, feature) >= 0;
            assertFive(hasOwn ? row(Labels.COUNT, feature) : new byte[Labels.COUNT], 0, slot);
            assertEquals(hasBeside, row > 0);
            assertTrue(!hasBeside || rows.add(row), () -> "row " + row + " is taken");
            byte[] ten = hasBeside ? row(2 * Labels.COUNT, feature) : new byte[2 * Labels.COUNT];
            assertFive(ten, 0, table.beside(row, WeightTable.NEXT));
            assertFive(ten, Labels.COUNT, table.beside(row, WeightTable.PREVIOUS));
        }
    }

    /** All places of the first block have rows, and so has the one after it. */
    @Test
    void beside_fullBlock_numbersAllOfIt() {
        int[] alike = IntStream.rangeClosed(0, 256).toArray();
        WeightTable table = new WeightTable(rows(Labels.COUNT, alike), rows(2 * Labels.COUNT, alike));

        for (int feature : alike) {
            int row = table.row(feature, table.slot(feature));
            assertFive(row(2 * Labels.COUNT, feature), Labels.COUNT, table.beside(row, WeightTable.PREVIOUS));
        }
    }

    @Test
    void beside_noFeature_saysNothing() {
        WeightTable table = new WeightTable(rows(Labels.COUNT, 5), rows(2 * Labels.COUNT, 6));
        assertEquals(0, table.row(5, table.slot(5)));
        assertEquals(0, table.beside(0, WeightTable.NEXT));
        assertEquals(0, table.beside(0, WeightTable.PREVIOUS));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5_000})
    void read_written_hasTheSameSlotsAndBytes(int size) throws IOException {
        int[] all = features(size);
        WeightTable table = new WeightTable(rows(Labels.COUNT, every(2, all)), rows(2 * Labels.COUNT, every(3, all)));

        WeightTable read = WeightTable.read(in(written(table)));

        for (int feature : all) {
            assertEquals(table.slot(feature), read.slot(feature));
            for (int number : new int[] {WeightTable.NEXT, WeightTable.PREVIOUS}) {
                assertEquals(
                        table.beside(table.row(feature, table.slot(feature)), number),
                        read.beside(read.row(feature, read.slot(feature)), number));
            }
        }
        assertArrayEquals(written(table), written(read));
    }

    @Test
    void read_cutShort_refuses() throws IOException {
        byte[] bytes = written(new WeightTable(rows(Labels.COUNT, 5), rows(2 * Labels.COUNT, 6)));
        for (int length : new int[] {0, 1, bytes.length / 20, bytes.length / 2, bytes.length - 1}) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThrows(EOFException.class, () -> WeightTable.read(in(cut)), "of " + length + " bytes");
        }
    }

    private static int[] features(int rows) {
        return new Random(7).ints().distinct().limit(rows).sorted().toArray();
    }

    private static int[] every(int step, int... features) {
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

    /** Returns bytes that follow from the feature and the width. */
    private static byte[] row(int width, int feature) {
        byte[] row = new byte[width];
        new Random(31L * feature + width).nextBytes(row);
        return row;
    }

    private static void assertOwn(WeightTable table, int feature) {
        assertFive(row(Labels.COUNT, feature), 0, table.slot(feature));
    }

    private static void assertFive(byte[] weights, int from, long packed) {
        for (int k = 0; k < Labels.COUNT; k++) {
            assertEquals(weights[from + k], WeightTable.weight(packed, k));
        }
    }

    private static byte[] written(WeightTable table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        table.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static DataInputStream in(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }
}
