package io.github.starcheck.training;

import io.github.starcheck.analyzer.label.Labels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a judge says of an answer.
 *
 * @param labels of its sentences
 * @param told for each part, how sure it is that the part is told, 0 to 1
 * @param strength of each part, 0 to 3
 * @param story whether it is a story at all
 * @param score 0 to 100
 */
record Judgement(List<Integer> labels, List<Double> told, List<Integer> strength, boolean story, int score) {
    private static final int TOLD = 2;

    /** Makes the judgement of a judge that knows labels only: a part is covered if a sentence has its label. */
    static Judgement ofLabels(List<Integer> labels, List<Double> told) {
        List<Integer> strength = new ArrayList<>();
        for (int part = 0; part < Labels.PARTS; part++) {
            strength.add(labels.contains(part) ? TOLD : 0);
        }
        int covered = Collections.frequency(strength, TOLD);
        return new Judgement(labels, told, strength, covered > 0, 100 * covered / Labels.PARTS);
    }

    /** Makes the judgement of a judge that gives each sentence five probabilities, which speak for nothing but it. */
    static Judgement ofProbabilities(List<double[]> sentences) {
        List<Integer> labels = new ArrayList<>();
        double[] best = new double[Labels.COUNT];
        for (double[] probabilities : sentences) {
            int label = 0;
            for (int k = 0; k < Labels.COUNT; k++) {
                label = probabilities[k] > probabilities[label] ? k : label;
                best[k] = Math.max(best[k], probabilities[k]);
            }
            labels.add(label);
        }
        return ofLabels(labels, Arrays.stream(best).limit(Labels.PARTS).boxed().toList());
    }

    boolean covers(int part) {
        return strength.get(part) >= TOLD;
    }

    int partsCovered() {
        return (int) IntStream.range(0, Labels.PARTS).filter(this::covers).count();
    }
}
