package io.github.starcheck.cli;

/** Something that the user can mend. The message says what and how, and is all that the user gets to see. */
final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String problem;

    UserError(String problem) {
        super(problem);
        this.problem = problem;
    }

    /** Returns the message. */
    String problem() {
        return problem;
    }
}
