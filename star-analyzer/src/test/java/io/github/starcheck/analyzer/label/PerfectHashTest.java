package io.github.starcheck.analyzer.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerfectHashTest {
    private static final int[] EDGES = {0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE};

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 300, 60_000, 128_000})
    void place_members_haveOneEachWithinThePlaces(int size) {
        int[] members = members(size);
        assertPlacesOfTheirOwn(PerfectHash.of(members), members);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 60_000})
    void place_anyOtherInt_isWithinThePlaces(int size) {
        PerfectHash hash = PerfectHash.of(members(size));
        IntStream.concat(new Random(2).ints(10_000), IntStream.of(EDGES)).forEach(other -> {
            int place = hash.place(other);
            assertTrue(0 <= place && place < PerfectHash.PLACES, () -> other + " at " + place);
        });
    }

    @Test
    void placeAndBucket_together_tellTheInt() {
        PerfectHash hash = PerfectHash.of(members(60_000));
        int[] ints = IntStream.concat(new Random(2).ints(100_000), IntStream.of(EDGES))
                .distinct()
                .toArray();

        long told = Arrays.stream(ints)
                .mapToLong(i -> (long) PerfectHash.bucket(i) * PerfectHash.PLACES + hash.place(i))
                .distinct()
                .count();

        assertEquals(ints.length, told);
        assertEquals((1 << PerfectHash.BUCKET_BITS) - 1, PerfectHash.bucket(-1));
    }

    /** Ints that all fall into one bucket, and such that differ by their buckets alone. */
    @Test
    void of_membersThatAreAlike_findsPlacesForAll() {
        int[] oneBucket = IntStream.range(0, 300).map(i -> i * i).toArray();
        assertPlacesOfTheirOwn(PerfectHash.of(oneBucket), oneBucket);

        int[] manyBuckets = IntStream.range(0, 300).map(i -> i << 17).toArray();
        assertPlacesOfTheirOwn(PerfectHash.of(manyBuckets), manyBuckets);
    }

    @Test
    void of_moreMembersThanPlaces_refuses() {
        int[] members = members(PerfectHash.PLACES + 1);
        Exception refusal = assertThrows(IllegalArgumentException.class, () -> PerfectHash.of(members));
        assertEquals("131073 ints find no place each among 131072; use fewer", refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 300, 60_000})
    void read_written_hasTheSamePlaces(int size) throws IOException {
        int[] members = members(size);
        PerfectHash hash = PerfectHash.of(members);
        PerfectHash read = read(written(hash));

        assertArrayEquals(places(hash, members), places(read, members));
        int[] others = new Random(3).ints(1_000).toArray();
        assertArrayEquals(places(hash, others), places(read, others));
        assertArrayEquals(written(hash), written(read));
    }

    @Test
    void read_cutShort_refuses() throws IOException {
        byte[] bytes = written(PerfectHash.of(members(300)));
        assertThrows(EOFException.class, () -> read(Arrays.copyOf(bytes, bytes.length - 1)));
        assertThrows(EOFException.class, () -> read(new byte[0]));
    }

    private static void assertPlacesOfTheirOwn(PerfectHash hash, int... members) {
        BitSet taken = new BitSet(PerfectHash.PLACES);
        for (int member : members) {
            int place = hash.place(member);
            assertTrue(0 <= place && place < PerfectHash.PLACES, () -> member + " at " + place);
            assertFalse(taken.get(place), () -> member + " is not the only one at " + place);
            taken.set(place);
        }
        assertEquals(members.length, taken.cardinality());
    }

    private static int[] members(int size) {
        return new Random(7).ints().distinct().limit(size).toArray();
    }

    private static int[] places(PerfectHash hash, int... ints) {
        return Arrays.stream(ints).map(hash::place).toArray();
    }

    private static byte[] written(PerfectHash hash) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        hash.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static PerfectHash read(byte[] bytes) throws IOException {
        return PerfectHash.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
