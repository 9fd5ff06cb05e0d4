package io.github.starcheck.content;

import io.github.starcheck.content.BankFormatException.Problem;
import io.github.starcheck.content.JsonValue.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** Gathers the problems of one file. A hopeless file is not listed to its end: the first thousand found are kept. */
final class Problems {
    static final int LIMIT = 1000;

    private static final int LONGEST_QUOTE = 60;

    private final String source;
    private final List<Problem> problems = new ArrayList<>();

    Problems(String source) {
        this.source = source;
    }

    /**
     * Adds a problem.
     *
     * @param path where in the JSON; empty for the whole file
     * @param what the sentence that follows the path
     */
    void add(Position position, String path, String what) {
        if (!isFull()) {
            String message = path.isEmpty() ? what : path + " " + what;
            problems.add(new Problem(source, position.line(), position.column(), path, message));
        }
    }

    /** Tells whether further problems would not be kept, so that reading on is of no use. */
    boolean isFull() {
        return problems.size() == LIMIT;
    }

    int size() {
        return problems.size();
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    void throwIfAny() throws BankFormatException {
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
            throw new BankFormatException(problems);
        }
    }

    /** Puts a text of the file into quotes for a message: on one line and not too long. */
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().limit(LONGEST_QUOTE).forEach(c -> {
            if (Character.isISOControl(c)
                    || c == '\u2028'
                    || c == '\u2029'
                    || Character.getType(c) == Character.SURROGATE) {
                quoted.append("\\u").append(HexFormat.of().toHexDigits((char) c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        if (text.codePointCount(0, text.length()) > LONGEST_QUOTE) {
            quoted.append('…');
        }
        return quoted.append('"').toString();
    }
}
