package io.github.starcheck.training;

import java.util.List;

/**
 * An answer of the corpus, labelled by hand as {@code GUIDELINES.md} says.
 *
 * @param file the file that it stands in, without its ending
 * @param id unique in the corpus
 * @param style how it is told, such as {@code spoken}
 * @param defect what is wrong with it, or {@code none}
 * @param sentences in the order spoken
 * @param strength of the four parts, 0 to 3
 * @param rating 1 to 5, or {@link #UNRATED}
 */
record LabelledAnswer(
        String file,
        String id,
        String style,
        String defect,
        List<Sentence> sentences,
        List<Integer> strength,
        int rating) {
    /** The letters of the labels, in their order. */
    static final String LETTERS = "STARO";
    /** Nobody judged the strengths and the whole. */
    static final int UNRATED = 0;
    /** No second label. */
    static final int NONE = -1;

    /**
     * A labelled sentence.
     *
     * @param text with the bullet that it may begin with
     * @param label 0 to 4: S, T, A, R, O
     * @param second the second label, or {@link #NONE}
     * @param startsLine whether a line break stands before it
     */
    record Sentence(String text, int label, int second, boolean startsLine) {}

    /** Returns whether the strengths and the whole were judged by hand. */
    boolean isRated() {
        return rating != UNRATED;
    }

    /** Returns whether a part counts as covered. */
    boolean covers(int part) {
        return strength.get(part) >= 2;
    }

    /** Returns whether all four parts count as covered. */
    boolean isComplete() {
        return strength.stream().allMatch(s -> s >= 2);
    }

    /** Returns whether it is made of cue words without content, so that its sentences would teach wrong labels. */
    boolean isStuffing() {
        return defect.equals("stuffing");
    }

    /** Returns whether nothing of a story is told. */
    boolean isNoStory() {
        return strength.stream().allMatch(s -> s == 0);
    }
}
