package io.github.starcheck.analyzer.label;

import java.util.Arrays;

/** Cuts sentences into words, numbers and marks, in one pass; {@link Tokens} says what each is. */
final class Cutter {
    private static final int WORD_SEED = 17;
    private static final int MARK_SEED = 7;
    private static final char DIGIT = '#';
    /** The length of the shortest word that is taken for the past of a regular verb. */
    private static final int SHORTEST_PAST = 4;
    /** The bit that makes an ASCII letter small. */
    private static final int SMALL = 0x20;

    /** Given names that end as pasts do. Whom an answer speaks of must not matter. */
    private static final int[] NAMES_LIKE_PASTS = wordHashes(
            "ahmed mohammed mohamed muhammed hamed khaled javed saeed waleed naveed syed fred alfred wilfred manfred jared");

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

    private final char[] text;
    private int size;
    /** Whether the token before is a word or number of the same sentence. */
    private boolean followsWord;

    int[] starts;
    int[] ends;
    int[] hashes;
    byte[] kinds;

    Cutter(char[] text, int chars) {
        this.text = text;
        int capacity = Math.max(16, chars / 4);
        starts = new int[capacity];
        ends = new int[capacity];
        hashes = new int[capacity];
        kinds = new byte[capacity];
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

    private static int[] wordHashes(String words) {
        String[] each = words.split(" ", -1);
        int[] hashes = new int[each.length];
        for (int i = 0; i < each.length; i++) {
            hashes[i] = wordHash(each[i]);
        }
        return hashes;
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
        followsWord = false;
        int i = from;
        while (i < to) {
            char c = text[i];
            if (normalForm(c, i) != 0) {
                i = cutWord(i, to);
                followsWord = true;
            } else {
                if (c > ' ' && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                    add(i, i + 1, markHash(c), Tokens.MARK);
                    followsWord = false;
                }
                i++;
            }
        }
    }

    private int cutWord(int from, int to) {
        int hash = WORD_SEED;
        int i = from;
        for (; i < to && isAsciiLetter(text[i]); i++) {
            hash = mix(hash, text[i] | SMALL);
        }
        boolean letters = i > from;
        boolean inNumber = false;
        for (; i < to; i++) {
            char c = text[i];
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
        }
        if (letters) {
            boolean capital = Character.isUpperCase(text[from]);
            int past = looksPast(from, i, hash, capital) ? Tokens.PAST : 0;
            byte kind = (byte) (Tokens.WORD | past | (capital ? Tokens.CAPITAL : 0));
            add(from, i, Pronouns.folded(hash, text[from], i - from), kind);
        } else {
            add(from, i, NUMBER_HASH, Tokens.NUMBER);
        }
        return i;
    }

    /** Tells whether a word ends as pasts do and is no name: "asked", but neither "red" nor "with Mohammed". */
    private boolean looksPast(int from, int to, int hash, boolean capital) {
        return (text[to - 1] | SMALL) == 'd'
                && to - from >= SHORTEST_PAST
                && (text[to - 2] | SMALL) == 'e'
                && !(capital && (followsWord || isNameLikeAPast(hash)));
    }

    private static boolean isNameLikeAPast(int hash) {
        for (int name : NAMES_LIKE_PASTS) {
            if (name == hash) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAsciiLetter(char c) {
        return (char) ((c | SMALL) - 'a') <= 'z' - 'a';
    }

    private boolean isInnerApostrophe(char c, int at, int to) {
        return (c == '\'' || c == '\u2019') && at + 1 < to && Character.isLetter(text[at + 1]);
    }

    private boolean isInnerPoint(char c, int at, int to) {
        return (c == '.' || c == ',') && at + 1 < to && isDigit(text[at + 1]);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns the small letter of a letter, {@link #DIGIT} for a digit, and 0 for what belongs to no word. */
    private int normalForm(char c, int at) {
        return c < 128 ? NORMAL_FORMS[c] : isWordChar(c, at) ? Character.toLowerCase(c) : 0;
    }

    private boolean isWordChar(char c, int at) {
        boolean second = at > 0 && Character.isSurrogatePair(text[at - 1], c);
        return Character.isLetterOrDigit(Character.codePointAt(text, second ? at - 1 : at));
    }

    private void add(int start, int end, int hash, byte kind) {
        if (size == starts.length) {
            int capacity = size * 2;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            hashes = Arrays.copyOf(hashes, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash;
        kinds[size++] = kind;
    }
}
