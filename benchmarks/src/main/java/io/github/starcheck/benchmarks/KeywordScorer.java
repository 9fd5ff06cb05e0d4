package io.github.starcheck.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * A scorer of the usual kind, written as a peer: it lowers the case of the answer, counts the phrases of a list that
 * each part has, and takes two of them for a told part. It finds no sentences and gives no places.
 */
final class KeywordScorer {
    private static final List<List<String>> PHRASES = List.of(
            List.of(
                    "at my previous",
                    "when i was",
                    "we were",
                    "there was",
                    "the situation",
                    "at the time",
                    "last year",
                    "my company",
                    "our team",
                    "the problem",
                    "the client",
                    "the customer",
                    "was working",
                    "in my role",
                    "background"),
            List.of(
                    "my task",
                    "i had to",
                    "i was asked",
                    "i needed to",
                    "my goal",
                    "my role was",
                    "responsible for",
                    "was to",
                    "the objective",
                    "deadline",
                    "my job was",
                    "i was tasked",
                    "we needed to",
                    "the aim",
                    "expected to"),
            List.of(
                    "i decided",
                    "i created",
                    "i built",
                    "i implemented",
                    "i led",
                    "i wrote",
                    "i spoke",
                    "i started",
                    "i organised",
                    "i organized",
                    "i analysed",
                    "i analyzed",
                    "i designed",
                    "i worked with",
                    "first, i",
                    "then i",
                    "i set up",
                    "i asked",
                    "i developed",
                    "i introduced"),
            List.of(
                    "as a result",
                    "the result",
                    "in the end",
                    "percent",
                    "%",
                    "increased",
                    "reduced",
                    "decreased",
                    "saved",
                    "improved",
                    "led to",
                    "the outcome",
                    "successfully",
                    "i learned",
                    "feedback"));
    private static final int TOLD_FROM = 2;

    private KeywordScorer() {}

    /** Returns how many of the four parts are told. */
    static int score(String answer) {
        String text = answer.toLowerCase(Locale.ROOT);
        int told = 0;
        for (List<String> phrases : PHRASES) {
            int found = 0;
            for (String phrase : phrases) {
                found += text.contains(phrase) ? 1 : 0;
            }
            told += found >= TOLD_FROM ? 1 : 0;
        }
        return told;
    }
}
