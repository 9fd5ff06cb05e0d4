package io.github.starcheck.content;

/** The generator SplitMix64: the same numbers for the same seed on every machine and JDK. Belongs to one thread. */
final class SplitMix {
    private long state;

    SplitMix(long seed) {
        state = seed;
    }

    /** Returns a number from 0 to {@code bound - 1}. */
    int next(int bound) {
        state += 0x9E3779B97F4A7C15L;
        long mixed = state;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        mixed ^= mixed >>> 31;
        return (int) Long.remainderUnsigned(mixed, bound);
    }
}
