package io.github.starcheck.analyzer;

import io.github.starcheck.model.StarPart;
import java.util.List;
import java.util.Objects;

/**
 * How an answer covers one part.
 *
 * @param part the part
 * @param score the calibrated probability in [0, 1] that the part is told
 * @param strength how well it is told
 * @param share the part's share of the answer's words, in [0, 1]
 * @param evidence the sentences that tell it, in order; neighbouring sentences are joined into one span
 */
public record PartAnalysis(StarPart part, double score, Strength strength, double share, List<TextSpan> evidence) {
    /**
     * Copies the evidence.
     *
     * @throws IllegalArgumentException if {@code score} or {@code share} lies outside [0, 1]
     */
    public PartAnalysis {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(strength, "strength");
        if (!(score >= 0.0 && score <= 1.0)) {
            throw new IllegalArgumentException("score is " + score + "; use 0.0 to 1.0");
        }
        if (!(share >= 0.0 && share <= 1.0)) {
            throw new IllegalArgumentException("share is " + share + "; use 0.0 to 1.0");
        }
        evidence = List.copyOf(evidence);
    }

    /** Tells whether the part counts as covered: told or strong. */
    public boolean covered() {
        return strength.covered();
    }
}
