package io.github.starcheck.training;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A page of Markdown in the making. */
final class MarkdownPage {
    /** The cell of a figure that could not be had. */
    static final String UNKNOWN = "–";

    private final StringBuilder page = new StringBuilder();

    String text() {
        return page.toString().stripTrailing() + "\n";
    }

    void paragraph(String text) {
        page.append(text).append("\n\n");
    }

    void table(List<String> columns) {
        row(columns.toArray(String[]::new));
        row(columns.stream().map(column -> "---").toArray(String[]::new));
    }

    void row(String... cells) {
        page.append(Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    void endTable() {
        page.append('\n');
    }

    static String three(double value) {
        return Double.isNaN(value) ? UNKNOWN : String.format(Locale.ROOT, "%.3f", value);
    }
}
