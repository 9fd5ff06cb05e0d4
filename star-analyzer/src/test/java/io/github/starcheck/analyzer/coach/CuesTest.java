package io.github.starcheck.analyzer.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.analyzer.label.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuesTest {
    @ParameterizedTest
    @CsvSource({
        "There were a lot of things to do, VAGUE, a lot of things",
        "THERE WERE SOME ISSUES, VAGUE, SOME ISSUES",
        "It wasn’t my fault, BLAME, wasn’t my fault",
        "We e-mailed the api key, SECRET, api key"
    })
    void of_phrase_isFoundWhole(String text, Cue cue, String expected) {
        Tokens tokens = TestReading.tokens(text);

        Cues cues = Cues.of(tokens);

        assertEquals(1, cues.count(cue));
        int place = cues.next(cue, 0);
        assertEquals(expected, text.substring(tokens.start(cues.start(place)), tokens.end(cues.end(place) - 1)));
    }

    @Test
    void of_phraseCutShort_isNotFound() {
        assertEquals(0, Cues.of(TestReading.tokens("There were some")).count(Cue.VAGUE));
    }

    @Test
    void of_oneWordForTwoCues_isFoundForBoth() {
        Cues cues = Cues.of(TestReading.tokens("It was kind of slow"));

        assertTrue(cues.has(Cue.FILLER, 0));
        assertTrue(cues.has(Cue.HEDGE, 0));
        assertFalse(cues.has(Cue.BLAME, 0));
    }

    @Test
    void of_manyCues_areAllKept() {
        assertEquals(100, Cues.of(TestReading.tokens("things ".repeat(100))).count(Cue.VAGUE));
    }
}
