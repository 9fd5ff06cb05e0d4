package io.github.starcheck.analyzer;

import io.github.starcheck.model.StarPart;
import java.util.List;
import java.util.Objects;

/**
 * What an answer covers, where, how well, and what is missing. Immutable.
 *
 * @param answer the text exactly as it was passed
 * @param model the version of the fitted model, such as {@code "en-1"}
 * @param frame whose parts the verdict asks for
 * @param verdict what the answer is as a whole
 * @param score the overall score, 0 to 100; at most 75 unless the verdict is {@link Verdict#COMPLETE}
 * @param parts the four parts in the order of {@link StarPart}
 * @param sentences the sentences in order, without overlap; together they hold every word of the answer
 * @param findings what a coach would say, in the order of the text
 */
public record StarAnalysis(
        String answer,
        String model,
        Frame frame,
        Verdict verdict,
        int score,
        List<PartAnalysis> parts,
        List<LabelledSentence> sentences,
        List<Finding> findings) {
    private static final int PARTS = StarPart.values().length;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if {@code score} lies outside 0 to 100 or {@code parts} are not the four in order
     */
    public StarAnalysis {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(verdict, "verdict");
        if (score < 0 || score > 100) {
            throw new IllegalArgumentException("score is " + score + "; use 0 to 100");
        }
        parts = List.copyOf(parts);
        if (!isStar(parts)) {
            throw new IllegalArgumentException("parts are " + parts + "; give the four in STAR order");
        }
        sentences = List.copyOf(sentences);
        findings = List.copyOf(findings);
    }

    private static boolean isStar(List<PartAnalysis> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).part().ordinal() != i) {
                return false;
            }
        }
        return parts.size() == PARTS;
    }

    /** Returns how the answer covers one part. */
    public PartAnalysis part(StarPart part) {
        return parts.get(part.ordinal());
    }

    /** Returns how the answer covers the parts of its {@link #frame()}, in their order. */
    public List<FramePart> frameParts() {
        boolean story = verdict == Verdict.COMPLETE || verdict == Verdict.INCOMPLETE;
        return frame.parts(answer, story, parts, sentences);
    }

    /**
     * Returns what this draft changed.
     *
     * @param previous the analysis of an older draft of the same answer
     */
    public Revision since(StarAnalysis previous) {
        return Revision.between(Objects.requireNonNull(previous, "previous"), this);
    }
}
