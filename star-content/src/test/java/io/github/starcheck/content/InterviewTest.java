package io.github.starcheck.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.model.Question;
import io.github.starcheck.model.Seniority;
import io.github.starcheck.model.WordRange;
import java.io.IOException;
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
    void interview_anySeed_keepsToThePlanAndAsksNoTopicTwice() {
        for (long seed = 0; seed < 200; seed++) {
            Interview interview =
                    QuestionBank.bundled().interview(new InterviewPlan(QuestionFilter.any(), 6, 30, seed));
            List<Question> questions = interview.questions();
            List<String> topics = questions.stream()
                    .flatMap(question -> question.topics().stream())
                    .toList();
            assertEquals(topics.stream().distinct().toList(), topics);
            assertTrue(questions.size() <= 6, questions.toString());
            assertTrue(interview.minutes() <= 30, () -> interview.minutes() + " minutes");
            assertEquals(questions.stream().mapToInt(Interview::minutes).sum(), interview.minutes());
        }
    }

    @Test
    void interview_competenciesEnough_asksForNoneTwice() {
        for (long seed = 0; seed < 50; seed++) {
            List<Question> questions = QuestionBank.bundled()
                    .interview(new InterviewPlan(QuestionFilter.any(), 4, 60, seed))
                    .questions();
            assertEquals(
                    4, questions.stream().map(Question::competency).distinct().count(), () -> questions.toString());
        }
    }

    /** Half of the guide's questions ask for technical depth; the rest of the hour goes to what is left. */
    @Test
    void interview_competenciesTooFew_asksForSomeAgain() {
        List<Question> questions = interview(15, 600, 3).questions();
        long competencies =
                questions.stream().map(Question::competency).distinct().count();
        assertTrue(questions.size() > competencies, questions.size() + " questions");
    }

    @Test
    void interview_minutesOfOneQuestion_holdIt() throws IOException {
        QuestionBank one = BankFiles.load(BankFiles.VALID);
        QuestionFilter seniors = QuestionFilter.any().level(Seniority.SENIOR);
        int minutes = Interview.minutes(one.question("slow-page").orElseThrow());
        assertEquals(
                1,
                one.interview(new InterviewPlan(seniors, 1, minutes, 0))
                        .questions()
                        .size());
        assertEquals(
                0,
                one.interview(new InterviewPlan(seniors, 1, minutes - 1, 0))
                        .questions()
                        .size());
    }

    @ParameterizedTest
    @CsvSource({"129, 4", "130, 4", "131, 5", "260, 5", "261, 6"})
    void minutes_longestAnswer_isRoundedUp(int words, int minutes) throws IOException {
        QuestionBank bank = BankFiles.load(BankFiles.VALID.replace("\"maxWords\": 250", "\"maxWords\": " + words));
        assertEquals(minutes, Interview.minutes(bank.question("slow-page").orElseThrow()));
    }

    @Test
    void minutes_questionWithoutLength_areThoseOfAUsualAnswer() throws IOException {
        assertEquals(
                5,
                Interview.minutes(
                        BankFiles.load(BankFiles.VALID).question("rest-api").orElseThrow()));
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
