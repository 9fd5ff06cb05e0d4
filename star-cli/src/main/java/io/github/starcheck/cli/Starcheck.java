package io.github.starcheck.cli;

import io.github.starcheck.content.BankFormatException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs a command line. Whatever goes wrong ends in one line and an exit code. */
final class Starcheck {
    private final Console console;

    Starcheck(Console console) {
        this.console = console;
    }

    /** Runs a command line and returns the exit code of the process. */
    int run(String... arguments) {
        try {
            int exitCode = isPlainCheck(arguments) ? check(arguments) : parseAndRun(arguments);
            console.out().flush();
            return exitCode;
        } catch (SinkException e) {
            return failed(e);
        }
    }

    /** Tells whether there is nothing to parse: picocli takes as long for that as the answer does. */
    private static boolean isPlainCheck(String... arguments) {
        if (arguments.length == 0 || !arguments[0].equals("check")) {
            return false;
        }
        for (String argument : arguments) {
            boolean plain =
                    argument.equals(AnswerReader.STDIN) || !(argument.startsWith("-") || argument.startsWith("@"));
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private int check(String... arguments) {
        try {
            return new CheckCommand(console, List.of(arguments).subList(1, arguments.length)).call();
        } catch (Exception | Error e) { // the JVM itself would end with the exit code of a shortfall
            return failed(e);
        }
    }

    private int parseAndRun(String... arguments) {
        StringWriter help = new StringWriter();
        int exitCode = new StarcheckCommand(console).run(help, this::failed, arguments);
        console.out().write(help.toString().getBytes(StandardCharsets.UTF_8));
        return exitCode;
    }

    private int failed(Throwable e) {
        if (e instanceof UserError error) {
            console.complain(error.problem());
        } else if (e instanceof SinkException broken) {
            if (!broken.readerHasGone()) {
                console.print(broken.problem());
            }
        } else if (e instanceof BankFormatException broken) {
            broken.problems().forEach(problem -> console.complain(problem.toString()));
        } else if (e instanceof IOException) {
            console.complain("reading or writing failed: " + e);
        } else {
            console.complain("this is a bug in starcheck; please report it with these lines:");
            e.printStackTrace(console.err());
        }
        return ExitCode.BAD_INPUT;
    }
}
