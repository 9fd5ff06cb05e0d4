package io.github.starcheck.analyzer.coach;

import io.github.starcheck.analyzer.label.Tokens;
import io.github.starcheck.analyzer.text.Sentences;
import java.util.Arrays;

/**
 * Finds the passages of an answer that are taken from another text, also where a few words were changed: it marks each
 * run of words that the text has too and joins runs that lie close together.
 */
final class SharedPassages {
    /** So many words in the same order are a run. */
    private static final int RUN = 4;
    /** So many words may stand between two runs of one passage. */
    private static final int GAP = 4;

    private final int[] runs;

    SharedPassages(String text) {
        Tokens tokens = Tokens.of(text, Sentences.of(new int[] {0}, new int[] {text.length()}));
        int[] words = words(tokens);
        runs = new int[Math.max(0, words.length - RUN + 1)];
        Arrays.setAll(runs, first -> run(tokens, words, first));
        Arrays.sort(runs);
    }

    /** Hits each passage with at least as many words as the threshold. */
    void find(Tokens tokens, Hits hits) {
        int[] words = words(tokens);
        int first = 0;
        int end = 0;
        for (int w = 0; w + RUN <= words.length; w++) {
            if (Arrays.binarySearch(runs, run(tokens, words, w)) >= 0) {
                if (w > end + GAP) {
                    hit(tokens, words, first, end, hits);
                    first = w;
                } else if (end == 0) {
                    first = w;
                }
                end = w + RUN;
            }
        }
        hit(tokens, words, first, end, hits);
    }

    private static void hit(Tokens tokens, int[] words, int first, int end, Hits hits) {
        int count = end - first;
        if (count > 0 && count >= hits.threshold()) {
            hits.add(tokens.start(words[first]), tokens.end(words[end - 1]), Integer.toString(count));
        }
    }

    /** Returns the tokens that are words or numbers. */
    private static int[] words(Tokens tokens) {
        int[] words = new int[tokens.first(tokens.sentences())];
        int count = 0;
        for (int t = 0; t < words.length; t++) {
            if (tokens.kind(t) != Tokens.MARK) {
                words[count++] = t;
            }
        }
        return Arrays.copyOf(words, count);
    }

    private static int run(Tokens tokens, int[] words, int first) {
        int hash = 1;
        for (int w = first; w < first + RUN; w++) {
            hash = 31 * hash + tokens.hash(words[w]);
        }
        return hash;
    }
}
