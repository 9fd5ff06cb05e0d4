package io.github.starcheck.analyzer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words of a story without a story: they must not earn what a story earns. */
class NoCreditTest {
    private static final StarAnalyzer ANALYZER = StarAnalyzer.create();

    static List<TestAnswer> answers() {
        return TestAnswer.table("no-credit.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void analyze_noStory_earnsNextToNothing(TestAnswer answer) {
        StarAnalysis analysis = ANALYZER.analyze(answer.text());
        long covered = analysis.parts().stream().filter(PartAnalysis::covered).count();
        assertTrue(
                covered <= 1 && analysis.score() <= 35,
                () -> covered + " parts covered, score " + analysis.score() + ", " + analysis.sentences());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void analyze_noStory_invariantsHold(TestAnswer answer) {
        AnalysisInvariants.assertHold(ANALYZER, answer.text());
    }
}
