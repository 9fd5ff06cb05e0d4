package io.github.starcheck.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.training.Statistics.Scored;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    private static final double EXACT = 1e-12;

    @Test
    void auc_oneOfFourPairsInTheWrongOrder_isThreeQuarters() {
        assertEquals(
                0.75,
                Statistics.auc(List.of(
                        new Scored(0.9, true), new Scored(0.4, true), new Scored(0.6, false), new Scored(0.1, false))),
                EXACT);
    }

    @Test
    void auc_tie_countsHalf() {
        assertEquals(0.5, Statistics.auc(List.of(new Scored(0.3, true), new Scored(0.3, false))), EXACT);
    }

    @Test
    void auc_onlyOneKind_isNotANumber() {
        assertTrue(Double.isNaN(Statistics.auc(List.of(new Scored(0.3, true)))));
    }

    @Test
    void spearman_sameOrder_isOneWhateverTheDistances() {
        assertEquals(1, Statistics.spearman(List.of(1.0, 2.0, 30.0), List.of(0.1, 0.2, 0.3)), EXACT);
    }

    @Test
    void spearman_oppositeOrder_isMinusOne() {
        assertEquals(-1, Statistics.spearman(List.of(1.0, 2.0, 3.0), List.of(3.0, 2.0, 1.0)), EXACT);
    }

    @Test
    void spearman_ties_getTheirMeanRank() {
        // ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: covariance 4.5, variances 4.5 and 5
        assertEquals(
                4.5 / Math.sqrt(4.5 * 5),
                Statistics.spearman(List.of(1.0, 2.0, 2.0, 3.0), List.of(1.0, 2.0, 3.0, 4.0)),
                EXACT);
    }

    @Test
    void calibrationError_handComputedBins_isTheirWeightedGap() {
        // bin 8: scores 0.8 and 0.9 fall apart; |0.8 - 1| + |0.9 - 0| + |0.1 + 0.15 - 0| over four cases
        assertEquals(
                (0.2 + 0.9 + 0.25) / 4,
                Statistics.calibrationError(List.of(
                        new Scored(0.8, true),
                        new Scored(0.9, false),
                        new Scored(0.1, false),
                        new Scored(0.15, false))),
                EXACT);
    }

    @Test
    void calibrationError_sureAndRight_isZero() {
        assertEquals(0, Statistics.calibrationError(List.of(new Scored(1, true), new Scored(0, false))), EXACT);
    }

    @Test
    void share_ofNothing_isNotANumber() {
        assertEquals(0.25, Statistics.share(List.of(true, false, false, false)), EXACT);
        assertTrue(Double.isNaN(Statistics.share(List.of())));
    }
}
