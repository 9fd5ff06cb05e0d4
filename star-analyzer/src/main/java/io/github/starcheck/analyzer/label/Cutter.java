package io.github.starcheck.analyzer.label;

import java.util.Arrays;

/** Cuts sentences into words, numbers and marks, in one pass; {@link Tokens} says what each is. */
final class Cutter {
    private static final int WORD_SEED = 17;
    private static final int MARK_SEED = 7;
    private static final char DIGIT = '#';
    private static final int NUMBER_HASH = mix(WORD_SEED, DIGIT);

    /** The normal form of an ASCII letter or digit; 0 for the rest of ASCII. */
    private static final byte[] NORMAL_FORMS = new byte[128];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            NORMAL_FORMS[c] = (byte) c;
            NORMAL_FORMS[c - 'a' + 'A'] = (byte) c;
        }
        Arrays.fill(NORMAL_FORMS, '0', '9' + 1, (byte) DIGIT);
    }

    private final CharSequence text;
    private int size;
    int[] starts;
    int[] ends;
    int[] hashes;
    byte[] kinds;
    /** The last characters of each word in small letters, the last one lowest. */
    long[] endings;

    Cutter(CharSequence text, int chars) {
        this.text = text;
        int capacity = Math.max(16, chars / 4);
        starts = new int[capacity];
        ends = new int[capacity];
        hashes = new int[capacity];
        kinds = new byte[capacity];
        endings = new long[capacity];
    }

    /** Returns the number of tokens so far. */
    int size() {
        return size;
    }

    /** Returns the hash of a mark. */
    static int markHash(char mark) {
        return mix(MARK_SEED, mark);
    }

    /** Returns the hash that a word of small letters has by itself. */
    static int wordHash(String word) {
        int hash = WORD_SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = mix(hash, word.charAt(i));
        }
        return hash;
    }

    /** One step of the hash that all tokens and features use. */
    static int mix(int hash, int value) {
        return (hash ^ value) * 0x01000193 + (hash >>> 15);
    }

    static char lower(char c) {
        return c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
    }

    /** Cuts a range of the text. */
    void cut(int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (normalForm(c, i) != 0) {
                i = cutWord(i, to);
            } else {
                if (c > ' ' && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                    add(i, i + 1, markHash(c), Tokens.MARK, c);
                }
                i++;
            }
        }
    }

    private int cutWord(int from, int to) {
        int hash = WORD_SEED;
        long ending = 0;
        boolean letters = false;
        boolean inNumber = false;
        int i = from;
        for (; i < to; i++) {
            char c = text.charAt(i);
            int normalForm = normalForm(c, i);
            if (normalForm > DIGIT) {
                hash = mix(hash, normalForm);
                letters = true;
                inNumber = false;
            } else if (normalForm == DIGIT) {
                hash = inNumber ? hash : mix(hash, DIGIT);
                inNumber = true;
            } else if (letters && isInnerApostrophe(c, i, to)) {
                hash = mix(hash, '\'');
                inNumber = false;
            } else if (!(inNumber && isInnerPoint(c, i, to))) {
                break;
            }
            ending = ending << Character.SIZE | lower(c);
        }
        if (letters) {
            add(from, i, Pronouns.folded(hash, i - from), Tokens.WORD, ending);
        } else {
            add(from, i, NUMBER_HASH, Tokens.NUMBER, ending);
        }
        return i;
    }

    private boolean isInnerApostrophe(char c, int at, int to) {
        return (c == '\'' || c == '\u2019') && at + 1 < to && Character.isLetter(text.charAt(at + 1));
    }

    private boolean isInnerPoint(char c, int at, int to) {
        return (c == '.' || c == ',') && at + 1 < to && isDigit(text.charAt(at + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns the small letter of a letter, {@link #DIGIT} for a digit, and 0 for what belongs to no word. */
    private int normalForm(char c, int at) {
        return c < 128 ? NORMAL_FORMS[c] : isWordChar(c, at) ? Character.toLowerCase(c) : 0;
    }

    private boolean isWordChar(char c, int at) {
        boolean second = at > 0 && Character.isSurrogatePair(text.charAt(at - 1), c);
        return Character.isLetterOrDigit(Character.codePointAt(text, second ? at - 1 : at));
    }

    private void add(int start, int end, int hash, byte kind, long ending) {
        if (size == starts.length) {
            int capacity = size * 2;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            hashes = Arrays.copyOf(hashes, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
            endings = Arrays.copyOf(endings, capacity);
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash;
        kinds[size] = kind;
        endings[size++] = ending;
    }
}
