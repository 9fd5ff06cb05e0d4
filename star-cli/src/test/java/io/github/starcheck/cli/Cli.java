package io.github.starcheck.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

/** Runs the command inside the test, on streams of its own. */
final class Cli {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private InputStream in = InputStream.nullInputStream();
    private OutputStream target = out;
    private Terminals terminals = Terminals.NONE;
    private Map<String, String> environment = Map.of();

    /** What a run left behind. */
    record Run(int exitCode, String out, String err) {}

    /** Runs it with an empty standard input and no terminal. */
    static Run starcheck(Object... arguments) {
        return new Cli().run(arguments);
    }

    Cli in(String text) {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    Cli in(byte[] bytes) {
        return in(new ByteArrayInputStream(bytes));
    }

    Cli in(InputStream stream) {
        in = stream;
        return this;
    }

    Cli out(OutputStream other) {
        target = other;
        return this;
    }

    Cli terminals(Terminals value) {
        terminals = value;
        return this;
    }

    Cli environment(Map<String, String> value) {
        environment = value;
        return this;
    }

    Run run(Object... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                in,
                new Sink("standard output", target),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminals,
                environment);
        int exitCode = new Starcheck(console)
                .run(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
