package io.github.starcheck.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.analyzer.label.Labels;
import io.github.starcheck.training.Regression.Case;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegressionTest {
    @Test
    void minimise_bowl_findsItsBottom() {
        double[] found = Regression.minimise(
                2,
                (weights, gradient) -> {
                    double x = weights[0] - 3;
                    double y = weights[1] + 1;
                    gradient[0] += 2 * x;
                    gradient[1] += 20 * y;
                    return x * x + 10 * y * y;
                },
                50);

        assertArrayEquals(new double[] {3, -1}, found, 1e-3);
    }

    @Test
    void logistic_constantOnly_givesTheShareThatHolds() {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            cases.add(new Case(new double[] {1}, i < 3, 1));
        }

        assertEquals(0.3, Labels.logistic(Regression.logistic(cases, 1)[0]), 1e-3);
    }

    @Test
    void logistic_weights_countAsRepeatedCases() {
        List<Case> cases = List.of(new Case(new double[] {1}, true, 4), new Case(new double[] {1}, false, 1));

        assertEquals(0.8, Labels.logistic(Regression.logistic(cases, 1)[0]), 1e-3);
    }

    @Test
    void logistic_allCasesHold_endsWithFiniteWeights() {
        List<Case> cases = List.of(new Case(new double[] {1, 2}, true, 1), new Case(new double[] {1, 3}, true, 1));

        double[] found = Regression.logistic(cases, 1);

        assertTrue(Labels.logistic(found[0] + 2 * found[1]) > 0.99);
        assertTrue(found[0] < 50, "the constant stays small");
    }

    @Test
    void logistic_rareInput_getsItsFullWeight() {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            boolean rare = i % 200 == 0;
            cases.add(new Case(new double[] {1, rare ? 1 : 0}, !rare, 1));
        }

        double[] found = Regression.logistic(cases, 0.1);

        assertTrue(Labels.logistic(found[0] + found[1]) < 0.05, "cases with the input do not hold");
        assertTrue(Labels.logistic(found[0]) > 0.99, "the others do");
    }
}
