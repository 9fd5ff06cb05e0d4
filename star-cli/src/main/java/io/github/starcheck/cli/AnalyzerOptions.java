package io.github.starcheck.cli;

import io.github.starcheck.analyzer.Frame;
import io.github.starcheck.analyzer.Level;
import io.github.starcheck.analyzer.StarAnalyzer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    @Option(
            names = "--rule",
            paramLabel = "ID=SETTING",
            description = "Sets a rule's level to info, warning or error, switches it off, or sets its threshold to a"
                    + " number; 'starcheck rules' lists the rules. May be given several times.")
    private List<String> rules = new ArrayList<>();

    /**
     * Returns an analyzer with these options.
     *
     * @throws UserError if a rule cannot be set so; the message says why
     */
    StarAnalyzer analyzer() {
        StarAnalyzer.Builder builder =
                StarAnalyzer.builder().maxChars(AnswerReader.MAX_CHARS).frame(frame);
        for (String rule : rules) {
            set(rule, builder);
        }
        return builder.build();
    }

    private static void set(String rule, StarAnalyzer.Builder builder) {
        int equals = rule.indexOf('=');
        if (equals < 1) {
            throw new UserError("--rule " + rule + " has no setting; write " + rule + "=off or " + rule + "=info");
        }
        String id = rule.substring(0, equals);
        String setting = rule.substring(equals + 1);
        Optional<Level> level = Arrays.stream(Level.values())
                .filter(one -> one.id().equals(setting))
                .findFirst();
        try {
            if (level.isPresent()) {
                builder.level(id, level.get());
            } else if (setting.equals("off")) {
                builder.off(id);
            } else {
                builder.threshold(id, Double.parseDouble(setting));
            }
        } catch (NumberFormatException e) {
            throw new UserError(
                    "--rule " + rule + ": '" + setting + "' is none of info, warning, error, off, nor a number");
        } catch (IllegalArgumentException e) {
            throw new UserError("--rule " + rule + ": " + e.getMessage());
        }
    }
}
