package io.github.starcheck.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
