package io.github.starcheck.cli;

/** Tells on standard error how far a batch is, if that is a terminal, and what is wrong with bad lines. */
final class Progress {
    private static final long NANOS_BETWEEN_UPDATES = 200_000_000;
    private static final String ERASE_LINE = "\r\u001B[K";

    private final Console console;
    private final long done;
    private final boolean shown;
    private final long start = System.nanoTime();
    private long lastUpdate = start;
    private long complaints;

    /**
     * @param console has the standard error
     * @param done how many lines an earlier run did
     */
    Progress(Console console, long done) {
        this.console = console;
        this.done = done;
        this.shown = console.terminals().err();
    }

    /** Hears that a line has been written. */
    void line(long number) {
        if (!shown) {
            return;
        }
        long now = System.nanoTime();
        if (now - lastUpdate > NANOS_BETWEEN_UPDATES) {
            lastUpdate = now;
            long perSecond = (number - done) * 1_000_000_000 / (now - start);
            console.err().print(ERASE_LINE + number + " answers, " + perSecond + " a second");
            console.err().flush();
        }
    }

    /** Tells what is wrong with a line. */
    void complain(String file, long line, String error) {
        complaints++;
        erase();
        console.complain(AnswerReader.display(file) + ", line " + line + ": " + error);
    }

    /** Tells whether there was a bad line. */
    boolean complaints() {
        return complaints > 0;
    }

    /** Leaves no trace of itself. */
    void end() {
        erase();
    }

    private void erase() {
        if (shown) {
            console.err().print(ERASE_LINE);
            console.err().flush();
        }
    }
}
