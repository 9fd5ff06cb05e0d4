package io.github.starcheck.analyzer.text;

import java.util.Arrays;

/**
 * The sentences of a text, in order and without overlap. Each is a half-open range of UTF-16 code units, free of white
 * space at both ends; together they hold every letter and digit of the text. Immutable.
 */
public final class Sentences {
    private final int[] starts;
    private final int[] ends;
    private final boolean unpunctuated;

    private Sentences(int[] starts, int[] ends, boolean unpunctuated) {
        this.starts = starts;
        this.ends = ends;
        this.unpunctuated = unpunctuated;
    }

    /**
     * Returns sentences that are known from elsewhere, such as those of a labelled answer.
     *
     * @param starts in order
     * @param ends as many, none before its start nor after the next one's
     */
    public static Sentences of(int[] starts, int[] ends) {
        return new Sentences(starts.clone(), ends.clone(), false);
    }

    /** Returns the number of sentences. */
    public int size() {
        return starts.length;
    }

    /** Returns the first code unit of a sentence, counted from zero. */
    public int start(int sentence) {
        return starts[sentence];
    }

    /** Returns the code unit after the last of a sentence. */
    public int end(int sentence) {
        return ends[sentence];
    }

    /** Tells whether some of the text had no punctuation to cut at, so that its sentences are less certain. */
    public boolean unpunctuated() {
        return unpunctuated;
    }

    /** Collects sentences in order. */
    static final class Collector {
        private int[] starts = new int[16];
        private int[] ends = new int[16];
        private int size;
        private boolean unpunctuated;

        void add(int start, int end) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
            }
            starts[size] = start;
            ends[size++] = end;
        }

        void markUnpunctuated() {
            unpunctuated = true;
        }

        Sentences toSentences() {
            return new Sentences(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), unpunctuated);
        }
    }
}
