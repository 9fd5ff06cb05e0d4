package io.github.starcheck.analyzer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseBreaksTest {
    /** A terminator explains forty words or else twenty are fine; each comma explains ten more. */
    @ParameterizedTest
    @CsvSource({"20, 0, false", "30, 1, false", "50, 3, false", "40, 0, true", "50, 1, true", "70, 3, true"})
    void isNeeded_oneWordMoreThanExplained_true(int explained, int commas, boolean terminated) {
        ClauseBreaks breaks = new ClauseBreaks(new char[0], new Sentences.Collector());
        assertFalse(breaks.isNeeded(explained, commas, terminated));
        assertTrue(breaks.isNeeded(explained + 1, commas, terminated));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "then",
                "yeah",
                "i",
                "he'd",
                "we’re",
                "my",
                "what",
                "and then",
                "and we",
                "so the",
                "but first",
                "after that",
                "as a",
                "at first",
                "first i",
                "first thing",
                "first we"
            })
    void split_clauseOpener_endsAPieceOfSixWords(String opener) {
        assertEquals(6, shortestPieceBefore(opener));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the", "at", "first", "after", "it’s", "in"})
    void split_wordThatMayOpenAClause_endsAPieceOfTwentyWords(String opener) {
        assertEquals(20, shortestPieceBefore(opener));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word", "and", "as", "because"})
    void split_otherWord_endsAPieceOfThirtyFiveWords(String word) {
        assertEquals(35, shortestPieceBefore(word));
    }

    @Test
    void split_openerAfterAWordThatEndsNoClause_goesOn() {
        String text = words(6) + " because we " + words(4);
        assertEquals("⟦" + text + "⟧", split(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"him", "her", "his"})
    void split_openerAfterAPronoun_endsThePieceWhoeverIsSpokenOf(String pronoun) {
        assertEquals(
                "⟦" + words(6) + " " + pronoun + "⟧ ⟦then " + words(6) + "⟧",
                split(words(6) + " " + pronoun + " then " + words(6)));
    }

    @Test
    void split_lastPiece_hasAtLeastFourWords() {
        assertEquals("⟦" + words(6) + "⟧ ⟦then " + words(3) + "⟧", split(words(6) + " then " + words(3)));
        assertEquals("⟦" + words(6) + " then " + words(2) + "⟧", split(words(6) + " then " + words(2)));
    }

    @Test
    void split_marksWithoutLetters_areNoWords() {
        assertEquals(
                "⟦" + words(3) + " - " + words(3) + " -⟧ ⟦then " + words(6) + "⟧",
                split(words(3) + " - " + words(3) + " - then " + words(6)));
        assertEquals(
                "⟦" + words(2) + " - " + words(3) + " then " + words(6) + "⟧",
                split(words(2) + " - " + words(3) + " then " + words(6)));
    }

    /** Returns how many words a piece needs to end before the opener. */
    private static int shortestPieceBefore(String opener) {
        return IntStream.range(1, 50)
                .filter(n -> split(words(n) + " " + opener + " " + words(10))
                        .startsWith("⟦" + words(n) + "⟧ ⟦" + opener + " word"))
                .findFirst()
                .orElse(0);
    }

    private static String words(int count) {
        return "word ".repeat(count).strip();
    }

    private static String split(String text) {
        Sentences.Collector sentences = new Sentences.Collector();
        int words = text.replace('-', ' ').strip().split(" +").length;
        new ClauseBreaks(text.toCharArray(), sentences).split(0, text.length(), words);
        return MarkedText.mark(text, sentences.toSentences());
    }
}
