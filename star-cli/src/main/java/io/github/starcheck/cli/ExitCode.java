package io.github.starcheck.cli;

/** What the process tells its caller. */
final class ExitCode {
    /** All went well. */
    static final int FINE = 0;
    /** An answer falls short of {@code --fail-under} or {@code --require}. */
    static final int FALLS_SHORT = 1;
    /** Wrong usage, unreadable input or a bad line. */
    static final int BAD_INPUT = 2;

    private ExitCode() {}
}
