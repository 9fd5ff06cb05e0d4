package io.github.starcheck.analyzer;

import io.github.starcheck.model.StarPart;
import java.util.List;
import java.util.Objects;

/**
 * How an answer covers one part of a {@link Frame}.
 *
 * @param name in small letters, such as {@code "challenge"}
 * @param parts the STAR parts that it is made of, at least one
 * @param strength how well it is told: that of the STAR part which is told best
 * @param share its share of the answer's words, in [0, 1]
 * @param evidence the sentences that tell it, in order; what overlaps is joined into one span
 */
public record FramePart(String name, List<StarPart> parts, Strength strength, double share, List<TextSpan> evidence) {
    /** Copies the lists. */
    public FramePart {
        Objects.requireNonNull(name, "name");
        parts = List.copyOf(parts);
        Objects.requireNonNull(strength, "strength");
        evidence = List.copyOf(evidence);
    }

    /** Tells whether the part counts as covered: told or strong. */
    public boolean covered() {
        return strength.covered();
    }
}
