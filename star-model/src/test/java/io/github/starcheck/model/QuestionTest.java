package io.github.starcheck.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {
    private static final String MEND_ID = "; use lower-case letters and digits, words joined by single hyphens";

    @Test
    void constructor_allRulesKept_keepsEveryComponent() {
        Question question = Examples.question("speed-up", "backend", 7);
        assertEquals("speed-up", question.id());
        assertEquals("backend", question.guideId());
        assertEquals(7, question.number());
        assertEquals("How did you speed it up?", question.text());
        assertEquals(List.of("How was it made faster?"), question.variants());
        assertEquals(QuestionKind.BEHAVIOURAL, question.kind());
        assertEquals("problem-solving", question.competency());
        assertEquals(List.of(Seniority.MID, Seniority.SENIOR), List.copyOf(question.levels()));
        assertEquals(List.of("performance"), question.topics());
        assertEquals("Whether you measure.", question.intent());
        assertEquals(Examples.COACHING, question.coaching());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "rest-api", "x1-2y-3"})
    void constructor_wordsJoinedByHyphens_areAnId(String id) {
        assertEquals(id, Examples.question(id, id, 1).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "-a", "a-", "a--b", "Rest", "rest api", "rest_api", "é", "a\n"})
    void constructor_anythingElse_isNoId(String id) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> Examples.question(id, "backend", 1));
        assertEquals("id is \"" + id + "\"" + MEND_ID, e.getMessage());
    }

    @Test
    void constructor_veryLongId_isCheckedWithoutDeepRecursion() {
        String id = "a-".repeat(500_000) + "a";
        assertEquals(id, Examples.question(id, "backend", 1).id());
    }

    @Test
    void constructor_badGuideId_saysHowToMendIt() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> Examples.question("first", "Backend", 1));
        assertEquals("guideId is \"Backend\"" + MEND_ID, e.getMessage());
    }

    @Test
    void constructor_badCompetency_saysHowToMendIt() {
        Exception e = assertThrows(
                IllegalArgumentException.class,
                () -> new Question(
                        "first",
                        "backend",
                        1,
                        "How?",
                        List.of(),
                        QuestionKind.EXPERIENCE,
                        "Problem solving",
                        Set.of(Seniority.JUNIOR),
                        List.of("performance"),
                        "Why",
                        Coaching.of(Examples.ADVICE)));
        assertEquals("competency is \"Problem solving\"" + MEND_ID, e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void constructor_numberBelowOne_isRefused(int number) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> Examples.question("first", "backend", number));
        assertEquals("number is " + number + "; count questions from 1", e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"'', Why, text", "' \t', Why, text", "How?, '', intent", "How?, '\n', intent"})
    void constructor_blankText_isRefused(String text, String intent, String component) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> with(text, intent, List.of("performance")));
        assertEquals(component + " is blank; write at least one word", e.getMessage());
    }

    @Test
    void constructor_noTopics_isRefused() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> with("How?", "Why", List.of()));
        assertEquals("topics is empty; name at least one", e.getMessage());
    }

    @Test
    void constructor_badTopic_saysWhich() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> with("How?", "Why", List.of("a", "B b")));
        assertEquals("topics[1] is \"B b\"" + MEND_ID, e.getMessage());
    }

    @Test
    void constructor_topicTwice_saysWhich() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> with("How?", "Why", List.of("a", "b", "a")));
        assertEquals("topics[2] repeats \"a\"; name each once", e.getMessage());
    }

    @Test
    void constructor_nullTopic_saysWhich() {
        List<String> topics = Arrays.asList("a", null);
        Exception e = assertThrows(NullPointerException.class, () -> with("How?", "Why", topics));
        assertEquals("topics[1] is null", e.getMessage());
    }

    @Test
    void constructor_topicsChangedLater_keepsItsOwnCopy() {
        List<String> topics = new ArrayList<>(List.of("a", "b"));
        Question question = with("How?", "Why", topics);
        topics.clear();
        assertEquals(List.of("a", "b"), question.topics());
        assertThrows(
                UnsupportedOperationException.class, () -> question.topics().clear());
    }

    @Test
    void constructor_levelsChangedLater_keepsItsOwnCopy() {
        Set<Seniority> levels = EnumSet.of(Seniority.MID);
        Question question = with("How?", "Why", List.of("a"), levels);
        levels.add(Seniority.STAFF);
        assertEquals(Set.of(Seniority.MID), question.levels());
        assertThrows(
                UnsupportedOperationException.class, () -> question.levels().clear());
    }

    @Test
    void constructor_noLevels_isRefused() {
        Exception e = assertThrows(
                IllegalArgumentException.class,
                () -> with("How?", "Why", List.of("a"), EnumSet.noneOf(Seniority.class)));
        assertEquals("levels is empty; name at least one", e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"How did you speed it up?, Other", "Other, Other"})
    void constructor_variantThatIsThereAlready_saysWhich(String first, String second) {
        List<String> variants = List.of("Once more?", first, second);
        Exception e = assertThrows(
                IllegalArgumentException.class,
                () -> Examples.question("first", "backend", 1, variants, List.of("performance")));
        assertEquals(
                "variants[" + (first.equals("Other") ? 2 : 1) + "] repeats another wording; give each once",
                e.getMessage());
    }

    private static Question with(String text, String intent, List<String> topics) {
        return with(text, intent, topics, Set.of(Seniority.JUNIOR));
    }

    private static Question with(String text, String intent, List<String> topics, Set<Seniority> levels) {
        return new Question(
                "first",
                "backend",
                1,
                text,
                List.of(),
                QuestionKind.EXPERIENCE,
                "problem-solving",
                levels,
                topics,
                intent,
                Coaching.of(Examples.ADVICE));
    }
}
