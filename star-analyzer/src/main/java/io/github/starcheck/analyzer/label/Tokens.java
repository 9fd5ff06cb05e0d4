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

    /** The code unit after the last of the Latin letters, from Basic Latin to Latin Extended-B. */
    private static final int LATIN_END = 0x250;

    private static final int SUFFIX_CHARS = 3;

    /** The regular ending of a verb's past. */
    private static final long PAST = ending("ed");

    private final CharSequence text;
    private final int[] firstOfSentence;
    private final int[] starts;
    private final int[] ends;
    private final int[] hashes;
    private final byte[] kinds;
    private final long[] endings;
    private final long[] classes;

    private Tokens(CharSequence text, int[] firstOfSentence, Cutter cutter, Lexicon lexicon) {
        this.text = text;
        this.firstOfSentence = firstOfSentence;
        starts = cutter.starts;
        ends = cutter.ends;
        hashes = cutter.hashes;
        kinds = cutter.kinds;
        endings = cutter.endings;
        classes = new long[cutter.size()];
        for (int t = 0; t < classes.length; t++) {
            classes[t] = lexicon.classes(hashes[t]);
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
        Cutter cutter = new Cutter(normalForm, normalForm.length());
        cutter.cut(0, normalForm.length());
        if (cutter.size() != 1) {
            throw new IllegalArgumentException("\"" + normalForm + "\" has " + cutter.size() + " tokens; use one");
        }
        return cutter.hashes[0];
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
        return kinds[token];
    }

    /** Returns the classes of a token in the lexicon, as bits. */
    public long classes(int token) {
        return classes[token];
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
        int chars = (Long.SIZE + Character.SIZE - 1 - Long.numberOfLeadingZeros(ending)) / Character.SIZE;
        return length(token) > chars && (endings[token] & ((1L << (chars * Character.SIZE)) - 1)) == ending;
    }

    /** Tells whether a word looks like the past of a regular verb: "asked", but not "red". */
    public boolean looksPast(int token) {
        return kinds[token] == WORD && length(token) > 3 && endsWith(token, PAST);
    }

    /** Returns a hash of the last three characters of a word that has as many. */
    int suffixHash(int token) {
        long ending = endings[token];
        int hash = Cutter.mix(SUFFIX_CHARS, (char) (ending >>> (2 * Character.SIZE)));
        return Cutter.mix(Cutter.mix(hash, (char) (ending >>> Character.SIZE)), (char) ending);
    }

    /** Returns a hash of the first characters of a token. */
    int prefixHash(int token, int chars) {
        return prefixHash(text, starts[token], ends[token], chars);
    }

    /** Returns a hash of the first characters of a word. */
    static int prefixHash(CharSequence text, int start, int end, int chars) {
        int hash = chars;
        for (int i = start; i < Math.min(end, start + chars); i++) {
            hash = Cutter.mix(hash, Cutter.lower(text.charAt(i)));
        }
        return hash;
    }
}
