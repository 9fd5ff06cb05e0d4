package io.github.starcheck.analyzer.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeightSumTest {
    /** Where the sums begin in the array, and what stood there before. */
    private static final int AT = 3;

    private static final int BEFORE = 1_000;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 255, 256, 257, 511, 512, 513, 5_000})
    void add_anyWeights_areSummedUp(int size) {
        Random random = new Random(size);
        assertSums(size, () -> random.nextInt(Byte.MIN_VALUE, Byte.MAX_VALUE + 1));
    }

    @ParameterizedTest
    @CsvSource({"-128, 256", "-128, 257", "-128, 3000", "127, 256", "127, 257", "127, 3000", "0, 300", "-1, 300"})
    void add_oneWeightOnly_isMultiplied(int weight, int size) {
        assertSums(size, () -> weight);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 256, 1_000})
    void add_extremesInTurn_areSummedUp(int size) {
        Random random = new Random(size);
        assertSums(size, () -> random.nextBoolean() ? Byte.MIN_VALUE : Byte.MAX_VALUE);
    }

    @Test
    void end_twice_addsToTheSums() {
        int[] sums = new int[Labels.COUNT];
        WeightSum sum = new WeightSum(sums, 0);
        sum.add(packed(1, 2, 3, 4, 5));
        sum.end();
        sum.add(packed(-9, 9, 9, 9, 9));
        sum.end();
        assertArrayEquals(new int[] {-8, 11, 12, 13, 14}, sums);
    }

    private static void assertSums(int size, IntSupplier weights) {
        Random random = new Random(1);
        long[] fives = new long[size];
        int[] expected = before();
        for (int i = 0; i < size; i++) {
            int[] five = new int[Labels.COUNT];
            for (int k = 0; k < Labels.COUNT; k++) {
                five[k] = weights.getAsInt();
                expected[AT + k] += five[k];
            }
            // A slot holds the row above its five weights: no part of the sum.
            fives[i] = packed(five) | (long) random.nextInt() << (Labels.COUNT * Byte.SIZE);
        }
        int[] sums = before();
        WeightSum sum = new WeightSum(sums, AT);
        for (long five : fives) {
            sum.add(five);
        }
        sum.end();
        assertArrayEquals(expected, sums);
    }

    @Test
    void ofFive_anyWeights_isTheirSum() {
        Random random = new Random(5);
        for (int i = 0; i < 1_000; i++) {
            int[] five = random.ints(Labels.COUNT, Byte.MIN_VALUE, Byte.MAX_VALUE + 1)
                    .toArray();
            long row = (long) random.nextInt() << (Labels.COUNT * Byte.SIZE);
            assertEquals(Arrays.stream(five).sum(), WeightSum.ofFive(packed(five) | row));
        }
    }

    private static int[] before() {
        int[] sums = new int[AT + Labels.COUNT + 2];
        Arrays.fill(sums, BEFORE);
        return sums;
    }

    /** Packs five weights, the first one lowest. */
    private static long packed(int... five) {
        long packed = 0;
        for (int k = 0; k < Labels.COUNT; k++) {
            packed |= (five[k] & 0xFFL) << (k * Byte.SIZE);
        }
        return packed;
    }
}
