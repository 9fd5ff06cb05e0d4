package io.github.starcheck.analyzer.coach;

import io.github.starcheck.analyzer.label.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The words and phrases of {@code cues.txt}. A word is found by its hash, a phrase by that of its first two words: many
 * phrases begin with "I" or "the", but few with the same two. Those with one key stand side by side, the longest first.
 * Immutable.
 */
final class CueTable {
    /** The table that comes with the library. */
    static final CueTable BUNDLED = load();

    private static final String RESOURCE = "cues.txt";

    private static final int FILTER_BITS = 15;

    private final Phrase[] phrases;
    /** A bit for each key, found by a few of the key's bits: it says at once of most words that nothing begins there. */
    private final long[] filter = new long[(1 << FILTER_BITS) / Long.SIZE];

    private final int[] keys; // 0 for a free slot
    private final short[] places; // of the first phrase with the key in the same slot

    /** In the order of their keys, the longest first. */
    private static final class Phrase implements Comparable<Phrase> {
        private final Cue cue;
        private final int[] words;

        Phrase(Cue cue, int[] words) {
            this.cue = cue;
            this.words = words;
        }

        int key() {
            return words.length == 1 ? words[0] : pair(words[0], words[1]);
        }

        @Override
        public int compareTo(Phrase other) {
            int byKey = Integer.compare(key(), other.key());
            return byKey != 0 ? byKey : Integer.compare(other.words.length, words.length);
        }
    }

    private CueTable(List<Phrase> all) {
        phrases = all.toArray(new Phrase[0]);
        Arrays.sort(phrases);
        keys = new int[Integer.highestOneBit(phrases.length) * 8];
        places = new short[keys.length];
        for (int p = phrases.length - 1; p >= 0; p--) {
            int slot = slot(phrases[p].key());
            keys[slot] = phrases[p].key();
            int bit = filterBit(phrases[p].key());
            filter[bit >>> 6] |= 1L << bit;
            places[slot] = (short) p;
        }
    }

    private static int pair(int first, int second) {
        return first * 31 + second;
    }

    private static CueTable load() {
        List<Phrase> phrases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(CueTable.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (colon > 0 && line.charAt(0) != '#') {
                    Cue cue = Cue.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
                    for (String phrase : line.substring(colon + 1).split(",", -1)) {
                        phrases.add(new Phrase(cue, Tokens.hashes(phrase)));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CueTable(phrases);
    }

    private static int filterBit(int key) {
        return (key * 0x9E3779B9) >>> (Integer.SIZE - FILTER_BITS);
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = (key * 0x9E3779B9) >>> 16 & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Adds the phrases that lie between two tokens in the order of their starts, of one start the longest first. */
    void find(Tokens tokens, int from, int to, Cues found) {
        int next = from < to ? tokens.hash(from) : 0;
        for (int t = from; t < to; t++) {
            int word = next;
            if (t + 1 < to) {
                next = tokens.hash(t + 1);
                int pair = pair(word, next);
                if (mayBeKey(pair)) {
                    add(pair, tokens, t, to, found);
                }
            }
            if (mayBeKey(word)) {
                add(word, tokens, t, to, found);
            }
        }
    }

    private boolean mayBeKey(int key) {
        int bit = filterBit(key);
        return (filter[bit >>> 6] & 1L << bit) != 0;
    }

    private void add(int key, Tokens tokens, int at, int to, Cues found) {
        int slot = slot(key);
        for (int p = keys[slot] == 0 ? phrases.length : places[slot];
                p < phrases.length && phrases[p].key() == key;
                p++) {
            int[] words = phrases[p].words;
            if (matches(tokens, at, to, words)) {
                found.add(phrases[p].cue, at, at + words.length);
            }
        }
    }

    private static boolean matches(Tokens tokens, int at, int to, int[] words) {
        if (at + words.length > to) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (tokens.hash(at + i) != words[i]) {
                return false;
            }
        }
        return true;
    }
}
