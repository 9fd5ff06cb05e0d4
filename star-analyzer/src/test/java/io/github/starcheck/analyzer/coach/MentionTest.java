package io.github.starcheck.analyzer.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.starcheck.analyzer.label.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionTest {
    /** Returns the token after a phrase that opens the second of two sentences, counted from there; -1 for none. */
    private static int endAt(String phrase, String text) {
        String answer = "Well. " + text;
        Tokens tokens = TestReading.sentences("Well.", text);
        int end = new Mention(phrase).endAt(answer, tokens, tokens.first(1), tokens.first(2));
        return end < 0 ? end : end - tokens.first(1);
    }

    @ParameterizedTest
    @CsvSource({
        "CI/CD, ci/cd, 3",
        "a/z, A/Z, 3",
        "ÄRGER, ärger, 1",
        "don't, DON’T, 1",
        "blue green, blue-green switch, 3",
        "blue green, blue green, 2",
        "canar*, canar, 1",
        "canar*, canaries, 1",
        "roll* back, rolling back, 2",
        "c++, C++ code, 3"
    })
    void endAt_phraseInAnotherForm_isItsEnd(String phrase, String text, int end) {
        assertEquals(end, endAt(phrase, text));
    }

    @ParameterizedTest
    @CsvSource({
        "canary, parrot",
        "canary, canaries",
        "canaries, canary",
        "canary, -canary",
        "canar*, can",
        "canar*, candle",
        "blue green, blue--green",
        "blue green, 'blue, green'",
        "blue green, blue",
        "blue green, blue-",
        "c++, c+"
    })
    void endAt_otherWords_isNone(String phrase, String text) {
        assertEquals(-1, endAt(phrase, text));
    }
}
