package io.github.starcheck.cli;

/** The entry point of the process. */
public final class Main {
    private Main() {}

    /** Runs the command on the process's own streams and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(new Starcheck(Console.ofProcess()).run(args));
    }
}
