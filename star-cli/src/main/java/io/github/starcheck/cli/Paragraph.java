package io.github.starcheck.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit. */
final class Paragraph {
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int columns;

    private Paragraph(int width) {
        this.width = width;
    }

    /**
     * Returns the text, made {@linkplain Printable printable}, in lines of at most {@code width} columns. They break
     * between words; a word that is longer than a line is cut.
     */
    static List<String> wrap(String text, int width) {
        Paragraph paragraph = new Paragraph(width);
        for (String word : Printable.line(text).split(" ", -1)) {
            paragraph.add(word);
        }
        paragraph.endLine();
        return paragraph.lines;
    }

    private void add(String word) {
        int wordColumns = Printable.columns(word);
        if (!line.isEmpty() && columns + 1 + wordColumns <= width) {
            line.append(' ').append(word);
            columns += 1 + wordColumns;
        } else {
            endLine();
            append(word);
        }
    }

    /** Appends a word to an empty line, and goes on to the next one where it is full. */
    private void append(String word) {
        for (int i = 0; i < word.length(); ) {
            int codePoint = word.codePointAt(i);
            i += Character.charCount(codePoint);
            int letterColumns = Printable.columns(codePoint);
            if (columns + letterColumns > width) {
                endLine();
            }
            line.appendCodePoint(codePoint);
            columns += letterColumns;
        }
    }

    private void endLine() {
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        line.setLength(0);
        columns = 0;
    }
}
