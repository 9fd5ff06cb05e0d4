package io.github.starcheck.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a command talks to. Commands never touch {@link System}'s streams, so tests can hand them others. All text is
 * UTF-8, whatever the locale says.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param terminals which of the three are terminals
 * @param environment the environment variables
 */
record Console(InputStream in, Sink out, PrintStream err, Terminals terminals, Map<String, String> environment) {
    private static final int DEFAULT_COLUMNS = 80;
    private static final int MIN_COLUMNS = 40;
    private static final int MAX_COLUMNS = 100;

    /** Returns the console of this process. */
    static Console ofProcess() {
        return new Console(
                System.in,
                new Sink("standard output", new FileOutputStream(FileDescriptor.out)),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Terminals.ofProcess(),
                System.getenv());
    }

    /** Returns the width to wrap text to: that of the terminal within 40 to 100, or 80 where there is none. */
    int columns() {
        int columns = terminals.out() ? terminals.columns(environment).orElse(DEFAULT_COLUMNS) : DEFAULT_COLUMNS;
        return Math.max(MIN_COLUMNS, Math.min(MAX_COLUMNS, columns));
    }

    /** Tells whether output may be coloured where the user has not said so: on a terminal, unless {@code NO_COLOR}. */
    boolean prefersColor() {
        return terminals.out()
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** Says what is wrong in one line on standard error, below what has been written so far. */
    void complain(String message) {
        out.flush();
        print(message);
    }

    /** Prints one line to standard error and leaves standard output alone. */
    void print(String message) {
        err.print("starcheck: " + Printable.line(message) + "\n");
        err.flush();
    }
}
