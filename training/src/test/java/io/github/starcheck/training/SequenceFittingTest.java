package io.github.starcheck.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.analyzer.label.Labels;
import io.github.starcheck.analyzer.label.SentenceScores;
import io.github.starcheck.analyzer.label.SequenceWeights;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SequenceFittingTest {
    private static final double STEP = 1e-5;
    /** So much that the prior, meant for a corpus, counts for little. */
    private static final double WEIGHT = 1000;

    @Test
    void loss_anyWeights_hasTheGradientOfItsDifferences() {
        SequenceFitting fitting = fitting(0.5);
        Random random = new Random(3);
        double[] weights = random.doubles(SequenceWeights.SIZE, -0.3, 0.3).toArray();
        double[] gradient = new double[weights.length];
        fitting.loss(weights, gradient);

        for (int i = 0; i < weights.length; i += 7) {
            double at = weights[i];
            weights[i] = at + STEP;
            double above = fitting.loss(weights, new double[weights.length]);
            weights[i] = at - STEP;
            double below = fitting.loss(weights, new double[weights.length]);
            weights[i] = at;
            assertEquals((above - below) / (2 * STEP), gradient[i], 1e-7, "weight " + i);
        }
    }

    @Test
    void loss_lastWeights_areTransitionsWithTheSameGradientRule() {
        SequenceFitting fitting = fitting(0.5);
        double[] weights = new double[SequenceWeights.SIZE];
        double[] gradient = new double[weights.length];
        fitting.loss(weights, gradient);
        int step = SequenceWeights.transition(0, 0, 1);

        weights[step] = STEP;
        double above = fitting.loss(weights, new double[weights.length]);
        weights[step] = -STEP;
        double below = fitting.loss(weights, new double[weights.length]);

        assertTrue(Math.abs(gradient[step]) > 1e-3, () -> "gradient " + gradient[step]);
        assertEquals((above - below) / (2 * STEP), gradient[step], 1e-7);
    }

    @Test
    void fit_scoresThatLeanToTheRightLabel_makesSureOfIt() {
        SequenceWeights fitted = fitting(1).fit();
        Example example = Variation.natural(ToyCorpus.answers(List.of("new")).get(0));

        double[] labels = fitted.posteriors(SequenceWeights.inputs(scores(example, 1)), example.document()).labels;

        for (int s = 0; s < example.labels().size(); s++) {
            double probability = labels[s * Labels.COUNT + example.labels().get(s)];
            assertTrue(probability > 0.9, "sentence " + s + ": " + probability);
        }
    }

    private static SequenceFitting fitting(double lead) {
        SequenceFitting fitting = new SequenceFitting();
        for (LabelledAnswer answer : ToyCorpus.answers(List.of("a", "b", "c"))) {
            Example example = Variation.natural(answer);
            fitting.add(example, scores(example, lead), WEIGHT);
        }
        return fitting;
    }

    /** Scores in which the right label leads. */
    private static SentenceScores scores(Example example, double lead) {
        double[] scores = new double[example.labels().size() * Labels.COUNT];
        for (int s = 0; s < example.labels().size(); s++) {
            scores[s * Labels.COUNT + example.labels().get(s)] = lead;
        }
        return new SentenceScores(scores, new double[scores.length / Labels.COUNT * Labels.PARTS], 0, 0);
    }
}
