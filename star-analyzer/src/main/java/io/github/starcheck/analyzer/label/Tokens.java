package io.github.starcheck.analyzer.label;

import io.github.starcheck.analyzer.text.Sentences;
import java.util.Arrays;

/**
 * The words, numbers and marks of an answer's sentences, cut in one pass. Each has a hash of its normal form (lower
 * case, curly apostrophes made straight, each number one {@code #}, {@link Pronouns} folded), so that no string is made
 * for it.
 */
public final class Tokens {
    /** The token has a letter. */
    public static final byte WORD = 0;
    /** The token has digits and no letter. */
    public static final byte NUMBER = 1;
    /** The token is one character that is neither letter nor digit. */
    public static final byte MARK = 2;

    /** Stands beside {@link #WORD}: the word looks like the past of a regular verb. */
    static final byte PAST = 4;

    /** Stands beside {@link #WORD}: the word begins with a capital. */
    static final byte CAPITAL = 8;

    /** The bits of a kind. */
    private static final int KIND = 3;

    /** The code unit after the last of the Latin letters, from Basic Latin to Latin Extended-B. */
    private static final int LATIN_END = 0x250;

    /** The number of characters of a stem. */
    static final int STEM_CHARS = 5;

    private static final int SUFFIX_CHARS = 3;

    private final char[] text;
    private final int[] firstOfSentence;
    private final int[] starts;
    private final int[] ends;
    private final int[] hashes;
    private final byte[] kinds;
    private final char[] classSets;
    private final Lexicon lexicon;

    private Tokens(char[] text, int[] firstOfSentence, Cutter cutter, Lexicon lexicon) {
        this.text = text;
        this.firstOfSentence = firstOfSentence;
        starts = cutter.starts;
        ends = cutter.ends;
        hashes = cutter.hashes;
        kinds = cutter.kinds;
        this.lexicon = lexicon;
        classSets = new char[cutter.size()];
        for (int t = 0; t < classSets.length; t++) {
            classSets[t] = lexicon.set(hashes[t]);
        }
    }

    /** Cuts a text that is one sentence. */
    public static Tokens of(String sentence) {
        return of(sentence.toCharArray(), Sentences.of(new int[] {0}, new int[] {sentence.length()}));
    }

    /**
     * Cuts the sentences of a text; what lies between them is left out.
     *
     * @param text is kept and may not change
     */
    public static Tokens of(char[] text, Sentences sentences) {
        int n = sentences.size();
        Cutter cutter = new Cutter(text, n == 0 ? 0 : sentences.end(n - 1) - sentences.start(0));
        int[] firstOfSentence = new int[n + 1];
        for (int s = 0; s < n; s++) {
            cutter.cut(sentences.start(s), sentences.end(s));
            firstOfSentence[s + 1] = cutter.size();
        }
        return new Tokens(text, firstOfSentence, cutter, Lexicon.load());
    }

    /**
     * Returns the hash that a token with this normal form has.
     *
     * @throws IllegalArgumentException if it is not one token
     */
    public static int hash(String normalForm) {
        int[] hashes = hashes(normalForm);
        if (hashes.length != 1) {
            throw new IllegalArgumentException("\"" + normalForm + "\" has " + hashes.length + " words; use one");
        }
        return hashes[0];
    }

    /** Returns the hashes of the tokens of a text. */
    public static int[] hashes(String text) {
        char[] chars = text.toCharArray();
        Cutter cutter = new Cutter(chars, chars.length);
        cutter.cut(0, chars.length);
        return Arrays.copyOf(cutter.hashes, cutter.size());
    }

    /**
     * Returns the hashes of tokens that stand in a text with one space between them.
     *
     * @throws IllegalArgumentException if what stands between two spaces is not one token
     */
    static int[] listedHashes(String tokens) {
        int[] hashes = hashes(tokens);
        int listed = 1;
        for (int i = 0; i < tokens.length(); i++) {
            listed += tokens.charAt(i) == ' ' ? 1 : 0;
        }
        if (hashes.length != listed) {
            throw new IllegalArgumentException("\"" + tokens + "\" lists " + listed + " words of " + hashes.length
                    + " tokens; use words of one token with one space between them");
        }
        return hashes;
    }

    /** Returns the {@linkplain #stemHash(int) stem} of a word. */
    static int stemHash(String word) {
        return stemHash(word.toCharArray(), 0, word.length());
    }

    /** Returns the hash of a mark. */
    public static int markHash(char mark) {
        return Cutter.markHash(mark);
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
        return (byte) (kinds[token] & KIND);
    }

    /** Returns the classes of a token in the lexicon, as bits. */
    public long classes(int token) {
        return lexicon.bitsOf(classSets[token]);
    }

    /** Returns the number of the set of classes that a token has in the lexicon. */
    int classSet(int token) {
        return classSets[token];
    }

    /** Tells whether a word begins with a capital, as names do. */
    boolean isCapitalised(int token) {
        return (kinds[token] & CAPITAL) != 0;
    }

    /** Tells whether a word begins with a letter of the Latin script, accents included. */
    boolean isLatin(int token) {
        return text[starts[token]] < LATIN_END;
    }

    /** Returns one to three small letters as {@link #endsWith} takes them. */
    public static long ending(String letters) {
        long ending = 0;
        for (int i = 0; i < letters.length(); i++) {
            ending = ending << Character.SIZE | letters.charAt(i);
        }
        return ending;
    }

    /** Tells whether a word has this {@linkplain #ending(String) ending} and something before it. */
    public boolean endsWith(int token, long ending) {
        int at = ends[token] - 1;
        for (long rest = ending; rest != 0; rest >>>= Character.SIZE) {
            if (at <= starts[token] || Cutter.lower(text[at]) != (char) rest) {
                return false;
            }
            at--;
        }
        return true;
    }

    /** Tells whether a word looks like the past of a regular verb: "asked", but not "red". */
    public boolean looksPast(int token) {
        return (kinds[token] & PAST) != 0;
    }

    /** Returns a hash of the last characters of a word that has as many. */
    int suffixHash(int token) {
        int hash = SUFFIX_CHARS;
        for (int i = ends[token] - SUFFIX_CHARS; i < ends[token]; i++) {
            hash = Cutter.mix(hash, Cutter.lower(text[i]));
        }
        return hash;
    }

    /** Returns a hash of the first {@link #STEM_CHARS} characters of a word, or of all that it has. */
    int stemHash(int token) {
        return stemHash(text, starts[token], ends[token]);
    }

    private static int stemHash(char[] text, int start, int end) {
        int hash = STEM_CHARS;
        for (int i = start; i < Math.min(end, start + STEM_CHARS); i++) {
            hash = Cutter.mix(hash, text[i] == '\u2019' ? '\'' : Cutter.lower(text[i]));
        }
        return hash;
    }
}
