package io.github.starcheck.cli;

import io.github.starcheck.analyzer.Revision;
import io.github.starcheck.analyzer.StarAnalysis;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a report writes, and what it should have written. */
final class ReportText {
    /** Text that would harm a terminal, a page or a reader if it got through as it is. */
    static final String HOSTILE =
            "A </span><script>alert('1')</script> \u001B[2J\u001B]0;t\u0007 \u009B31m \u202E\u2066 &amp; \" \uD83D \0 b.";

    private ReportText() {}

    /** Returns what a report writes for answers named {@code answer 1.txt}, {@code answer 2.txt} and so on. */
    static String of(Function<Sink, Report> format, StarAnalysis... analyses) {
        return of(format, null, analyses);
    }

    /** Returns the same for answers that are new drafts, with what they changed. */
    static String of(Function<Sink, Report> format, @Nullable Revision revision, StarAnalysis... analyses) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sink sink = new Sink("test", out);
        try (Report report = format.apply(sink)) {
            for (int i = 0; i < analyses.length; i++) {
                report.add("answer " + (i + 1) + ".txt", analyses[i], revision);
            }
        }
        sink.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Returns the text of a file beside this class. */
    static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ReportText.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Tells whether text has a character that acts on a terminal or turns the direction of writing. */
    static boolean hasActiveCharacter(String text) {
        return text.codePoints()
                .anyMatch(c -> (Character.isISOControl(c) && c != '\n')
                        || (c >= 0x202A && c <= 0x202E)
                        || (c >= 0x2066 && c <= 0x2069));
    }
}
