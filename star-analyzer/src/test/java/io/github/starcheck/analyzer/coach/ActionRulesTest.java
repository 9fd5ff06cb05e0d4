package io.github.starcheck.analyzer.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActionRulesTest {
    private static final String MEASURED = "We measured the queries.";

    private static List<String> team(double threshold, String... sentences) {
        return TestReading.found(TestReading.story(sentences), threshold, ActionRules::team);
    }

    private static List<String> withoutSteps(double threshold, String... sentences) {
        return TestReading.found(TestReading.story(sentences), threshold, ActionRules::withoutSteps);
    }

    private static List<String> negated(double threshold, String... sentences) {
        return TestReading.found(TestReading.story(sentences), threshold, ActionRules::negatedDeeds);
    }

    @Test
    void team_deedsOfTheTeamAlone_quoteTheFirst() {
        assertEquals(List.of(MEASURED), team(2, "A: " + MEASURED, "A: We wrote a test."));
        assertEquals(List.of(MEASURED), team(2, "A: All was dark.", "A: " + MEASURED, "A: We wrote a test."));
    }

    @Test
    void team_fewerDeedsThanTheThreshold_areLeftAlone() {
        assertEquals(List.of(), team(3, "A: " + MEASURED, "A: We wrote a test."));
        assertEquals(List.of(), team(2, "A: " + MEASURED, "R: We wrote a test."));
        assertEquals(List.of(), team(0, "A: All was dark."));
    }

    @Test
    void team_speakerInTheAction_isLeftAlone() {
        assertEquals(List.of(), team(1, "A: " + MEASURED, "A: My idea was a test."));
        assertEquals(List.of(MEASURED), team(1, "A: " + MEASURED, "R: My idea was a test."));
    }

    @Test
    void withoutSteps_fewerVerbsThanTheThreshold_quoteTheFirstSentence() {
        assertEquals(List.of("It was on me."), withoutSteps(2, "A: It was on me.", "A: I measured it."));
        assertEquals(List.of("It was on me."), withoutSteps(2, "S: It broke.", "A: It was on me."));
        assertEquals(List.of(), withoutSteps(2, "A: I measured it.", "A: Then I wrote a test."));
    }

    @Test
    void withoutSteps_verbsOfOtherParts_doNotCount() {
        assertEquals(List.of("It was on me."), withoutSteps(1, "A: It was on me.", "R: It worked and we laughed."));
    }

    @Test
    void withoutSteps_twelveWordsForEachVerbThatIsAskedFor_areEnough() {
        String words = TestReading.words(11);
        String last = TestReading.words(12);
        assertEquals(List.of(words), withoutSteps(2, "A: " + words, "A: " + last));
        assertEquals(List.of(), withoutSteps(2, "A: " + last, "A: " + last));
    }

    @Test
    void withoutSteps_noAction_isSaidElsewhere() {
        assertEquals(List.of(), withoutSteps(2, "S: It broke.", "R: It worked."));
    }

    @Test
    void negatedDeeds_moreThanDeeds_quoteTheFirst() {
        String first = "I did not test it.";
        assertEquals(List.of(first), negated(2, "S: It broke.", "A: " + first, "A: We never asked."));
        assertEquals(List.of(first), negated(2, "A: I slept.", "A: " + first, "A: We never asked."));
        assertEquals(List.of(), negated(3, "A: " + first, "A: We never asked."));
        assertEquals(List.of(), negated(2, "A: I slept.", "A: " + first, "A: We never asked.", "A: We slept."));
    }
}
