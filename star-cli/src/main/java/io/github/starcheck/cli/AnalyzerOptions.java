package io.github.starcheck.cli;

import io.github.starcheck.analyzer.Frame;
import io.github.starcheck.analyzer.StarAnalyzer;
import picocli.CommandLine.Option;

/** The options that settle how answers are judged: the one place where a command line becomes an analyzer. */
final class AnalyzerOptions {
    @Option(
            names = "--frame",
            paramLabel = "FRAME",
            description =
                    "The parts that a complete answer has: star (the default), star-r (with a reflection), car, soar or"
                            + " par.")
    private Frame frame = Frame.STAR;

    /** Returns an analyzer with these options. */
    StarAnalyzer analyzer() {
        return StarAnalyzer.builder()
                .maxChars(AnswerReader.MAX_CHARS)
                .frame(frame)
                .build();
    }
}
