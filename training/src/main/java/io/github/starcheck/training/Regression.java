package io.github.starcheck.training;

import io.github.starcheck.analyzer.label.Labels;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/** Finds the weights that make a loss smallest. Deterministic, with the same bits on every JDK. */
final class Regression {
    private static final int MEMORY = 10;
    private static final int EVALUATIONS = 1000;
    private static final int LOGISTIC_ITERATIONS = 200;

    private Regression() {}

    /** A loss and its gradient at a point. */
    interface Loss {
        /** Returns the loss and adds its gradient. */
        double at(double[] weights, double[] gradient);
    }

    /** Minimises a loss by limited-memory BFGS, from zero. */
    static double[] minimise(int size, Loss loss, int iterations) {
        return new QNMinimizer(0, 0, iterations, MEMORY, EVALUATIONS).minimize(new Function() {
            private double[] point = new double[0];
            private double value;
            private double[] gradient = new double[0];

            @Override
            public int getDimension() {
                return size;
            }

            @Override
            public double valueAt(double[] weights) {
                evaluate(weights);
                return value;
            }

            @Override
            public double[] gradientAt(double[] weights) {
                evaluate(weights);
                return gradient.clone();
            }

            private void evaluate(double[] weights) {
                if (!Arrays.equals(weights, point)) {
                    gradient = new double[size];
                    value = loss.at(weights, gradient);
                    point = weights.clone();
                }
            }
        });
    }

    /** One case of a logistic regression. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Case(double[] inputs, boolean holds, double weight) {}

    /** Fits a logistic regression; the first input is the constant and is not penalised. */
    static double[] logistic(List<Case> cases, double l2) {
        int size = cases.get(0).inputs().length;
        double total = cases.stream().mapToDouble(Case::weight).sum();
        return minimise(
                size,
                (weights, gradient) -> {
                    double loss = 0;
                    for (Case c : cases) {
                        double score = 0;
                        for (int i = 0; i < size; i++) {
                            score += weights[i] * c.inputs()[i];
                        }
                        double target = c.holds() ? 1 : 0;
                        loss += c.weight()
                                * (Math.max(score, 0)
                                        - score * target
                                        + StrictMath.log1p(StrictMath.exp(-Math.abs(score))));
                        double slope = c.weight() * (Labels.logistic(score) - target);
                        for (int i = 0; i < size; i++) {
                            gradient[i] += slope * c.inputs()[i] / total;
                        }
                    }
                    loss /= total;
                    for (int i = 1; i < size; i++) {
                        loss += l2 * weights[i] * weights[i] / (2 * total);
                        gradient[i] += l2 * weights[i] / total;
                    }
                    return loss;
                },
                LOGISTIC_ITERATIONS);
    }
}
