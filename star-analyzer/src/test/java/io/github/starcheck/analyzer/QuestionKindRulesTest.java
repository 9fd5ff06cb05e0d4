package io.github.starcheck.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.model.Coaching;
import io.github.starcheck.model.DosAndDonts;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.QuestionKind;
import io.github.starcheck.model.Seniority;
import io.github.starcheck.model.StarAnswer;
import io.github.starcheck.model.WordRange;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a rule finds depends on the kind of the question, its length and its suggested answer. */
class QuestionKindRulesTest {
    private static final StarAnalyzer ANALYZER = StarAnalyzer.create();
    private static final StarAnswer SUGGESTED = new StarAnswer(
            "Bugs kept reaching the customers of our invoicing service.",
            "My task was to stop that before the new release.",
            "I wrote unit tests for each rule of the tax law and let the build run them.",
            "Only two bugs were reported in the following year.");
    private static final String DEFINITION =
            "A message queue is a buffer between two services. It means that the sender"
                    + " does not have to wait. The most common brokers are RabbitMQ and Kafka.";

    private static Question question(QuestionKind kind, @Nullable WordRange length) {
        return new Question(
                "queues",
                "examples",
                1,
                "What do you know of queues?",
                List.of(),
                kind,
                "design",
                Set.of(Seniority.MID),
                List.of("queues"),
                "Whether the candidate knows them.",
                new Coaching(new DosAndDonts(List.of(), List.of()), List.of(), Map.of(), SUGGESTED, null, length));
    }

    private static List<String> rules(String answer, QuestionKind kind, @Nullable WordRange length) {
        return ANALYZER.analyze(answer, question(kind, length)).findings().stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void analyze_explanationThatTheQuestionAsksFor_isNoDefect() {
        assertTrue(rules(DEFINITION, QuestionKind.EXPERIENCE, null).contains("definition"));
        assertFalse(rules(DEFINITION, QuestionKind.TECHNICAL_WITH_EXAMPLE, null).contains("definition"));
    }

    @Test
    void analyze_recommendation_isNotJudgedAsAStory() {
        String advice = "You should use a queue in your shop. I would start with one service. Then I would move the"
                + " others. That would keep your orders safe.";

        assertTrue(rules(advice, QuestionKind.EXPERIENCE, null).contains("hypothetical"));
        assertEquals(List.of("too-brief"), rules(advice, QuestionKind.RECOMMENDATION, null));
    }

    @Test
    void analyze_lengthOfTheQuestion_countsInsteadOfTheThreshold() {
        assertTrue(rules(DEFINITION, QuestionKind.EXPERIENCE, null).contains("too-brief"));
        assertFalse(
                rules(DEFINITION, QuestionKind.EXPERIENCE, new WordRange(5, 90)).contains("too-brief"));
        assertTrue(
                rules(DEFINITION, QuestionKind.EXPERIENCE, new WordRange(5, 9)).contains("too-long"));
    }

    @Test
    void analyze_suggestedAnswerWithAFewWordsChanged_isFoundAsOnePassage() {
        String answer =
                "So, bugs kept reaching the clients of our invoicing service. My task was to stop that quickly before"
                        + " the new release. In the end I left the company.";

        Finding finding = ANALYZER.analyze(answer, question(QuestionKind.EXPERIENCE, null)).findings().stream()
                .filter(one -> one.rule().equals("copied-answer"))
                .findFirst()
                .orElseThrow();

        assertEquals(
                "bugs kept reaching the clients of our invoicing service. My task was to stop that quickly before the new"
                        + " release",
                finding.span().of(answer));
    }
}
