package io.github.starcheck.analyzer.coach;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.model.Question;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AskedQuestionsTest {
    private final AskedQuestions questions = new AskedQuestions();

    @Test
    void of_sameQuestion_isKept() {
        Question question = TestQuestion.withId("slow-shop");

        assertSame(questions.of(question), questions.of(question));
    }

    @Test
    void of_otherQuestionsOfOneId_areToldApart() {
        Question first = TestQuestion.withId("slow-shop");
        Question second = TestQuestion.withId("slow-shop");

        assertNotSame(questions.of(first), questions.of(second));
        assertSame(questions.of(first), questions.of(first));
        assertSame(questions.of(second), questions.of(second));
    }

    @Test
    void of_moreQuestionsThanSlots_answersForEach() {
        List<Question> many = IntStream.range(0, 3_000)
                .mapToObj(i -> TestQuestion.withId("slow-shop-" + i))
                .toList();

        for (Question question : many) {
            assertTrue(questions.of(question).isFor(question));
        }
    }
}
