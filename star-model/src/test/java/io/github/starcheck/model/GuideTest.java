package io.github.starcheck.model;

import static io.github.starcheck.model.Examples.guide;
import static io.github.starcheck.model.Examples.question;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuideTest {
    private static final Question FIRST = question("first", "backend", 1);
    private static final Question SECOND = question("second", "backend", 2);

    @Test
    void constructor_allRulesKept_keepsEveryComponent() {
        Guide guide = guide(FIRST, SECOND);
        assertEquals("backend", guide.id());
        assertEquals("Backend Engineer", guide.role());
        assertEquals("Two questions.", guide.introduction());
        assertEquals(Examples.UPDATED, guide.updated());
        assertEquals(List.of(FIRST, SECOND), guide.questions());
    }

    @Test
    void constructor_listChangedLater_keepsItsOwnCopy() {
        List<Question> questions = new ArrayList<>(List.of(FIRST, SECOND));
        Guide guide = new Guide("backend", "Backend Engineer", "Two questions.", Examples.UPDATED, questions);
        questions.clear();
        assertEquals(List.of(FIRST, SECOND), guide.questions());
        assertThrows(
                UnsupportedOperationException.class, () -> guide.questions().clear());
    }

    @ParameterizedTest
    @CsvSource({
        "No Id, A role, An introduction, 'id is \"No Id\"; use lower-case letters and digits, words joined by single hyphens'",
        "an-id, ' ', An introduction, role is blank; write at least one word",
        "an-id, A role, '', introduction is blank; write at least one word",
    })
    void constructor_badText_saysHowToMendIt(String id, String role, String introduction, String message) {
        Exception e = assertThrows(
                IllegalArgumentException.class,
                () -> new Guide(id, role, introduction, Examples.UPDATED, List.of(question("first", "an-id", 1))));
        assertEquals(message, e.getMessage());
    }

    @Test
    void constructor_noQuestions_isRefused() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> guide());
        assertEquals("questions is empty; a guide has at least one", e.getMessage());
    }

    @Test
    void constructor_questionOfAnotherGuide_isRefused() {
        Exception e =
                assertThrows(IllegalArgumentException.class, () -> guide(FIRST, question("second", "frontend", 2)));
        assertEquals("questions[1].guideId is \"frontend\"; use \"backend\"", e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void constructor_numberOutOfOrder_isRefused(int number) {
        Exception e =
                assertThrows(IllegalArgumentException.class, () -> guide(FIRST, question("second", "backend", number)));
        assertEquals("questions[1].number is " + number + "; use 2", e.getMessage());
    }

    @Test
    void constructor_questionIdTwice_isRefused() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> guide(FIRST, question("first", "backend", 2)));
        assertEquals("questions[1].id \"first\" is taken; give each its own", e.getMessage());
    }

    @Test
    void constructor_nullQuestion_saysWhich() {
        Exception e = assertThrows(
                NullPointerException.class,
                () -> new Guide("backend", "Backend Engineer", "Two.", Examples.UPDATED, Arrays.asList(FIRST, null)));
        assertEquals("questions[1] is null", e.getMessage());
    }
}
