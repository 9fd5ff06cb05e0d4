package io.github.starcheck.cli;

import picocli.CommandLine.Option;

/** The option that says whether text is coloured. */
final class ColorOption {
    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colour the text: auto (on a terminal, unless NO_COLOR is set), always or never.")
    private When when = When.AUTO;

    /** Returns a page on standard output. */
    TextPage page(Console console) {
        boolean color = when == When.AUTO ? console.prefersColor() : when == When.ALWAYS;
        return new TextPage(console.out(), console.columns(), color);
    }

    /** When text is coloured. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER
    }
}
