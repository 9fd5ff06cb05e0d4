package io.github.starcheck.cli;

import org.jspecify.annotations.Nullable;

/** A line of {@code batch} input cannot be analysed. The message says why. */
final class BadLineException extends Exception {
    private static final long serialVersionUID = 1L;

    private final @Nullable String id;
    private final String problem;

    BadLineException(@Nullable String id, String problem) {
        super(problem);
        this.id = id;
        this.problem = problem;
    }

    /** Returns what is wrong with it. */
    String problem() {
        return problem;
    }

    /** Returns the id of the answer, or null if the line has none or breaks off before it. */
    @Nullable
    String id() {
        return id;
    }
}
