package io.github.starcheck.training;

import io.github.starcheck.analyzer.label.Labels;
import io.github.starcheck.analyzer.label.PartWeights;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/** Finds the weights that make a loss smallest. Deterministic, with the same bits on every JDK. */
final class Regression {
    private static final int MEMORY = 10;
    private static final int EVALUATIONS = 1000;
    private static final int LOGISTIC_ITERATIONS = 100;
    /** Weights that move by less stand still. */
    private static final double STANDSTILL = 1e-6;

    private static final double LEAST_CURVATURE = 1e-9;
    /** Keeps the constant finite where all cases hold or none does; next to nothing otherwise. */
    private static final double CONSTANT_L2 = 1e-6;

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

    /**
     * Fits a logistic regression by Newton's method; the first input is the constant and is hardly penalised. Unlike
     * the quasi-Newton steps, which end as soon as one of them gains little, it goes on until the weights stand still.
     */
    static double[] logistic(List<Case> cases, double l2) {
        double[] weights = new double[cases.get(0).inputs().length];
        for (int iteration = 0; iteration < LOGISTIC_ITERATIONS; iteration++) {
            double[] step = newtonStep(cases, l2, weights);
            double largest = 0;
            for (int i = 0; i < weights.length; i++) {
                weights[i] -= step[i];
                largest = Math.max(largest, Math.abs(step[i]));
            }
            if (largest < STANDSTILL) {
                return weights;
            }
        }
        throw new IllegalStateException("the regression does not settle; look for inputs that depend on each other");
    }

    /** Returns the gradient divided by the curvature. */
    private static double[] newtonStep(List<Case> cases, double l2, double[] weights) {
        int size = weights.length;
        double[][] equations = new double[size][size + 1];
        for (int i = 0; i < size; i++) {
            double penalty = i == 0 ? CONSTANT_L2 : l2;
            equations[i][i] = penalty;
            equations[i][size] = penalty * weights[i];
        }
        for (Case c : cases) {
            double[] x = c.inputs();
            double probability = Labels.logistic(PartWeights.dot(weights, x));
            double slope = c.weight() * (probability - (c.holds() ? 1 : 0));
            double curvature = c.weight() * Math.max(probability * (1 - probability), LEAST_CURVATURE);
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    equations[i][j] += curvature * x[i] * x[j];
                }
                equations[i][size] += slope * x[i];
            }
        }
        return solved(equations);
    }

    /** Solves linear equations, whose right side is the last column, by Gauss-Jordan elimination. */
    private static double[] solved(double[][] equations) {
        int size = equations.length;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double share = j == i ? 0 : equations[j][i] / equations[i][i];
                for (int k = i; k <= size; k++) {
                    equations[j][k] -= share * equations[i][k];
                }
            }
        }
        double[] solution = new double[size];
        for (int i = 0; i < size; i++) {
            solution[i] = equations[i][size] / equations[i][i];
        }
        return solution;
    }
}
