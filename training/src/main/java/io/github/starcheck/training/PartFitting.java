package io.github.starcheck.training;

import io.github.starcheck.analyzer.label.Evidence;
import io.github.starcheck.analyzer.label.Labels;
import io.github.starcheck.analyzer.label.PartWeights;
import io.github.starcheck.training.Regression.Case;
import io.github.starcheck.training.Statistics.Scored;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fits the decisions on whole answers: whether each part is told, whether with specifics, whether the answer is a story;
 * then the thresholds and what each part is worth in the score. All inputs must come from models that did not see the
 * answer's file.
 */
final class PartFitting {
    private static final double L2 = 0.1;
    /** How far the sums of two ratings lie apart at least. */
    private static final double SMALLEST_STEP = 0.001;

    private static final double HINTED_SHARE_OF_TOLD = 0.5;
    /** What keeping a part that is told counts against missing one that is not: a false alarm spoils the answer. */
    private static final double KEPT = 1.7;

    private record Judged(Example example, Evidence evidence, int cut) {
        private int strength(int part) {
            if (part != cut) {
                return example.answer().strength().get(part);
            }
            return Math.min(
                    1,
                    Math.min(
                            example.answer().strength().get(part),
                            example.seconds().contains(part) ? 1 : 0));
        }

        private double[] toldInputs(int part) {
            return PartWeights.toldInputs(evidence, part);
        }

        private double[] strongInputs(int part) {
            return PartWeights.strongInputs(evidence, part);
        }
    }

    private final List<Judged> judged = new ArrayList<>();

    /**
     * Adds an answer.
     *
     * @param cut the part that was cut out of it, or a negative number
     */
    void add(Example example, Evidence evidence, int cut) {
        judged.add(new Judged(example, evidence, cut));
    }

    PartWeights fit() {
        double[][] told = new double[Labels.PARTS][];
        double[][] strong = new double[Labels.PARTS][];
        double[] toldFrom = new double[Labels.PARTS];
        double[] hintedFrom = new double[Labels.PARTS];
        double[] strongFrom = new double[Labels.PARTS];
        for (int part = 0; part < Labels.PARTS; part++) {
            int p = part;
            told[part] = Regression.logistic(
                    judged.stream()
                            .map(j -> new Case(j.toldInputs(p), j.strength(p) >= 2, 1))
                            .toList(),
                    L2);
            strong[part] = Regression.logistic(
                    judged.stream()
                            .filter(j -> j.strength(p) >= 2)
                            .map(j -> new Case(j.strongInputs(p), j.strength(p) == 3, 1))
                            .toList(),
                    L2);
            toldFrom[part] = threshold(toldCases(told[part], part), KEPT);
            strongFrom[part] = threshold(strongCases(strong[part], part), 1);
            hintedFrom[part] = toldFrom[part] * HINTED_SHARE_OF_TOLD;
        }
        double[] story = Regression.logistic(
                judged.stream()
                        .filter(j -> j.cut() < 0)
                        .map(j -> new Case(
                                PartWeights.storyInputs(j.evidence()),
                                !j.example().answer().isNoStory(),
                                1))
                        .toList(),
                L2);
        double[] worth = worth(told, strong);
        return new PartWeights(
                told,
                strong,
                story,
                toldFrom,
                hintedFrom,
                strongFrom,
                0.5,
                Arrays.copyOf(worth, Labels.PARTS),
                Arrays.copyOfRange(worth, Labels.PARTS, 2 * Labels.PARTS),
                anchors(worth, told, strong));
    }

    private List<Scored> toldCases(double[] weights, int part) {
        return judged.stream()
                .map(j -> new Scored(
                        Labels.logistic(PartWeights.dot(weights, j.toldInputs(part))), j.strength(part) >= 2))
                .toList();
    }

    private List<Scored> strongCases(double[] weights, int part) {
        return judged.stream()
                .filter(j -> j.strength(part) >= 2)
                .map(j -> new Scored(
                        Labels.logistic(PartWeights.dot(weights, j.strongInputs(part))), j.strength(part) == 3))
                .toList();
    }

    /**
     * Returns the threshold with the best weighted accuracy.
     *
     * @param kept what keeping a case that holds counts against refusing one that does not
     */
    private static double threshold(List<Scored> scored, double kept) {
        double covered = scored.stream().filter(Scored::holds).count();
        double missing = scored.size() - covered;
        double best = 0;
        double threshold = 0.5;
        for (int percent = 10; percent <= 90; percent++) {
            double from = percent / 100.0;
            double accuracy = kept
                            * scored.stream()
                                    .filter(c -> c.holds() && c.score() >= from)
                                    .count()
                            / covered
                    + scored.stream()
                                    .filter(c -> !c.holds() && c.score() < from)
                                    .count()
                            / missing;
            if (accuracy > best) {
                best = accuracy;
                threshold = from;
            }
        }
        return threshold;
    }

    /**
     * Returns what told parts and their specifics are worth, none negative, summing to 1: least squares against the
     * ratings (1 to 5 mapped to 0 to 1) by projected gradient.
     */
    private double[] worth(double[][] told, double[][] strong) {
        List<double[]> inputs = new ArrayList<>();
        List<Double> ratings = new ArrayList<>();
        for (Judged j : wholes()) {
            inputs.add(partInputs(j, told, strong));
            ratings.add((j.example().answer().rating() - 1) / 4.0);
        }
        double[] worth = new double[2 * Labels.PARTS];
        Arrays.fill(worth, 1.0 / worth.length);
        for (int step = 0; step < 2000; step++) {
            double[] gradient = new double[worth.length];
            for (int n = 0; n < inputs.size(); n++) {
                double error = PartWeights.dot(worth, inputs.get(n)) - ratings.get(n);
                for (int i = 0; i < worth.length; i++) {
                    gradient[i] += error * inputs.get(n)[i] / inputs.size();
                }
            }
            double sum = 0;
            for (int i = 0; i < worth.length; i++) {
                worth[i] = Math.max(0.02, worth[i] - 0.2 * gradient[i]);
                sum += worth[i];
            }
            for (int i = 0; i < worth.length; i++) {
                worth[i] /= sum;
            }
        }
        return worth;
    }

    /** Returns the answers as people rated them. */
    private List<Judged> wholes() {
        return judged.stream().filter(j -> j.cut() < 0).toList();
    }

    private static double[] partInputs(Judged j, double[][] told, double[][] strong) {
        double[] x = new double[2 * Labels.PARTS];
        for (int part = 0; part < Labels.PARTS; part++) {
            x[part] = Labels.logistic(PartWeights.dot(told[part], j.toldInputs(part)));
            x[Labels.PARTS + part] = x[part] * Labels.logistic(PartWeights.dot(strong[part], j.strongInputs(part)));
        }
        return x;
    }

    /** Returns the median sum of what parts add, of the answers with each rating. */
    private double[] anchors(double[] worth, double[][] told, double[][] strong) {
        double[] anchors = new double[PartWeights.RATINGS];
        double before = 0;
        for (int i = 0; i < anchors.length; i++) {
            int rating = i + 1;
            double[] sums = wholes().stream()
                    .filter(j -> j.example().answer().rating() == rating)
                    .mapToDouble(j -> PartWeights.dot(worth, partInputs(j, told, strong)))
                    .sorted()
                    .toArray();
            double median = sums.length == 0 ? before : sums[sums.length / 2];
            anchors[i] = Math.max(median, before + SMALLEST_STEP);
            before = anchors[i];
        }
        return anchors;
    }
}
