package io.github.starcheck.analyzer.label;

/**
 * What the first pass says of the sentences of an answer: five log-odds scores each and the probabilities that they stand
 * for, and how many of the speaker's clauses are denials. Immutable.
 */
public final class SentenceScores {
    private final double[] scores;
    private final double[] probabilities;
    private final int clauses;
    private final int denials;

    /**
     * Takes the scores.
     *
     * @param scores five a sentence, one sentence after the other
     * @param clauses how many clauses say what the speaker, or their team, did or did not do
     * @param denials how many of them say what they did not do
     */
    public SentenceScores(double[] scores, int clauses, int denials) {
        this(scores.clone(), new double[scores.length], clauses, denials);
        for (int at = 0; at < scores.length; at += Labels.COUNT) {
            Labels.softmax(scores, at, probabilities);
        }
    }

    /** Takes the scores and the probabilities that follow from them; nobody else may hold the arrays. */
    SentenceScores(double[] scores, double[] probabilities, int clauses, int denials) {
        this.scores = scores;
        this.probabilities = probabilities;
        this.clauses = clauses;
        this.denials = denials;
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

    /** Returns the share of the speaker's clauses that are denials; 0 if there is no clause. */
    public double denied() {
        return denials / (double) Math.max(1, clauses);
    }

    /** Returns the same with a sentence's score of one label raised. */
    SentenceScores raised(boolean[] sentences, int label, double by) {
        double[] raised = scores.clone();
        for (int s = 0; s < sentences.length; s++) {
            raised[s * Labels.COUNT + label] += sentences[s] ? by : 0;
        }
        return new SentenceScores(raised, clauses, denials);
    }
}
