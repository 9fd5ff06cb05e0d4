package io.github.starcheck.analyzer.label;

import io.github.starcheck.analyzer.text.Sentences;
import java.util.Arrays;

/**
 * The words, numbers and marks of an answer's sentences, cut in one pass. Each has a hash of its normal form (lower
 * case, curly apostrophes made straight, each number one {@code #}), so that no string is made for it.
 */
public final class Tokens {
    /** The token has a letter. */
    public static final byte WORD = 0;
    /** The token has digits and no letter. */
    public static final byte NUMBER = 1;
    /** The token is one character that is neither letter nor digit. */
    public static final byte MARK = 2;

    /** The code unit after the last of the Latin letters, from Basic Latin to Latin Extended-B. */
    private static final int LATIN_END = 0x250;

    private static final int WORD_SEED = 17;
    private static final int MARK_SEED = 7;
    private static final int NUMBER_HASH = mix(WORD_SEED, '#');

    private final CharSequence text;
    private final int[] firstOfSentence;
    private int size;
    private int[] starts;
    private int[] ends;
    private int[] hashes;
    private byte[] kinds;
    private long[] classes = {};

    private Tokens(CharSequence text, int sentences, int chars) {
        this.text = text;
        firstOfSentence = new int[sentences + 1];
        int capacity = Math.max(16, chars / 4);
        starts = new int[capacity];
        ends = new int[capacity];
        hashes = new int[capacity];
        kinds = new byte[capacity];
    }

    /** Cuts the sentences of a text; what lies between them is left out. */
    public static Tokens of(CharSequence text, Sentences sentences) {
        int n = sentences.size();
        Tokens tokens = new Tokens(text, n, n == 0 ? 0 : sentences.end(n - 1) - sentences.start(0));
        for (int s = 0; s < n; s++) {
            tokens.firstOfSentence[s] = tokens.size;
            tokens.cut(sentences.start(s), sentences.end(s));
        }
        tokens.firstOfSentence[n] = tokens.size;
        tokens.classify(Lexicon.load());
        return tokens;
    }

    private void classify(Lexicon lexicon) {
        classes = new long[size];
        for (int t = 0; t < size; t++) {
            classes[t] = lexicon.classes(hashes[t]);
        }
    }

    /** Returns the hash that a token with this normal form has. */
    public static int hash(String normalForm) {
        Tokens tokens = new Tokens(normalForm, 0, normalForm.length());
        tokens.cut(0, normalForm.length());
        if (tokens.size != 1) {
            throw new IllegalArgumentException("\"" + normalForm + "\" has " + tokens.size + " tokens; use one");
        }
        return tokens.hashes[0];
    }

    /** Returns the hash of a mark. */
    public static int markHash(char mark) {
        return mix(MARK_SEED, mark);
    }

    /** One step of the hash that all tokens and features use. */
    static int mix(int hash, int value) {
        return (hash ^ value) * 0x01000193 + (hash >>> 15);
    }

    private void cut(int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (isWordChar(i)) {
                i = cutWord(i, to);
            } else {
                if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                    add(i, i + 1, mix(MARK_SEED, c), MARK);
                }
                i++;
            }
        }
    }

    private int cutWord(int from, int to) {
        int hash = WORD_SEED;
        boolean letters = false;
        boolean digits = false;
        boolean inNumber = false;
        int i = from;
        for (; i < to; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                if (!inNumber) {
                    hash = mix(hash, '#');
                }
                inNumber = true;
                digits = true;
            } else if (isWordChar(i)) {
                letters = true;
                inNumber = false;
                hash = mix(hash, lower(c));
            } else if ((c == '\'' || c == '\u2019')
                    && letters
                    && i + 1 < to
                    && Character.isLetter(text.charAt(i + 1))) {
                inNumber = false;
                hash = mix(hash, '\'');
            } else if (!((c == '.' || c == ',') && digits && i + 1 < to && inNumber && isDigit(text.charAt(i + 1)))) {
                break;
            }
        }
        add(from, i, letters ? hash : NUMBER_HASH, letters ? WORD : NUMBER);
        return i;
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
        kinds[size] = kind;
        size++;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean isWordChar(int at) {
        char c = text.charAt(at);
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
        }
        boolean second = at > 0 && Character.isSurrogatePair(text.charAt(at - 1), c);
        return Character.isLetterOrDigit(Character.codePointAt(text, second ? at - 1 : at));
    }

    private static char lower(char c) {
        return c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
    }

    public int sentences() {
        return firstOfSentence.length - 1;
    }

    /** Returns the first token of a sentence; for the number of sentences, the number of tokens. */
    public int first(int sentence) {
        return firstOfSentence[sentence];
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public int length(int token) {
        return ends[token] - starts[token];
    }

    public int hash(int token) {
        return hashes[token];
    }

    public byte kind(int token) {
        return kinds[token];
    }

    /** Returns the classes of a token in the lexicon, as bits. */
    public long classes(int token) {
        return classes[token];
    }

    /** Returns the character {@code back} places before the end of a token, in lower case. */
    private char fromEnd(int token, int back) {
        return lower(text.charAt(ends[token] - back));
    }

    /** Tells whether a word begins with a letter of the Latin script, accents included. */
    boolean isLatin(int token) {
        return text.charAt(starts[token]) < LATIN_END;
    }

    public boolean endsWith(int token, String suffix) {
        int n = suffix.length();
        if (length(token) <= n) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            if (fromEnd(token, n - i) != suffix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns a hash of the last characters of a token. */
    int suffixHash(int token, int chars) {
        int hash = chars;
        for (int back = Math.min(chars, length(token)); back >= 1; back--) {
            hash = mix(hash, fromEnd(token, back));
        }
        return hash;
    }

    /** Returns a hash of the first characters of a token. */
    int prefixHash(int token, int chars) {
        return prefixHash(text, starts[token], ends[token], chars);
    }

    /** Returns a hash of the first characters of a word. */
    static int prefixHash(CharSequence text, int start, int end, int chars) {
        int hash = chars;
        for (int i = start; i < Math.min(end, start + chars); i++) {
            hash = mix(hash, lower(text.charAt(i)));
        }
        return hash;
    }

    /** Tells whether the sentence is a line that a bullet opens; the bullet lies before the sentence. */
    boolean afterBullet(int sentenceStart) {
        int i = sentenceStart - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i--;
        }
        return i >= 0
                && i < sentenceStart - 1
                && "-*\u2022\u2013\u2023\u00b7\u25cf\u25e6\u25aa".indexOf(text.charAt(i)) >= 0
                && startsLine(i);
    }

    private boolean startsLine(int at) {
        int i = at - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }
}
