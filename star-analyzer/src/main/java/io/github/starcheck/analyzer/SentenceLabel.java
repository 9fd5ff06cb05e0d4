package io.github.starcheck.analyzer;

import io.github.starcheck.model.StarPart;
import java.util.Optional;

/** What a sentence tells: one of the four parts, or something else. The parts have the ordinals of {@link StarPart}. */
public enum SentenceLabel {
    /** The setting and the trouble. */
    SITUATION,
    /** Duty, goal, deadline. */
    TASK,
    /** What was done. */
    ACTION,
    /** What came of it. */
    RESULT,
    /** None of the four: greeting, definition, habit, hypothetical, filler. */
    OTHER;

    private static final SentenceLabel[] LABELS = values();

    /** Returns the label with this number. */
    static SentenceLabel of(int number) {
        return LABELS[number];
    }

    /** Returns the part, or empty for {@link #OTHER}. */
    public Optional<StarPart> part() {
        return this == OTHER ? Optional.empty() : Optional.of(StarPart.values()[ordinal()]);
    }
}
