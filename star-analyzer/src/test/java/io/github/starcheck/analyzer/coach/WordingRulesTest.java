package io.github.starcheck.analyzer.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingRulesTest {
    private static List<String> blame(double threshold, String text) {
        return TestReading.found(
                TestReading.story("-: " + text),
                threshold,
                (reading, hits) -> WordingRules.places(Cue.BLAME, reading, hits));
    }

    private static List<Hit> fillers(double threshold, String text) {
        return TestReading.hits(
                TestReading.story("-: " + text),
                threshold,
                (reading, hits) -> WordingRules.share(Cue.FILLER, reading, hits));
    }

    @Test
    void places_moreThanFive_areCutOff() {
        assertEquals(Collections.nCopies(5, "toxic"), blame(1, "toxic ".repeat(5)));
        assertEquals(Collections.nCopies(5, "toxic"), blame(1, "toxic ".repeat(6)));
    }

    @Test
    void places_fewerThanTheThreshold_areLeftAlone() {
        assertEquals(List.of("toxic", "his fault"), blame(2, "It was toxic and his fault."));
        assertEquals(List.of(), blame(3, "It was toxic and his fault."));
        assertEquals(List.of(), blame(0, "It rained."));
    }

    @ParameterizedTest
    @CsvSource({"2, '', true", "1, '', false", "4, 5 times, true", "3, 5 times, false", "2, 5 times, false"})
    void vague_answerWithAFigure_mayHaveTwiceAsMany(int vague, String figure, boolean found) {
        Reading reading = TestReading.story("-: It was " + "things ".repeat(vague) + figure, "-: It rained.");

        assertEquals(
                found ? vague : 0,
                TestReading.hits(reading, 2, WordingRules::vague).size());
    }

    @Test
    void share_largerThanTheThreshold_quotesTheFirstAndCountsThem() {
        String text = "So um we um did um it um";
        Hit hit = fillers(0.49, text).get(0);

        assertEquals("um", text.substring(hit.start(), hit.end()));
        assertEquals(3, hit.start());
        assertEquals(List.of("4"), hit.arguments());
        assertEquals(List.of(), fillers(0.5, text));
    }

    @Test
    void share_fewerThanFour_areNeverTooMany() {
        assertEquals(1, fillers(0.1, "um um um um").size());
        assertEquals(0, fillers(0.1, "um um um").size());
    }
}
