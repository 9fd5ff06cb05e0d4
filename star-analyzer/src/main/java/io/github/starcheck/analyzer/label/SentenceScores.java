package io.github.starcheck.analyzer.label;

import java.util.Arrays;

/**
 * What the first pass says of the sentences of an answer: five log-odds scores each and the probabilities that they stand
 * for, what the segments of each say by themselves, and how many of the speaker's clauses are denials. Immutable.
 */
public final class SentenceScores {
    private final double[] scores;
    private final double[] probabilities;
    private final double[] segmentPoints;
    private final int clauses;
    private final int denials;

    /**
     * Takes the scores.
     *
     * @param scores five a sentence, one sentence after the other
     * @param segmentPoints four a sentence: the points of the segment that speaks most for a part, in log-odds
     * @param clauses how many clauses say what the speaker, or their team, did or did not do
     * @param denials how many of them say what they did not do
     */
    public SentenceScores(double[] scores, double[] segmentPoints, int clauses, int denials) {
        this(scores.clone(), probabilities(scores), segmentPoints.clone(), clauses, denials);
    }

    /** Takes the scores and the probabilities that follow from them; nobody else may hold the arrays. */
    SentenceScores(double[] scores, double[] probabilities, double[] segmentPoints, int clauses, int denials) {
        this.scores = scores;
        this.probabilities = probabilities;
        this.segmentPoints = segmentPoints;
        this.clauses = clauses;
        this.denials = denials;
    }

    private static double[] probabilities(double[] scores) {
        double[] probabilities = new double[scores.length];
        for (int at = 0; at < scores.length; at += Labels.COUNT) {
            Labels.softmax(scores, at, probabilities);
        }
        return probabilities;
    }

    /** Returns the number of sentences. */
    public int sentences() {
        return scores.length / Labels.COUNT;
    }

    public double score(int sentence, int label) {
        return scores[sentence * Labels.COUNT + label];
    }

    /** Returns the probability of a label by the sentence and the ones beside it alone. */
    public double probability(int sentence, int label) {
        return probabilities[sentence * Labels.COUNT + label];
    }

    /**
     * Returns the points, in log-odds, of the segment of a sentence that speaks most for a part: what its own features add
     * to the part's score beyond the mean of what they add to the others; 0 if none speaks for it.
     */
    double segmentPoints(int sentence, int part) {
        return segmentPoints[sentence * Labels.PARTS + part];
    }

    /** Returns the share of the speaker's clauses that are denials; 0 if there is no clause. */
    public double denied() {
        return denials / (double) Math.max(1, clauses);
    }

    /** Returns the same with some sentences' score of one label raised, and nothing that their segments say. */
    SentenceScores raised(boolean[] sentences, int label, double by) {
        double[] raised = scores.clone();
        double[] points = segmentPoints.clone();
        for (int s = 0; s < sentences.length; s++) {
            if (sentences[s]) {
                raised[s * Labels.COUNT + label] += by;
                Arrays.fill(points, s * Labels.PARTS, (s + 1) * Labels.PARTS, 0);
            }
        }
        return new SentenceScores(raised, probabilities(raised), points, clauses, denials);
    }
}
