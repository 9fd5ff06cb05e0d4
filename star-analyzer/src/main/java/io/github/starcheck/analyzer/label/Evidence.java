package io.github.starcheck.analyzer.label;

/** What both passes say of the sentences of one answer: all that the decisions on its parts look at. Immutable. */
public final class Evidence {
    private final Document document;
    private final SentenceScores first;
    private final double[] posteriors;

    /**
     * Takes what was found.
     *
     * @param posteriors five probabilities a sentence given the whole answer; nobody else may change them
     */
    public Evidence(Document document, SentenceScores first, double[] posteriors) {
        this.document = document;
        this.first = first;
        this.posteriors = posteriors;
    }

    Document document() {
        return document;
    }

    SentenceScores first() {
        return first;
    }

    int sentences() {
        return first.sentences();
    }

    /** Returns the probability of a label given the whole answer. */
    double probability(int sentence, int label) {
        return Math.min(1, posteriors[sentence * Labels.COUNT + label]);
    }
}
