package io.github.starcheck.analyzer;

import java.util.Objects;

/**
 * A point for (or against) the label of a sentence.
 *
 * @param name what was seen, such as {@code "first-person-deed"}
 * @param span where in the answer
 * @param weight its contribution to the label's score in log-odds; negative where it speaks against the label
 */
public record Cue(String name, TextSpan span, double weight) {
    /** Refuses nulls. */
    public Cue {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(span, "span");
    }
}
