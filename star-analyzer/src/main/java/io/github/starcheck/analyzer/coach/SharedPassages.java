package io.github.starcheck.analyzer.coach;

import io.github.starcheck.analyzer.label.Tokens;
import java.util.Arrays;

/**
 * Finds the passages of an answer that are taken from another text, also where a few words were changed: it marks each
 * run of words that the text has too and joins runs that lie close together. Immutable.
 */
final class SharedPassages {
    /** So many words in the same order are a run: their hashes, cut to 16 bits, make a long. */
    private static final int RUN = Long.SIZE / Character.SIZE;
    /** So many words may stand between two runs of one passage. */
    private static final int GAP = 4;

    private static final int FILTER_BITS = 12;

    private final long[] runs;
    /** A bit for each run, found by a few of the run's bits: it says at once of most runs that the text has them not. */
    private final long[] filter = new long[(1 << FILTER_BITS) / Long.SIZE];

    SharedPassages(String text) {
        Tokens tokens = Tokens.of(text);
        long[] all = new long[tokens.first(1)];
        int words = 0;
        long run = 0;
        for (int t = 0; t < all.length; t++) {
            if (tokens.kind(t) != Tokens.MARK) {
                run = next(run, tokens.hash(t));
                all[words++] = run;
            }
        }
        runs = Arrays.copyOfRange(all, Math.min(words, RUN - 1), words);
        Arrays.sort(runs);
        for (long known : runs) {
            int bit = filterBit(known);
            filter[bit >>> 6] |= 1L << bit;
        }
    }

    /** Returns the run that ends with a word: the one before without its first word. */
    private static long next(long run, int hash) {
        return run << Character.SIZE | (char) (hash ^ hash >>> Character.SIZE);
    }

    private static int filterBit(long run) {
        return (int) ((run * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - FILTER_BITS));
    }

    private boolean has(long run) {
        int bit = filterBit(run);
        return (filter[bit >>> 6] & 1L << bit) != 0 && Arrays.binarySearch(runs, run) >= 0;
    }

    /** Hits each passage with at least as many words as the threshold. */
    void find(Tokens tokens, Hits hits) {
        int all = tokens.first(tokens.sentences());
        int words = 0;
        long run = 0;
        int first = 0; // the words of a passage, and its tokens
        int end = 0;
        int firstToken = 0;
        int lastToken = 0;
        for (int t = 0; t < all; t++) {
            if (tokens.kind(t) == Tokens.MARK) {
                continue;
            }
            words++;
            run = next(run, tokens.hash(t));
            if (words >= RUN && has(run)) {
                int start = words - RUN;
                if (end == 0 || start > end + GAP) {
                    hit(tokens, firstToken, lastToken, end - first, hits);
                    first = start;
                    firstToken = firstOfRun(tokens, t);
                }
                end = words;
                lastToken = t;
            }
        }
        hit(tokens, firstToken, lastToken, end - first, hits);
    }

    private static void hit(Tokens tokens, int firstToken, int lastToken, int words, Hits hits) {
        if (words > 0 && words >= hits.threshold()) {
            hits.add(tokens.start(firstToken), tokens.end(lastToken), Integer.toString(words));
        }
    }

    /** Returns the first token of the run that ends with a token. */
    private static int firstOfRun(Tokens tokens, int last) {
        int t = last;
        for (int before = 1; before < RUN; before++) {
            do {
                t--;
            } while (tokens.kind(t) == Tokens.MARK);
        }
        return t;
    }
}
