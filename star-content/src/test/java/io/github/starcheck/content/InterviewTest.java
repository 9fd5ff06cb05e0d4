package io.github.starcheck.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.model.Question;
import io.github.starcheck.model.Seniority;
import io.github.starcheck.model.WordRange;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewTest {
    private static final QuestionBank BANK = QuestionBank.of(
            List.of(QuestionBank.bundled().guide("backend-engineer").orElseThrow()));

    @Test
    void interview_samePlan_isTheSame() {
        assertEquals(interview(4, 60, 7), interview(4, 60, 7));
        assertNotEquals(interview(4, 60, 7), interview(4, 60, 8));
    }

    @Test
    void interview_filter_asksOnlyWhatItWants() {
        QuestionFilter juniors = QuestionFilter.any().level(Seniority.JUNIOR);
        Interview interview = BANK.interview(new InterviewPlan(juniors, 3, 60, 1));
        assertEquals(3, interview.questions().size());
        assertTrue(interview.questions().stream().allMatch(juniors::matches));
    }

    @Test
    void interview_nothingFits_isEmpty() {
        assertEquals(List.of(), interview(3, 1, 0).questions());
        assertEquals(0, interview(3, 1, 0).minutes());
    }

    @Test
    void minutes_ofAQuestion_areForALongAnswerAndTwoMoreQuestions() {
        Question question = BANK.question("containers").orElseThrow();
        WordRange length = Objects.requireNonNull(question.coaching().length());
        assertEquals(3 + (int) Math.ceil(length.maxWords() / 130.0), Interview.minutes(question));
    }

    @ParameterizedTest
    @CsvSource({"0, 30, questions is 0; use 1 or more", "3, 0, minutes is 0; use 1 or more"})
    void plan_numberBelowOne_isRefused(int questions, int minutes, String message) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> interview(questions, minutes, 0));
        assertEquals(message, e.getMessage());
    }

    private static Interview interview(int questions, int minutes, long seed) {
        return BANK.interview(new InterviewPlan(QuestionFilter.any(), questions, minutes, seed));
    }
}
