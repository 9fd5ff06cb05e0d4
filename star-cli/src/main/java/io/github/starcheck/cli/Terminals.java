package io.github.starcheck.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import picocli.CommandLine.Help.Ansi;

/**
 * Which standard streams are terminals. {@link System#console()} tells of all of them together, and not the same on every
 * JDK, so where the system shows its file descriptors as links these are asked. Elsewhere picocli's guess has to do.
 *
 * @param in whether standard input is one
 * @param out whether standard output is one
 * @param err whether standard error is one
 */
record Terminals(boolean in, boolean out, boolean err) {
    /** No stream is a terminal. */
    static final Terminals NONE = new Terminals(false, false, false);

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    /** Looks at the streams of this process. */
    static Terminals ofProcess() {
        if (Files.isDirectory(DESCRIPTORS)) {
            return new Terminals(isTerminal(0), isTerminal(1), isTerminal(2));
        }
        boolean guess = Ansi.AUTO.enabled();
        return new Terminals(guess, guess, guess);
    }

    private static boolean isTerminal(int descriptor) {
        try {
            String target = Files.readSymbolicLink(DESCRIPTORS.resolve(Integer.toString(descriptor)))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException e) {
            return false; // a closed descriptor
        }
    }

    /** Returns the width that {@code COLUMNS} or the terminal itself tells, if either does. */
    OptionalInt columns(Map<String, String> environment) {
        OptionalInt told = positive(environment.getOrDefault("COLUMNS", ""));
        return told.isPresent() ? told : askTerminal();
    }

    private static OptionalInt askTerminal() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String[] rowsAndColumns = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .strip()
                    .split(" ", 2);
            return rowsAndColumns.length == 2 ? positive(rowsAndColumns[1]) : OptionalInt.empty();
        } catch (IOException e) {
            return OptionalInt.empty(); // no such program here, or no controlling terminal
        }
    }

    private static OptionalInt positive(String digits) {
        try {
            int value = Integer.parseInt(digits);
            return value > 0 ? OptionalInt.of(value) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
