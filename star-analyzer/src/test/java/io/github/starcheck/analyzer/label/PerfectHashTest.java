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
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 12, 13, 300, 5_000, 60_000})
    void place_members_haveOneEachWithinThePlaces(int size) {
        int[] members = members(size);
        assertPlacesOfTheirOwn(PerfectHash.of(members), members);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 300, 60_000})
    void place_anyOtherInt_isWithinThePlaces(int size) {
        PerfectHash hash = PerfectHash.of(members(size));
        IntStream.concat(new Random(2).ints(10_000), IntStream.of(0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE))
                .forEach(other -> {
                    int place = hash.place(other);
                    assertTrue(0 <= place && place < hash.places(), () -> other + " at " + place);
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 5_000, 60_000})
    void places_members_leaveLittleRoom(int size) {
        int places = PerfectHash.of(members(size)).places();
        assertTrue(places < 3 * size, () -> places + " places for " + size);
    }

    /** Ints that all fall into one bucket. */
    @Test
    void of_membersThatAreAlike_takesMorePlaces() {
        int[] alike = IntStream.range(0, 150).map(i -> i * i).toArray();
        int[] spread = members(alike.length);

        PerfectHash hash = PerfectHash.of(alike);

        assertPlacesOfTheirOwn(hash, alike);
        assertTrue(hash.places() > PerfectHash.of(spread).places(), () -> hash.places() + " places");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 300, 60_000})
    void read_written_hasTheSamePlaces(int size) throws IOException {
        int[] members = members(size);
        PerfectHash hash = PerfectHash.of(members);
        PerfectHash read = read(written(hash));

        assertEquals(hash.places(), read.places());
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
        BitSet taken = new BitSet(hash.places());
        for (int member : members) {
            int place = hash.place(member);
            assertTrue(0 <= place && place < hash.places(), () -> member + " at " + place);
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
