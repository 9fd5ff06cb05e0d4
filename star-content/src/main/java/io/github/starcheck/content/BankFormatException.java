package io.github.starcheck.content;

import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells everything that is wrong with a file of questions. The message has one line for each problem, such as {@code
 * bank.json, line 212, column 17: guides[0].questions[17].id is "Two Words"; use lower-case letters and digits, words
 * joined by single hyphens}.
 */
public final class BankFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Problem[] problems;

    BankFormatException(List<Problem> problems) {
        this.problems = problems.toArray(Problem[]::new);
    }

    /** Returns one line for each problem, with its place and remedy. */
    @Override
    public String getMessage() {
        return Arrays.stream(problems).map(Problem::toString).collect(Collectors.joining("\n"));
    }

    /** Returns the problems in the order of the file, at least one. */
    public List<Problem> problems() {
        return List.of(problems);
    }

    /**
     * One thing to mend.
     *
     * @param source the name of the file or stream
     * @param line from 1
     * @param column from 1, in UTF-16 code units; a byte order mark is not counted
     * @param path the JSON path of the value, such as {@code guides[0].questions[3].dosAndDonts.dos[0]}; empty where
     *     the problem is about the file as a whole
     * @param message what is wrong and how to mend it, with the path, on one line
     */
    public record Problem(String source, int line, int column, String path, String message) implements Serializable {
        private static final long serialVersionUID = 1L;

        /** Returns the problem with its place, as in the exception's message. */
        @Override
        public String toString() {
            return source + ", line " + line + ", column " + column + ": " + message;
        }
    }
}
