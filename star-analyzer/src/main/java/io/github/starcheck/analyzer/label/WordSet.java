package io.github.starcheck.analyzer.label;

/** A set of words' hashes, or of other ints but 0, that is asked for every word of an answer. */
public final class WordSet {
    private int[] slots = new int[64];
    private int size;

    /** Makes an empty set. */
    WordSet() {}

    /**
     * Returns the set of the words that stand in a text with one space between them.
     *
     * @throws IllegalArgumentException if one of them is not one token
     */
    public static WordSet of(String words) {
        WordSet set = new WordSet();
        for (int hash : Tokens.listedHashes(words)) {
            set.add(hash);
        }
        return set;
    }

    void add(int hash) {
        int slot = slot(hash);
        if (slots[slot] == hash) {
            return;
        }
        slots[slot] = hash;
        if (++size > slots.length / 4) {
            int[] old = slots;
            slots = new int[2 * old.length];
            for (int member : old) {
                slots[slot(member)] = member;
            }
        }
    }

    /** Tells whether the hash of a word is in the set. */
    public boolean contains(int hash) {
        return slots[slot(hash)] == hash;
    }

    private int slot(int hash) {
        int mask = slots.length - 1;
        int slot = ((hash * 0x9E3779B9) >>> Short.SIZE) & mask;
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
