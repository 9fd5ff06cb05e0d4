package io.github.starcheck.cli;

/**
 * Puts HTML together. Text and the values of attributes may come from anywhere: they are made {@linkplain Printable
 * printable} and escaped, so that nothing in them becomes markup.
 */
final class Html {
    private final StringBuilder html = new StringBuilder();

    /**
     * Opens an element.
     *
     * @param tag its name
     * @param attributes names and values in turn
     */
    Html open(String tag, String... attributes) {
        html.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            html.append('"');
        }
        html.append('>');
        return this;
    }

    Html close(String tag) {
        html.append("</").append(tag).append('>');
        return this;
    }

    /** Adds an element that holds nothing but text. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** Adds a piece of a line of text: white space at its ends is kept, as one space. */
    Html inlineText(String text) {
        if (!text.isEmpty() && Character.isWhitespace(text.charAt(0))) {
            space();
        }
        text(text);
        if (!text.isBlank() && Character.isWhitespace(text.charAt(text.length() - 1))) {
            space();
        }
        return this;
    }

    /** Adds text on one line; white space at its ends is dropped. */
    Html text(String text) {
        String line = Printable.line(text);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return this;
    }

    /** Adds what is markup already and none of it foreign. */
    Html markup(String markup) {
        html.append(markup);
        return this;
    }

    Html space() {
        html.append(' ');
        return this;
    }

    Html newLine() {
        html.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
