package io.github.starcheck.analyzer.label;

/** What the sentences of one answer tell, and which parts the answer covers. Immutable. */
public final class Labelling {
    /** The strength of a part that no sentence tells. */
    public static final int ABSENT = 0;
    /** The strength of a part that can be guessed. */
    public static final int HINTED = 1;
    /** The strength of a part that a listener knows. */
    public static final int TOLD = 2;
    /** The strength of a part that is told with specifics. */
    public static final int STRONG = 3;

    /**
     * The most points of an answer that lacks a part, between those of the ratings 3 and 4: of the corpus' answers that
     * lack one, people rated hardly one in twenty 4, and none 5.
     */
    private static final int INCOMPLETE_AT_MOST = 75;

    /** From this probability on a second label is told too. */
    private static final double SECOND_FROM = 0.3;

    private final Evidence evidence;
    private final double[] told = new double[Labels.PARTS];
    private final double[] strong = new double[Labels.PARTS];
    private final double story;
    private final int[] labels;
    private final int[] seconds;
    private final PartWeights weights;

    Labelling(Evidence evidence, PartWeights weights) {
        this.evidence = evidence;
        this.weights = weights;
        labels = new int[evidence.sentences()];
        seconds = new int[evidence.sentences()];
        for (int s = 0; s < labels.length; s++) {
            labels[s] = best(s, -1);
            int second = best(s, labels[s]);
            seconds[s] = second != Labels.OTHER && probability(s, second) >= SECOND_FROM ? second : -1;
        }
        story = weights.story(evidence);
        for (int part = 0; part < Labels.PARTS; part++) {
            double probability = weights.told(evidence, part);
            told[part] = isStory() ? probability : probability * story;
            strong[part] = weights.strong(evidence, part);
        }
    }

    /** Returns the answer that was labelled. */
    public Document document() {
        return evidence.document();
    }

    private int best(int sentence, int not) {
        int best = not == 0 ? 1 : 0;
        for (int k = best + 1; k < Labels.COUNT; k++) {
            if (k != not && probability(sentence, k) > probability(sentence, best)) {
                best = k;
            }
        }
        return best;
    }

    /** Returns the most probable label of a sentence: 0 to 3 for the parts, 4 for Other. */
    public int label(int sentence) {
        return labels[sentence];
    }

    /** Returns the second part that a sentence tells, or a negative number. */
    public int second(int sentence) {
        return seconds[sentence];
    }

    /** Returns whether a sentence tells a part, as its main label or its second. */
    public boolean tells(int sentence, int part) {
        return label(sentence) == part || second(sentence) == part;
    }

    /** Returns the first sentence that tells a part; if none does, the one that is most likely to. */
    public int firstEvidence(int part) {
        int best = 0;
        for (int s = 0; s < evidence.sentences(); s++) {
            if (tells(s, part)) {
                return s;
            }
            best = probability(s, part) > probability(best, part) ? s : best;
        }
        return best;
    }

    /** Returns how well a part is told: {@link #ABSENT} to {@link #STRONG}. */
    public int strength(int part) {
        if (isTold(part)) {
            return isStrong(part) ? STRONG : TOLD;
        }
        return isHinted(part) || tells(firstEvidence(part), part) ? HINTED : ABSENT;
    }

    /** Returns the probability in [0, 1] that a sentence has a label. */
    public double probability(int sentence, int label) {
        return evidence.probability(sentence, label);
    }

    /** Returns the number of words in a sentence. */
    public int words(int sentence) {
        return evidence.document().words(sentence);
    }

    /** Returns the number of words in the answer. */
    public int words() {
        return evidence.document().words();
    }

    /** Returns the calibrated probability that a part is told. */
    public double told(int part) {
        return told[part];
    }

    /** Returns whether a part counts as covered. */
    public boolean isTold(int part) {
        return isStory() && told[part] >= weights.toldFrom(part);
    }

    /** Returns whether a part is at least hinted at. */
    public boolean isHinted(int part) {
        return told[part] >= weights.hintedFrom(part);
    }

    /** Returns whether a part that is told has specifics. */
    public boolean isStrong(int part) {
        return strong[part] >= weights.strongFrom(part);
    }

    /** Returns whether the answer is a story. */
    public boolean isStory() {
        return story >= weights.storyFrom();
    }

    /**
     * Returns the score of the whole answer, 0 to 100. Each part adds what a told part is worth times the probability
     * that it is told, plus what specifics are worth times the probability that it has them as well. The {@linkplain
     * PartWeights#points points} of the sum were fitted to people's ratings.
     *
     * @param complete whether the answer tells all that it should; otherwise it gets {@value #INCOMPLETE_AT_MOST} at most
     */
    public int score(boolean complete) {
        double sum = 0;
        for (int part = 0; part < Labels.PARTS; part++) {
            sum += told[part] * (weights.scoreTold(part) + weights.scoreStrong(part) * strong[part]);
        }
        double points = weights.points(Math.max(0, Math.min(1, sum)));
        return (int) Math.round(complete ? points : Math.min(INCOMPLETE_AT_MOST, points));
    }
}
