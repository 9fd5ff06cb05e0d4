package io.github.starcheck.analyzer.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TellingRulesTest {
    private static final String WOULD = "I would ask first.";
    private static final String QUEUE = "A queue is a buffer.";

    private static List<String> hypothetical(double threshold, String... sentences) {
        return TestReading.found(TestReading.story(sentences), threshold, TellingRules::hypothetical);
    }

    private static List<String> habits(String... sentences) {
        return TestReading.found(TestReading.noStory(sentences), 2, TellingRules::habits);
    }

    private static List<String> definition(double threshold, String... sentences) {
        return TestReading.found(TestReading.noStory(sentences), threshold, TellingRules::definition);
    }

    @Test
    void hypothetical_asManySentencesAsTheThreshold_quoteTheFirst() {
        assertEquals(List.of(WOULD), hypothetical(2, "-: Well.", "-: " + WOULD, "-: We would test it."));
        assertEquals(List.of(), hypothetical(3, "-: Well.", "-: " + WOULD, "-: We would test it."));
        assertEquals(List.of(), hypothetical(0, "-: Well."));
    }

    @Test
    void hypothetical_asManySentencesWithDeeds_areLeftAlone() {
        assertEquals(List.of(WOULD), hypothetical(2, "-: " + WOULD, "-: We would test it.", "A: I slept."));
        assertEquals(List.of(), hypothetical(2, "-: " + WOULD, "-: We would test it.", "A: I slept.", "A: We left."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They usually measure first.",
                "We measure first.",
                "I measure first.",
                "My colleagues are calm.",
                "I always asked."
            })
    void habits_twoSentencesOfThem_quoteTheFirst(String sentence) {
        assertEquals(List.of(sentence), habits("-: Well.", "-: " + sentence, "-: " + sentence));
        assertEquals(List.of(), habits("-: " + sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They measure first.",
                "My manager helped them.",
                "I would usually ask.",
                "We had it measured.",
                "It rained."
            })
    void habits_whatIsNone_isLeftAlone(String sentence) {
        assertEquals(List.of(), habits("-: " + sentence, "-: " + sentence));
    }

    @Test
    void habits_none_isNoneWhateverTheThreshold() {
        assertEquals(List.of(), TestReading.found(TestReading.noStory("-: It rained."), 0, TellingRules::habits));
    }

    @Test
    void habits_sentencesThatTellAPartOrAStory_areLeftAlone() {
        assertEquals(List.of(), habits("A: I usually wait.", "A: I usually wait."));
        assertEquals(
                List.of(),
                TestReading.found(
                        TestReading.story("-: I usually wait.", "-: I usually wait."), 2, TellingRules::habits));
    }

    @Test
    void definition_mostSentencesWithoutAPerson_quoteTheFirst() {
        assertEquals(List.of(QUEUE), definition(2, "-: " + QUEUE, "-: It grows.", "-: I like it."));
        assertEquals(List.of("It grows."), definition(2, "-: It grows.", "-: " + QUEUE));
    }

    @Test
    void definition_halfOfTheSentences_areNotMost() {
        assertEquals(List.of(), definition(2, "-: " + QUEUE, "-: It grows.", "-: I like it.", "-: I use it."));
    }

    @Test
    void definition_fewerSentencesThanTheThreshold_areLeftAlone() {
        assertEquals(List.of(), definition(3, "-: " + QUEUE, "-: It grows."));
        assertEquals(List.of(), definition(2, "-: " + QUEUE, "S: It grows."));
    }

    @Test
    void definition_noneThatSaysWhatAThingIs_isLeftAlone() {
        assertEquals(List.of(), definition(2, "-: It rains.", "-: It grows."));
    }

    @Test
    void twoStories_phraseThatOpensAnotherOne_isQuotedAfterTheFirstHasBegun() {
        String other = "Another time it rained.";
        assertEquals(
                List.of(other),
                TestReading.found(TestReading.story("S: It broke.", "-: " + other), 0, TellingRules::twoStories));
        assertEquals(
                List.of(),
                TestReading.found(TestReading.story("-: Well.", "S: " + other), 0, TellingRules::twoStories));
    }
}
