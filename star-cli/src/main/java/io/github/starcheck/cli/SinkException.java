package io.github.starcheck.cli;

import java.io.IOException;

/** Output could not be written: the disk is full, or its reader has gone. */
final class SinkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String problem;

    SinkException(String place, IOException cause) {
        super(cause);
        this.problem = "cannot write to " + place + ": " + cause.getMessage();
    }

    /** Returns what to tell the user. */
    String problem() {
        return problem;
    }

    /** Tells whether the reader at the other end of a pipe has gone, as {@code head} does when it has enough. */
    boolean readerHasGone() {
        return problem.endsWith("Broken pipe");
    }
}
