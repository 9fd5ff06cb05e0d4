package io.github.starcheck.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes lines of text that fit, in colour if that is wanted. */
final class TextPage {
    private final Sink out;
    private final int columns;
    private final boolean color;

    TextPage(Sink out, int columns, boolean color) {
        this.out = out;
        this.columns = columns;
        this.color = color;
    }

    /** Returns the width of a line. */
    int columns() {
        return columns;
    }

    /** Returns the text in its ink, or as it is where no colour is wanted. */
    String ink(@Nullable Ink ink, String text) {
        return color && ink != null && !text.isEmpty() ? ink.on(text) : text;
    }

    /** Writes a line as it is. */
    void line(String line) {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Shows what has been written so far to a person who is to answer it. */
    void flush() {
        out.flush();
    }

    void blankLine() {
        line("");
    }

    /**
     * Writes foreign text in as many lines as it takes, made {@linkplain Printable printable}.
     *
     * @param first what stands before its first line
     * @param rest what stands before the others: spaces, as many as {@code first} has columns
     * @param text any text
     * @param ink its colour, or null
     */
    void paragraph(String first, String rest, String text, @Nullable Ink ink) {
        List<String> lines = Paragraph.wrap(text, columns - rest.length());
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? first : rest) + ink(ink, lines.get(i)));
        }
    }
}
