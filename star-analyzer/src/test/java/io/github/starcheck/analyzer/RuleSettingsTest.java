package io.github.starcheck.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.model.StarPart;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSettingsTest {
    private static final String NO_RESULT = Story.all().get(0).without(StarPart.RESULT);

    @Test
    void level_ofRule_isTheLevelOfItsFindings() {
        StarAnalyzer analyzer =
                StarAnalyzer.builder().level("missing-result", Level.ERROR).build();
        assertEquals(Level.ERROR, analyzer.analyze(NO_RESULT).findings().get(0).level());
    }

    @Test
    void off_rule_findsNothingAndLeavesVerdictAndScore() {
        StarAnalysis analysis =
                StarAnalyzer.builder().off("missing-result").build().analyze(NO_RESULT);
        StarAnalysis usual = StarAnalyzer.create().analyze(NO_RESULT);
        assertTrue(
                analysis.findings().stream().noneMatch(finding -> finding.rule().equals("missing-result")));
        assertEquals(usual.verdict(), analysis.verdict());
        assertEquals(usual.score(), analysis.score());
    }

    @Test
    void off_ruleOnAnswersThatCannotBeJudged_findsNothing() {
        StarAnalysis analysis = StarAnalyzer.builder().off("too-short").build().analyze("I won.");
        assertEquals(Verdict.TOO_SHORT, analysis.verdict());
        assertTrue(analysis.findings().isEmpty(), () -> "" + analysis.findings());
    }

    @Test
    void level_afterOff_switchesTheRuleOnAgain() {
        StarAnalyzer analyzer = StarAnalyzer.builder()
                .off("missing-result")
                .level("missing-result", Level.INFO)
                .build();
        assertEquals(Level.INFO, analyzer.analyze(NO_RESULT).findings().get(0).level());
    }

    @Test
    void anySetting_unknownRule_isRefusedWithTheIdsThatThereAre() {
        StarAnalyzer.Builder builder = StarAnalyzer.builder();
        String expected = "no rule has the id \"missing-resul\"; use one of "
                + String.join(", ", StarAnalyzer.rules().stream().map(Rule::id).toList());
        assertEquals(expected, refusal(() -> builder.off("missing-resul")));
        assertEquals(expected, refusal(() -> builder.level("missing-resul", Level.INFO)));
        assertEquals(expected, refusal(() -> builder.threshold("missing-resul", 1)));
    }

    @Test
    void threshold_ofRuleWithoutOne_isRefused() {
        assertEquals(
                "rule missing-result has no threshold; set its level or switch it off",
                refusal(() -> StarAnalyzer.builder().threshold("missing-result", 1)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void threshold_thatIsNoCount_isRefused(double value) {
        assertEquals(
                "threshold of too-brief is " + value + "; use 0 or more",
                refusal(() -> StarAnalyzer.builder().threshold("too-brief", value)));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "10, false", "11, true"})
    void threshold_ofARule_isWhatItComparesWith(double words, boolean brief) {
        StarAnalyzer analyzer =
                StarAnalyzer.builder().threshold("too-brief", words).build();
        List<Finding> findings =
                analyzer.analyze("I fixed it and they were very glad of it.").findings();

        assertEquals(brief, findings.stream().anyMatch(finding -> finding.rule().equals("too-brief")));
    }

    private static String refusal(Runnable setting) {
        String message =
                assertThrows(IllegalArgumentException.class, setting::run).getMessage();
        return message == null ? "" : message;
    }
}
