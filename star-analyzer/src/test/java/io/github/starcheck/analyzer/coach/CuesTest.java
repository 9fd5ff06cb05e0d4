package io.github.starcheck.analyzer.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.analyzer.label.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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
    void of_phraseThatGoesOnInTheNextSentence_isFoundInItsOwnAlone() {
        Tokens tokens = TestReading.sentences("It was a lot of", "things broke");

        Cues cues = Cues.of(tokens);

        assertEquals(2, cues.count(Cue.VAGUE));
        int first = cues.next(Cue.VAGUE, 0);
        assertEquals(2, cues.start(first));
        assertEquals(4, cues.end(first));
    }

    @ParameterizedTest
    @EnumSource(Cue.class)
    void of_plainSentence_hasNoCue(Cue cue) {
        Cues cues = Cues.of(TestReading.tokens("It rained"));

        assertFalse(cues.has(cue, 0));
        assertEquals(0, cues.next(cue, 0));
        assertEquals(0, cues.size());
    }

    @Test
    void next_noFurtherPlace_isTheNumberOfCues() {
        Cues cues = Cues.of(TestReading.tokens("I guess that things were toxic"));

        assertEquals(0, cues.next(Cue.HEDGE, 0));
        assertEquals(cues.size(), cues.next(Cue.HEDGE, 1));
        assertEquals(cues.size(), cues.next(Cue.LESSON, 0));
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
