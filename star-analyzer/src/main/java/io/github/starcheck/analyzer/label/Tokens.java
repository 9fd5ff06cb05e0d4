package io.github.starcheck.analyzer.label;

import io.github.starcheck.analyzer.text.Sentences;

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

    /** The code unit after the last of the Latin letters, from Basic Latin to Latin Extended-B. */
    private static final int LATIN_END = 0x250;

    /** The number of characters of a stem. */
    static final int STEM_CHARS = 5;

    private static final int SUFFIX_CHARS = 3;

    private final CharSequence text;
    private final int[] firstOfSentence;
    private final int[] starts;
    private final int[] ends;
    private final int[] hashes;
    private final byte[] kinds;
    private final int[] stems;
    private final char[] classSets;
    private final Lexicon lexicon;

    private Tokens(CharSequence text, int[] firstOfSentence, Cutter cutter, Lexicon lexicon) {
        this.text = text;
        this.firstOfSentence = firstOfSentence;
        starts = cutter.starts;
        ends = cutter.ends;
        hashes = cutter.hashes;
        kinds = cutter.kinds;
        stems = cutter.stems;
        this.lexicon = lexicon;
        classSets = new char[cutter.size()];
        for (int t = 0; t < classSets.length; t++) {
            classSets[t] = lexicon.set(hashes[t]);
        }
    }

    /** Cuts the sentences of a text; what lies between them is left out. */
    public static Tokens of(CharSequence text, Sentences sentences) {
        int n = sentences.size();
        Cutter cutter = new Cutter(text, n == 0 ? 0 : sentences.end(n - 1) - sentences.start(0));
        int[] firstOfSentence = new int[n + 1];
        for (int s = 0; s < n; s++) {
            cutter.cut(sentences.start(s), sentences.end(s));
            firstOfSentence[s + 1] = cutter.size();
        }
        return new Tokens(text, firstOfSentence, cutter, Lexicon.load());
    }

    /** Returns the hash that a token with this normal form has. */
    public static int hash(String normalForm) {
        return cutAlone(normalForm).hashes[0];
    }

    /** Returns the {@linkplain #stemHash(int) stem} that a token with this normal form has. */
    static int stemHash(String normalForm) {
        return cutAlone(normalForm).stems[0];
    }

    private static Cutter cutAlone(String normalForm) {
        Cutter cutter = new Cutter(normalForm, normalForm.length());
        cutter.cut(0, normalForm.length());
        if (cutter.size() != 1) {
            throw new IllegalArgumentException("\"" + normalForm + "\" has " + cutter.size() + " tokens; use one");
        }
        return cutter;
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
        return (byte) (kinds[token] & ~PAST);
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
        return Character.isUpperCase(text.charAt(starts[token]));
    }

    /** Tells whether a word begins with a letter of the Latin script, accents included. */
    boolean isLatin(int token) {
        return text.charAt(starts[token]) < LATIN_END;
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
            if (at <= starts[token] || Cutter.lower(text.charAt(at)) != (char) rest) {
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
            hash = Cutter.mix(hash, Cutter.lower(text.charAt(i)));
        }
        return hash;
    }

    /** Returns a hash of the first {@link #STEM_CHARS} characters of a token, or of all that it has. */
    int stemHash(int token) {
        return stems[token];
    }
}
