package io.github.starcheck.analyzer;

import io.github.starcheck.model.StarPart;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Names a finding by what it says of which words: 16 hexadecimal digits, the 64-bit FNV-1a hash of rule, part and the normal
 * form of the words (its letters and digits in small letters, one space for what stands between words).
 */
final class Fingerprint {
    private static final long SEED = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;
    /** The cube of the prime, in 64 bits: three steps at once where two of a character's three bytes are 0. */
    private static final long PRIME_CUBED = 0x8A97B0004E7FEABL;

    private static final char SEPARATOR = 0;

    private long hash = SEED;

    private Fingerprint() {}

    /**
     * Returns the fingerprint of a finding.
     *
     * @param words that it quotes; empty if it is about the answer as a whole or about something that is missing
     */
    static String of(String rule, @Nullable StarPart part, String words) {
        return of(rule, part, words, new TextSpan(0, words.length()));
    }

    /**
     * Returns the fingerprint of a finding that quotes some words of an answer.
     *
     * @param words where they stand
     */
    static String of(String rule, @Nullable StarPart part, String answer, TextSpan words) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.addAll(rule);
        fingerprint.add(SEPARATOR);
        fingerprint.addAll(part == null ? "" : part.name());
        fingerprint.add(SEPARATOR);
        fingerprint.addNormalForm(answer, words.start(), words.end());
        return HexFormat.of().toHexDigits(fingerprint.hash);
    }

    private void addAll(String text) {
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
    }

    private void addNormalForm(String text, int from, int to) {
        boolean begun = false;
        boolean gap = false;
        for (int i = from; i < to; ) {
            int codePoint = i + 1 < to ? text.codePointAt(i) : text.charAt(i);
            i += Character.charCount(codePoint);
            if (codePoint == '\'' || codePoint == '\u2019') {
                continue; // straight, curly or left out, the word is the same
            }
            if (!Character.isLetterOrDigit(codePoint)) {
                gap = begun;
                continue;
            }
            if (gap) {
                add(' ');
            }
            gap = false;
            begun = true;
            add(Character.toLowerCase(codePoint));
        }
    }

    private void add(int codePoint) {
        if (codePoint <= 0xFF) {
            hash = (hash ^ codePoint) * PRIME_CUBED;
            return;
        }
        for (int shift = 0; shift < 24; shift += 8) {
            hash = (hash ^ (codePoint >>> shift & 0xFF)) * PRIME;
        }
    }
}
