package io.github.starcheck.analyzer.label;

/** What both passes say of the sentences of one answer: all that the decisions on its parts look at. Immutable. */
public final class Evidence {
    private final Document document;
    private final SentenceScores first;
    private final double[] posteriors;
    private final int[] substance;
    private final double[] logSubstance;
    private final double otherShare;

    /**
     * Takes what was found.
     *
     * @param posteriors five probabilities a sentence given the whole answer; nobody else may change them
     */
    public Evidence(Document document, SentenceScores first, double[] posteriors) {
        this.document = document;
        this.first = first;
        this.posteriors = posteriors;
        substance = new int[first.sentences()];
        logSubstance = new double[substance.length];
        double other = 0;
        for (int s = 0; s < substance.length; s++) {
            substance[s] = Substance.words(document.tokens(), s);
            logSubstance[s] = StrictMath.log1p(substance[s]);
            other += probability(s, Labels.OTHER) * document.words(s);
        }
        otherShare = other / Math.max(1, document.words());
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

    /** Returns the number of words of a sentence that are {@linkplain Substance#words about something}. */
    int substance(int sentence) {
        return substance[sentence];
    }

    /** Returns the logarithm of one plus that number. */
    double logSubstance(int sentence) {
        return logSubstance[sentence];
    }

    /** Returns the share of the words that tell nothing of a story. */
    double otherShare() {
        return otherShare;
    }

    /** Returns the probability of a label given the whole answer. */
    double probability(int sentence, int label) {
        return Math.min(1, posteriors[sentence * Labels.COUNT + label]);
    }
}
