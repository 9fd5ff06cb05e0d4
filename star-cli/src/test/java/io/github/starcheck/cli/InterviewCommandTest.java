package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.cli.Cli.Run;
import io.github.starcheck.content.Interview;
import io.github.starcheck.content.InterviewPlan;
import io.github.starcheck.content.QuestionBank;
import io.github.starcheck.content.QuestionFilter;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.Seniority;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InterviewCommandTest {
    private static final QuestionFilter JUNIORS =
            QuestionFilter.any().guide("backend-engineer").level(Seniority.JUNIOR);
    private static final Interview INTERVIEW = QuestionBank.bundled().interview(new InterviewPlan(JUNIORS, 3, 20, 7));

    @Test
    void interview_json_isTheOneOfTheBank() {
        JsonNode interview = JsonMapper.shared()
                .readTree(interview("--questions", "3", "--format", "json").out());

        assertEquals(INTERVIEW.minutes(), interview.get("minutes").intValue());
        assertEquals(
                INTERVIEW.questions().stream().map(Question::id).toList(),
                interview
                        .get("questions")
                        .valueStream()
                        .map(question -> question.get("id").stringValue())
                        .toList());
    }

    @Test
    void interview_text_numbersTheQuestionsAndNamesWhatToAskNext() {
        Run run = interview("--questions", "3");
        String flat = Printable.line(run.out());
        Question second = INTERVIEW.questions().get(1);

        assertEquals("", run.err());
        assertTrue(flat.contains("2. " + second.text() + " " + second.id() + " · " + second.competency()), flat);
        second.coaching().followUps().values().forEach(next -> assertTrue(flat.contains("- " + next.get(0)), flat));
        assertTrue(flat.endsWith("About " + INTERVIEW.minutes() + " minutes."), flat);
    }

    @Test
    void interview_tooLittleTime_saysHowManyFit() {
        Run run = interview("--questions", "9");

        assertEquals(0, run.exitCode());
        assertTrue(run.err().contains(" of 9 questions fit; give more minutes or want less"), run.err());
    }

    @Test
    void interview_noQuestions_isRefused() {
        assertEquals(new Run(2, "", "starcheck: --questions is 0; use 1 or more\n"), interview("--questions", "0"));
    }

    private static Run interview(Object... more) {
        Object[] arguments = {
            "interview", "--role", "backend-engineer", "--level", "junior", "--minutes", 20, "--seed", 7
        };
        return Cli.starcheck(Stream.of(arguments, more).flatMap(Arrays::stream).toArray());
    }
}
