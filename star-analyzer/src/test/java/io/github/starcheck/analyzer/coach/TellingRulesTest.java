package io.github.starcheck.analyzer.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.starcheck.model.Question;
import io.github.starcheck.model.QuestionKind;
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

    private static List<String> twoStories(String... sentences) {
        return TestReading.found(TestReading.story(sentences), 0, TellingRules::twoStories);
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
    @ValueSource(strings = {"My manager helped them.", "I would usually ask.", "We had it measured.", "It rained."})
    void habits_whatIsNone_isLeftAlone(String sentence) {
        assertEquals(List.of(), habits("-: " + sentence, "-: " + sentence));
    }

    @Test
    void habits_asManySentencesOfWhatWouldBeDone_areLeftAlone() {
        assertEquals(List.of(), habits("-: It rains.", "-: It grows.", "-: " + WOULD, "-: We would test it."));
        assertEquals(List.of("It rains."), habits("-: It rains.", "-: It grows.", "-: " + WOULD));
    }

    @Test
    void habits_inADefinition_areThoseOfTheSpeaker() {
        String mine = "I like it.";
        assertEquals(List.of(), habits("-: " + QUEUE, "-: It grows.", "-: It shrinks.", "-: " + mine));
        assertEquals(
                List.of(mine), habits("-: " + QUEUE, "-: It grows.", "-: It shrinks.", "-: " + mine, "-: I use it."));
    }

    @Test
    void habits_ofOthersAndOfThings_countAndAreQuotedWhereNoneIsOfTheSpeaker() {
        assertEquals(List.of("It rains."), habits("-: It rains.", "-: They measure first."));
        assertEquals(List.of("I measure first."), habits("-: It rains.", "-: I measure first."));
        assertEquals(List.of(), habits("-: It rains.", "-: They measured first."));
    }

    @Test
    void habits_whereAnExplanationIsAskedFor_areThoseOfTheSpeaker() {
        Question explain = TestQuestion.ofKind(QuestionKind.TECHNICAL_WITH_EXAMPLE);
        String mine = "I like it.";
        assertEquals(
                List.of(),
                TestReading.found(
                        TestReading.noStory(explain, "-: It rains.", "-: It grows."), 2, TellingRules::habits));
        assertEquals(
                List.of(mine),
                TestReading.found(
                        TestReading.noStory(explain, "-: It rains.", "-: " + mine, "-: My queue is full."),
                        2,
                        TellingRules::habits));
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
        assertEquals(List.of(other), twoStories("S: It broke.", "-: " + other));
        assertEquals(List.of(), twoStories("-: Well.", "S: " + other));
    }

    @Test
    void twoStories_anotherSceneWithDeedsAfterAResult_isQuoted() {
        String scene = "The shop was down.";
        assertEquals(
                List.of(scene),
                twoStories("S: It broke.", "A: I fixed it.", "R: It held.", "S: " + scene, "A: I left."));
        assertEquals(
                List.of(scene),
                twoStories(
                        "S: It broke.",
                        "S: It rained.",
                        "A: I fixed it.",
                        "-: Well.",
                        "R: It held.",
                        "R: It rose.",
                        "S: " + scene,
                        "S: It was late.",
                        "T: They wanted more.",
                        "A: I left."));
    }

    @Test
    void twoStories_aSceneBeforeAnyResultOrWithoutDeeds_isNoSecondOne() {
        String scene = "S: The shop was down.";
        assertEquals(List.of(), twoStories("S: It broke.", "A: I fixed it.", scene, "A: I left.", "R: It held."));
        assertEquals(List.of(), twoStories("A: I fixed it.", "R: It held.", scene, "A: I left."));
        assertEquals(List.of(), twoStories("S: It broke.", "R: It held.", scene, "A: I left."));
        assertEquals(List.of(), twoStories("S: It broke.", "A: I fixed it.", "R: It held.", scene));
        assertEquals(
                List.of(),
                TestReading.found(
                        TestReading.noStory("S: It broke.", "A: I fixed it.", "R: It held.", scene, "A: I left."),
                        0,
                        TellingRules::twoStories));
    }
}
