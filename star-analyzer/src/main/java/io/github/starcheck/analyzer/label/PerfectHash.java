package io.github.starcheck.analyzer.label;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Gives each of a fixed set of ints a place of its own, so that a look-up takes one look and no search. The upper bits of
 * an int are its bucket, and each bucket has a displacement under which the lower bits of its members are free places (hash
 * and displace: Pagh 1999, Belazzougui, Botelho and Dietzfelbinger 2009). So bucket and place tell the int: who keeps the
 * bucket at the place knows whether it is the same. Immutable.
 */
final class PerfectHash {
    private static final int PLACE_BITS = 17;

    /** The number of places, whatever the number of members. */
    static final int PLACES = 1 << PLACE_BITS;

    /** The bits of a bucket's number. */
    static final int BUCKET_BITS = Integer.SIZE - PLACE_BITS;

    private final char[] displacements;

    private PerfectHash(char[] displacements) {
        this.displacements = displacements;
    }

    /**
     * Finds displacements for a set of ints that are spread like hashes.
     *
     * @param members without repetitions
     * @throws IllegalArgumentException if they are too many, or too much alike, to have a place each
     */
    static PerfectHash of(int... members) {
        PerfectHash hash = new PerfectHash(new char[1 << BUCKET_BITS]);
        int[][] buckets = new int[1 << BUCKET_BITS][];
        Arrays.fill(buckets, new int[0]);
        for (int member : members) {
            int b = bucket(member);
            buckets[b] = Arrays.copyOf(buckets[b], buckets[b].length + 1);
            buckets[b][buckets[b].length - 1] = member;
        }
        boolean[] taken = new boolean[PLACES];
        int[] fullestFirst = IntStream.range(0, buckets.length)
                .boxed()
                .sorted(Comparator.comparingInt(b -> -buckets[b].length))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int b : fullestFirst) {
            if (!hash.displace(b, buckets[b], taken)) {
                throw new IllegalArgumentException(
                        members.length + " ints find no place each among " + PLACES + "; use fewer");
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

    /** Returns the number of an int's bucket, of {@link #BUCKET_BITS} bits. */
    static int bucket(int member) {
        return member >>> PLACE_BITS;
    }

    /** Returns the place of a member, from 0 on; of any other int, the place of some member or a free one. */
    int place(int member) {
        return (member & (PLACES - 1)) ^ displacements[bucket(member)];
    }

    void write(DataOutputStream out) throws IOException {
        for (char displacement : displacements) {
            out.writeChar(displacement);
        }
    }

    /** Reads what {@link #write} wrote. */
    static PerfectHash read(DataInputStream in) throws IOException {
        char[] displacements = new char[1 << BUCKET_BITS];
        byte[] bytes = new byte[displacements.length * Character.BYTES];
        in.readFully(bytes);
        ByteBuffer.wrap(bytes).asCharBuffer().get(displacements);
        return new PerfectHash(displacements);
    }
}
