package io.github.starcheck.analyzer.text;

import java.util.Arrays;
import java.util.Locale;

/** Words in small letters that a piece of a text is compared with, whatever its case, without making a string of it. Immutable. */
final class WordSet {
    private static final char[] FREE = {};

    private final char[][] slots;
    private final int longest;

    private WordSet(char[][] slots, int longest) {
        this.slots = slots;
        this.longest = longest;
    }

    /** Returns the set of these words, which are ASCII. */
    static WordSet of(String... words) {
        char[][] slots = new char[Integer.highestOneBit(words.length) * 4][];
        Arrays.fill(slots, FREE);
        int longest = 0;
        for (String word : words) {
            char[] letters = word.toCharArray();
            int slot = hash(letters, 0, letters.length) & (slots.length - 1);
            while (slots[slot] != FREE) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = letters;
            longest = Math.max(longest, letters.length);
        }
        return new WordSet(slots, longest);
    }

    /** Tells whether the text between {@code start} and {@code end} is one of the words. */
    boolean contains(char[] text, int start, int end) {
        if (start == end || end - start > longest) {
            return false;
        }
        int hash = hash(text, start, end);
        return hash >= 0 ? contains(hash, text, start, end) : containsFolded(text, start, end);
    }

    /** Letters beyond ASCII may have small ones within it, as the Kelvin sign has. */
    private boolean containsFolded(char[] text, int start, int end) {
        char[] folded =
                new String(text, start, end - start).toLowerCase(Locale.ROOT).toCharArray();
        int hash = hash(folded, 0, folded.length);
        return hash >= 0 && contains(hash, folded, 0, folded.length);
    }

    private boolean contains(int hash, char[] text, int start, int end) {
        int slot = hash & (slots.length - 1);
        for (char[] word = slots[slot]; word != FREE; word = slots[slot]) {
            if (word.length == end - start && matches(word, text, start)) {
                return true;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return false;
    }

    private static boolean matches(char[] word, char[] text, int start) {
        for (int i = 0; i < word.length; i++) {
            if (word[i] != lower(text[start + i])) {
                return false;
            }
        }
        return true;
    }

    /** Returns a hash of the text in small letters, negative if not all of it is ASCII. */
    private static int hash(char[] text, int start, int end) {
        int hash = 0;
        int all = 0;
        for (int i = start; i < end; i++) {
            all |= text[i];
            hash = 31 * hash + lower(text[i]);
        }
        return all < 128 ? (hash ^ (hash >>> 15)) & Integer.MAX_VALUE : -1;
    }

    private static int lower(char c) {
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    }
}
