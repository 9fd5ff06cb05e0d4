package io.github.starcheck.analyzer.coach;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.model.Coaching;
import io.github.starcheck.model.DosAndDonts;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.QuestionKind;
import io.github.starcheck.model.Seniority;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AskedQuestionsTest {
    private final AskedQuestions questions = new AskedQuestions();

    private static Question question(String id) {
        return new Question(
                id,
                "examples",
                1,
                "What did you speed up?",
                List.of(),
                QuestionKind.BEHAVIOURAL,
                "technical-depth",
                Set.of(Seniority.MID),
                List.of("performance"),
                "Whether you measure.",
                Coaching.of(new DosAndDonts(List.of(), List.of())));
    }

    @Test
    void of_sameQuestion_isKept() {
        Question question = question("slow-shop");

        assertSame(questions.of(question), questions.of(question));
    }

    @Test
    void of_otherQuestionsOfOneId_areToldApart() {
        Question first = question("slow-shop");
        Question second = question("slow-shop");

        assertNotSame(questions.of(first), questions.of(second));
        assertSame(questions.of(first), questions.of(first));
        assertSame(questions.of(second), questions.of(second));
    }

    @Test
    void of_moreQuestionsThanSlots_answersForEach() {
        List<Question> many = IntStream.range(0, 3_000)
                .mapToObj(i -> question("slow-shop-" + i))
                .toList();

        for (Question question : many) {
            assertTrue(questions.of(question).isFor(question));
        }
    }
}
