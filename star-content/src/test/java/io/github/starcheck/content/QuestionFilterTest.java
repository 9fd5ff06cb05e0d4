package io.github.starcheck.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.starcheck.model.Question;
import io.github.starcheck.model.QuestionKind;
import io.github.starcheck.model.Seniority;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuestionFilterTest {
    private Question slowPage;
    private Question restApi;

    @BeforeEach
    void readQuestions() throws IOException {
        List<Question> questions = BankFiles.load(BankFiles.VALID).questions();
        slowPage = questions.get(0);
        restApi = questions.get(1);
    }

    @Test
    void matches_any_isTrueForAll() {
        assertTakes(QuestionFilter.any(), true, true);
    }

    @Test
    void matches_eachCriterion_tellsTheQuestionsApart() {
        assertTakes(QuestionFilter.any().level(Seniority.SENIOR), true, false);
        assertTakes(QuestionFilter.any().level(Seniority.JUNIOR), false, true);
        assertTakes(QuestionFilter.any().competency("technical-depth"), false, true);
        assertTakes(QuestionFilter.any().topic("caching"), true, false);
        assertTakes(QuestionFilter.any().kind(QuestionKind.TECHNICAL_WITH_EXAMPLE), false, true);
        assertTakes(QuestionFilter.any().guide("backend"), true, true);
        assertTakes(QuestionFilter.any().guide("frontend"), false, false);
    }

    @Test
    void matches_severalCriteria_wantsAllOfThem() {
        QuestionFilter caching = QuestionFilter.any().topic("caching");
        assertTakes(caching.level(Seniority.MID).guide("backend"), true, false);
        assertTakes(caching.level(Seniority.JUNIOR), false, false);
        assertTakes(caching, true, false);
    }

    private void assertTakes(QuestionFilter filter, boolean takesSlowPage, boolean takesRestApi) {
        assertEquals(takesSlowPage, filter.matches(slowPage));
        assertEquals(takesRestApi, filter.matches(restApi));
    }
}
