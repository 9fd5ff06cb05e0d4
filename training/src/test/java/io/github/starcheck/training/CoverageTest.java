package io.github.starcheck.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final double EXACT = 1e-12;

    @Test
    void figures_handMadeJudgements_areThoseOfTheHandComputation() {
        Coverage coverage = new Coverage();
        coverage.addWhole(judgement(0.9, true));
        coverage.addWhole(judgement(0.4, false));
        coverage.addCut(judgement(0.1, false), 3);
        coverage.addCut(judgement(0.6, true), 3);

        // kept 1 of 2, missed 1 of 2; 3 of 4 pairs in order; one hit, one false alarm, two cut out
        assertEquals(0.5, coverage.balancedAccuracy(3), EXACT);
        assertEquals(0.75, coverage.auc(3), EXACT);
        assertEquals(0.5, coverage.f1(3), EXACT);
        assertEquals(0.5, coverage.calledComplete(), EXACT);
        assertEquals(2, coverage.completeAnswers());
    }

    /** A judgement that is sure of three parts and says this of the result. */
    private static Judgement judgement(double told, boolean covered) {
        return new Judgement(List.of(0), List.of(1.0, 1.0, 1.0, told), List.of(2, 3, 2, covered ? 2 : 1), true, 50);
    }
}
