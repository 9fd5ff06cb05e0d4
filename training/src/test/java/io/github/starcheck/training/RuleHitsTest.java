package io.github.starcheck.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.training.Accuracy.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleHitsTest {
    private static final List<LabelledAnswer> ANSWERS = Corpus.parse(
            "rules.jsonl",
            List.of(
                    answer("a", "hypothetical", "If a customer complained, I would listen first.", "Then I would ask."),
                    answer("b", "hypothetical", "I fixed the till of our shop.", "It has worked since then.")));

    private static String answer(String id, String defect, String first, String second) {
        return """
                {"id": "%s", "question": "How do you…?", "domain": "retail", "style": "prose", "defect": "%s",
                 "sentences": [{"text": "%s", "label": "O"}, {"text": "%s", "label": "O"}],
                 "strength": {"S": 0, "T": 0, "A": 0, "R": 0}, "rating": 1}""".formatted(id, defect, first, second).replace("\n", "");
    }

    @Test
    void measure_oneOfTwoAnswers_isHalf() {
        Result result = RuleHits.measure(ANSWERS).get(0);

        assertEquals("hypothetical", result.set());
        assertEquals(0.5, result.figures().rate("hypothetical"));
        assertEquals(0, result.figures().rate("blame"));
    }

    @Test
    void section_ruleMeantForTheDefect_isBold() {
        String section = RuleHits.section(RuleHits.measure(ANSWERS));

        assertTrue(section.contains("| answers | 2 |\n"), section);
        assertTrue(section.contains("| hypothetical | **50.0** |\n"), section);
        assertTrue(section.contains("| blame |  |\n"), section);
    }

    @Test
    void section_notMeasured_isEmpty() {
        assertEquals("", RuleHits.section(List.of()));
    }

    /** The goals that were set for the rules that look for one defect each; the answers are those of the repository. */
    @Test
    void measure_corpus_rulesReachTheirGoals() throws IOException {
        List<Result> results = RuleHits.measure(Corpus.read(Path.of("corpus")));

        assertTrue(rate(results, "hypothetical", "hypothetical") >= 0.9);
        assertTrue(rate(results, "team-action", "we-only") >= 0.9);
        for (String rule : List.of("hypothetical", "general-habits", "definition", "two-stories", "team-action")) {
            assertTrue(rate(results, rule, "none") <= 0.02, rule);
        }
    }

    private static double rate(List<Result> results, String rule, String defect) {
        return results.stream()
                .filter(result -> result.set().equals(defect))
                .findFirst()
                .orElseThrow()
                .figures()
                .rate(rule);
    }
}
