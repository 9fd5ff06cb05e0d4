package io.github.starcheck.analyzer.text;

/**
 * Walks through the blocks of a text: lines, or several lines where a sentence was wrapped by hand. A block starts and
 * ends with a character that is not white space.
 */
final class Blocks {
    /** A shorter line was not wrapped because it was full. */
    private static final int SHORTEST_WRAPPED_LINE = 40;

    private final String text;
    private int start;
    private int end;
    private int lineStart;
    private int lineEnd;
    private int position;
    private boolean hasLine;

    Blocks(String text) {
        this.text = text;
        this.hasLine = readLine();
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Moves to the next block; returns false if there is none. */
    boolean next() {
        if (!hasLine) {
            return false;
        }
        start = lineStart;
        int lastLineStart;
        do {
            lastLineStart = lineStart;
            end = lineEnd;
            hasLine = readLine();
        } while (hasLine && continues(lastLineStart));
        return true;
    }

    /** Moves to the next line that is not blank, without the white space around it. */
    private boolean readLine() {
        while (position < text.length() && CharClass.isBlank(text.charAt(position))) {
            position++;
        }
        lineStart = position;
        lineEnd = position;
        for (; position < text.length(); position++) {
            char c = text.charAt(position);
            if (!CharClass.isBlank(c)) {
                lineEnd = position + 1;
            } else if (CharClass.isLineBreak(c)) {
                break;
            }
        }
        return lineStart < lineEnd;
    }

    /** Whether the line goes on with the sentence of the line before it. */
    private boolean continues(int lastLineStart) {
        if (hasBlankLineBefore()
                || !Character.isLowerCase(text.charAt(lineStart))
                || ListMarkers.opensItem(text, lineStart, Words.end(text, lineStart, lineEnd))) {
            return false;
        }
        char last = text.charAt(end - 1);
        if (last == ',') {
            return true;
        }
        return end - lastLineStart >= SHORTEST_WRAPPED_LINE
                && text.charAt(lastLineStart) != '#'
                && last != ':'
                && last != ';'
                && !Ending.isEnded(text, lastLineStart, end);
    }

    private boolean hasBlankLineBefore() {
        int breaks = 0;
        for (int i = end; i < lineStart; i++) {
            char c = text.charAt(i);
            if (CharClass.isLineBreak(c) && !(c == '\n' && text.charAt(i - 1) == '\r')) {
                breaks++;
            }
        }
        return breaks > 1;
    }
}
