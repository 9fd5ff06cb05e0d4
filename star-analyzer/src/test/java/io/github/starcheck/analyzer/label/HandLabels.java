package io.github.starcheck.analyzer.label;

import java.util.Arrays;
import java.util.List;

/** Labellings made by hand, for tests of what reads labels: they stay the same whatever model is fitted. */
public final class HandLabels {
    private static final String LETTERS = "STAR-";
    private static final double MAIN = 0.6;
    private static final double SECOND = 0.35;
    private static final double HIGH = 5;
    private static final double HALF = 0.5;

    private HandLabels() {}

    /**
     * Labels an answer. A part is told if it is a sentence's main label, and hinted at if it is only a second one.
     *
     * @param labels of each sentence: S, T, A, R or - for its main label, then perhaps a letter for its second one
     * @param story whether the answer is a story
     */
    public static Labelling of(Document document, List<String> labels, boolean story) {
        int n = document.sentences();
        double[] posteriors = new double[n * Labels.COUNT];
        boolean[] main = new boolean[Labels.COUNT];
        for (int s = 0; s < n; s++) {
            String letters = labels.get(s);
            posteriors[s * Labels.COUNT + LETTERS.indexOf(letters.charAt(0))] = MAIN;
            if (letters.length() > 1) {
                posteriors[s * Labels.COUNT + LETTERS.indexOf(letters.charAt(1))] = SECOND;
            }
            main[LETTERS.indexOf(letters.charAt(0))] = true;
        }
        double[][] told = new double[Labels.PARTS][PartWeights.TOLD_INPUTS];
        double[][] strong = new double[Labels.PARTS][PartWeights.STRONG_INPUTS];
        for (int part = 0; part < Labels.PARTS; part++) {
            told[part][0] = main[part] ? HIGH : -HIGH; // the first input is always 1
            strong[part][0] = -HIGH;
        }
        double[] storyWeights = new double[PartWeights.STORY_INPUTS];
        storyWeights[0] = story ? HIGH : -HIGH;
        PartWeights weights = new PartWeights(
                told,
                strong,
                storyWeights,
                halves(Labels.PARTS),
                halves(Labels.PARTS),
                halves(Labels.PARTS),
                HALF,
                new double[Labels.PARTS],
                new double[Labels.PARTS],
                halves(PartWeights.RATINGS));
        SentenceScores first = new SentenceScores(new double[n * Labels.COUNT], new double[n * Labels.PARTS], n, 0);
        return new Labelling(new Evidence(document, first, posteriors), weights);
    }

    private static double[] halves(int size) {
        double[] halves = new double[size];
        Arrays.fill(halves, HALF);
        return halves;
    }
}
