package io.github.starcheck.analyzer.coach;

import io.github.starcheck.analyzer.label.Tokens;
import io.github.starcheck.analyzer.text.Sentences;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The words and phrases of {@code cues.txt}, found by the hash of their first word. The phrases that share a first word
 * stand side by side, the longest first. Immutable.
 */
final class CueTable {
    /** The table that comes with the library. */
    static final CueTable BUNDLED = load();

    private static final String RESOURCE = "cues.txt";

    private final Phrase[] phrases;
    private final int[] slots; // one more than the place of the first phrase, 0 for none

    private static final class Phrase {
        private final Cue cue;
        private final int[] words;

        Phrase(Cue cue, int[] words) {
            this.cue = cue;
            this.words = words;
        }
    }

    private CueTable(List<Phrase> all) {
        phrases = all.stream()
                .sorted(Comparator.comparingInt((Phrase phrase) -> phrase.words[0])
                        .thenComparingInt(phrase -> -phrase.words.length))
                .toArray(Phrase[]::new);
        slots = new int[Integer.highestOneBit(phrases.length) * 4];
        for (int p = phrases.length - 1; p >= 0; p--) {
            slots[slot(phrases[p].words[0])] = p + 1;
        }
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
                        phrases.add(new Phrase(cue, hashes(phrase.strip())));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CueTable(phrases);
    }

    private static int[] hashes(String phrase) {
        Tokens tokens = Tokens.of(phrase, Sentences.of(new int[] {0}, new int[] {phrase.length()}));
        int[] hashes = new int[tokens.first(1)];
        Arrays.setAll(hashes, tokens::hash);
        return hashes;
    }

    private int slot(int word) {
        int mask = slots.length - 1;
        int slot = (word * 0x9E3779B9) >>> 16 & mask;
        while (slots[slot] != 0 && phrases[slots[slot] - 1].words[0] != word) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Adds the phrases that start at a token and end before {@code to}. */
    void find(Tokens tokens, int at, int to, Cues found) {
        int word = tokens.hash(at);
        int p = slots[slot(word)] - 1;
        for (; p >= 0 && p < phrases.length && phrases[p].words[0] == word; p++) {
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
        for (int i = 1; i < words.length; i++) {
            if (tokens.hash(at + i) != words[i]) {
                return false;
            }
        }
        return true;
    }
}
