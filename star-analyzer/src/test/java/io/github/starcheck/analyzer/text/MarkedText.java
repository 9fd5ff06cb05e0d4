package io.github.starcheck.analyzer.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A text whose sentences stand in ⟦ ⟧, with the name of what it shows. */
record MarkedText(String name, String marked) {
    /** Reads a table from a resource beside this class; blank lines and lines with # are left out. */
    static List<MarkedText> table(String resource) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(MarkedText.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(MarkedText::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MarkedText parse(String line) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
            throw new IllegalArgumentException("no tab in: " + line);
        }
        String unescaped = line.substring(tab + 1)
                .replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\f", "\f")
                .replace("\\u2028", "\u2028")
                .replace("\\u2029", "\u2029")
                .replace("\\u000b", "\u000b")
                .replace("\\u0085", "\u0085")
                .replace("\\u00a0", "\u00a0");
        return new MarkedText(line.substring(0, tab), unescaped);
    }

    /** Marks the sentences of a text. */
    static String mark(String text, Sentences sentences) {
        StringBuilder marked = new StringBuilder();
        int end = 0;
        for (int i = 0; i < sentences.size(); i++) {
            marked.append(text, end, sentences.start(i)).append('⟦');
            end = sentences.end(i);
            marked.append(text, sentences.start(i), end).append('⟧');
        }
        return marked.append(text, end, text.length()).toString();
    }

    String text() {
        return marked.replace("⟦", "").replace("⟧", "");
    }

    @Override
    public String toString() {
        return name;
    }
}
