package io.github.starcheck.model;

/**
 * How many words an answer should have. People speak some 130 words a minute.
 *
 * @param minWords at least 1
 * @param maxWords at least {@code minWords}
 */
public record WordRange(int minWords, int maxWords) {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if a bound breaks its rule
     */
    public WordRange {
        int least = minWords;
        int most = maxWords;
        Require.that(least >= 1, () -> "minWords is " + least + "; use 1 or more");
        Require.that(most >= least, () -> "maxWords is " + most + "; use " + least + " or more");
    }

    /** Tells whether a number of words lies within. */
    public boolean contains(int words) {
        return words >= minWords && words <= maxWords;
    }
}
