package io.github.starcheck.cli;

import io.github.starcheck.analyzer.FramePart;
import io.github.starcheck.analyzer.LabelledSentence;
import io.github.starcheck.analyzer.Level;
import io.github.starcheck.analyzer.Revision;
import io.github.starcheck.analyzer.SentenceLabel;
import io.github.starcheck.model.StarPart;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the views that people read call the parts, and the signs that they put before sentences and findings. */
final class Wording {
    private Wording() {}

    /** Returns the name of a part, such as {@code "Situation"}. */
    static String name(StarPart part) {
        return part.name().charAt(0) + part.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** Returns the name of a frame's part, such as {@code "Challenge"}. */
    static String name(FramePart part) {
        return part.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + part.name().substring(1);
    }

    /** Returns the letters of the parts that a frame's part is made of, such as {@code "S+T"}. */
    static String tag(FramePart part) {
        return part.parts().stream().map(made -> made.name().substring(0, 1)).collect(Collectors.joining("+"));
    }

    /** Returns the letters before a sentence: {@code "S"}, {@code "S+T"} for two parts, {@code "·"} for none. */
    static String tag(LabelledSentence sentence) {
        SentenceLabel second = sentence.second();
        return letter(sentence.label()) + (second == null ? "" : "+" + letter(second));
    }

    private static String letter(SentenceLabel label) {
        return label == SentenceLabel.OTHER ? "·" : label.name().substring(0, 1);
    }

    /** Returns how a score changed, such as {@code "+12 points"}. */
    static String scoreChange(int points) {
        return points == 0 ? "the score is the same" : String.format(Locale.ROOT, "%+d points", points);
    }

    /** Returns how well a part was told and is told now. */
    static String change(Revision.PartChange change) {
        return change.part().name().toLowerCase(Locale.ROOT) + ": "
                + change.before().id() + " → " + change.after().id();
    }

    /** Returns the sign before a finding. */
    static String mark(Level level) {
        return switch (level) {
            case INFO -> "i";
            case WARNING -> "!";
            case ERROR -> "✗";
        };
    }
}
