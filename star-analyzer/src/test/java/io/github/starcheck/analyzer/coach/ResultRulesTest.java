package io.github.starcheck.analyzer.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultRulesTest {
    private static final String EFFORT = "We called 30 people.";

    private static List<String> withoutOutcome(String... sentences) {
        return TestReading.found(TestReading.story(sentences), 0, ResultRules::withoutOutcome);
    }

    private static List<String> withoutFigure(String... sentences) {
        return TestReading.found(TestReading.story(sentences), 0, ResultRules::withoutFigure);
    }

    private static List<String> lessonOnly(String... sentences) {
        return TestReading.found(TestReading.story(sentences), 0, ResultRules::lessonOnly);
    }

    @Test
    void withoutOutcome_figuresOfWhatWasDone_quoteTheFirst() {
        assertEquals(List.of(EFFORT), withoutOutcome("R: " + EFFORT, "R: I wrote 12 letters."));
        assertEquals(List.of(EFFORT), withoutOutcome("A: It worked.", "R: " + EFFORT));
        assertEquals(List.of(), withoutOutcome("A: " + EFFORT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We called people.",
                "30 people phoned.",
                "We called 30 people and errors dropped.",
                "We called 30 people and I learned to wait."
            })
    void withoutOutcome_someOtherResult_isLeftAlone(String result) {
        assertEquals(List.of(), withoutOutcome("R: " + EFFORT, "R: " + result));
        assertEquals(List.of(), withoutOutcome("R: " + result));
    }

    @Test
    void withoutFigure_resultWithoutANumber_quotesTheLast() {
        assertEquals(List.of("It rained."), withoutFigure("R: It rained."));
        assertEquals(List.of("It dried."), withoutFigure("A: I made 3 roofs.", "R: It rained.", "R: It dried."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"It took 2 days.", "It took half the time."})
    void withoutFigure_numberSomewhereInTheResult_isLeftAlone(String result) {
        assertEquals(List.of(), withoutFigure("R: It rained.", "R: " + result));
        assertEquals(List.of(), withoutFigure("R: " + result, "AR: It rained."));
    }

    @Test
    void withoutFigure_resultThatIsOnlyHintedAt_isSaidElsewhere() {
        assertEquals(List.of(), withoutFigure("AR: It rained."));
    }

    @Test
    void lessonOnly_nothingButLessons_quotesTheFirst() {
        String lesson = "I learned to ask.";
        assertEquals(List.of(lesson), lessonOnly("R: " + lesson, "R: I also learned to wait."));
        assertEquals(List.of(lesson), lessonOnly("A: It worked.", "R: " + lesson));
        assertEquals(List.of(), lessonOnly("R: " + lesson, "R: It worked."));
        assertEquals(List.of(), lessonOnly("A: " + lesson));
    }
}
