package io.github.starcheck.analyzer.label;

/** What both passes say of the sentences of one answer: all that the decisions on its parts look at. Immutable. */
public final class Evidence {
    private final Document document;
    private final SentenceScores first;
    private final double[] posteriors;
    private final Substance substance;
    private final double[] logSubstance;
    private final double[] best = new double[Labels.PARTS];
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
        substance = new Substance(document.tokens());
        logSubstance = new double[first.sentences()];
        double other = 0;
        for (int s = 0; s < logSubstance.length; s++) {
            logSubstance[s] = StrictMath.log1p(substance.words(s));
            other += probability(s, Labels.OTHER) * document.words(s);
            for (int part = 0; part < Labels.PARTS; part++) {
                best[part] = Math.max(best[part], probability(s, part));
            }
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

    /** Returns how much of the answer and of its sentences is about something. */
    Substance substance() {
        return substance;
    }

    /** Returns the logarithm of one plus the number of words of a sentence that are about something. */
    double logSubstance(int sentence) {
        return logSubstance[sentence];
    }

    /** Returns the probability of a part in the sentence that is most likely to tell it. */
    double best(int part) {
        return best[part];
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
