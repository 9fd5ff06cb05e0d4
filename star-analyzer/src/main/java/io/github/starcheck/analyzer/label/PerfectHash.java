package io.github.starcheck.analyzer.label;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Gives each of a fixed set of ints a place of its own, so that a look-up takes one look and no search. The ints are dealt
 * out to buckets, and each bucket has a displacement under which its members fall on free places (hash and displace: Pagh
 * 1999, Belazzougui, Botelho and Dietzfelbinger 2009). Immutable.
 */
final class PerfectHash {
    /** A bucket has eight places for some seven members, or fewer. */
    private static final int PLACES_PER_BUCKET_BITS = 3;

    /** How many of ten places are taken at the most: the fewer places, the better they fit into a processor's cache. */
    private static final long MOST_TAKEN = 9;

    private static final int SPREAD = 0x9E3779B1;
    private static final int MULTIPLIER = 0x85EBCA77;

    private final int placeShift;
    private final int bucketShift;
    private final char[] displacements;

    private PerfectHash(int placeBits, char[] displacements) {
        placeShift = Integer.SIZE - placeBits;
        bucketShift = placeShift + PLACES_PER_BUCKET_BITS;
        this.displacements = displacements;
    }

    /**
     * Finds displacements for a set of ints that are spread like hashes.
     *
     * @param members without repetitions
     */
    static PerfectHash of(int... members) {
        int placeBits = PLACES_PER_BUCKET_BITS + 1;
        while (MOST_TAKEN << placeBits < 10L * members.length) {
            placeBits++;
        }
        PerfectHash hash = displaced(placeBits, members);
        while (hash == null) {
            hash = displaced(++placeBits, members);
        }
        return hash;
    }

    private static @Nullable PerfectHash displaced(int placeBits, int[] members) {
        PerfectHash hash = new PerfectHash(placeBits, new char[1 << (placeBits - PLACES_PER_BUCKET_BITS)]);
        int[][] buckets = new int[hash.displacements.length][];
        Arrays.fill(buckets, new int[0]);
        for (int member : members) {
            int b = hash.bucket(member);
            buckets[b] = Arrays.copyOf(buckets[b], buckets[b].length + 1);
            buckets[b][buckets[b].length - 1] = member;
        }
        boolean[] taken = new boolean[hash.places()];
        int[] fullestFirst = IntStream.range(0, buckets.length)
                .boxed()
                .sorted(Comparator.comparingInt(b -> -buckets[b].length))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int b : fullestFirst) {
            if (!hash.displace(b, buckets[b], taken)) {
                return null;
            }
        }
        return hash;
    }

    private boolean displace(int bucket, int[] members, boolean[] taken) {
        for (int displacement = 0; displacement <= Character.MAX_VALUE; displacement++) {
            displacements[bucket] = (char) displacement;
            int set = 0;
            while (set < members.length && !taken[place(members[set])]) {
                taken[place(members[set++])] = true;
            }
            if (set == members.length) {
                return true;
            }
            while (set > 0) {
                taken[place(members[--set])] = false;
            }
        }
        return false;
    }

    private int bucket(int member) {
        return member >>> bucketShift;
    }

    /** Returns the number of places. */
    int places() {
        return 1 << (Integer.SIZE - placeShift);
    }

    /** Returns the place of a member, from 0 on; of any other int, the place of some member or a free one. */
    int place(int member) {
        return ((member ^ displacements[bucket(member)] * SPREAD) * MULTIPLIER) >>> placeShift;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(Integer.SIZE - placeShift);
        for (char displacement : displacements) {
            out.writeChar(displacement);
        }
    }

    /** Reads what {@link #write} wrote. */
    static PerfectHash read(DataInputStream in) throws IOException {
        int placeBits = in.readByte();
        char[] displacements = new char[1 << (placeBits - PLACES_PER_BUCKET_BITS)];
        byte[] bytes = new byte[displacements.length * Character.BYTES];
        in.readFully(bytes);
        ByteBuffer.wrap(bytes).asCharBuffer().get(displacements);
        return new PerfectHash(placeBits, displacements);
    }
}
