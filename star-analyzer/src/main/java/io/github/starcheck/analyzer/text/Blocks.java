package io.github.starcheck.analyzer.text;

/**
 * Walks through the blocks of a text: lines, or several lines where a sentence was wrapped by hand. A block starts and
 * ends with a character that is not white space.
 */
final class Blocks {
    /** A shorter line was not wrapped because it was full. */
    private static final int SHORTEST_WRAPPED_LINE = 40;

    private final char[] text;
    private int start;
    private int end;
    private int lineStart;
    private int lineEnd;
    /** Where the line ends, with the white space after it. */
    private int lineBreak;

    private boolean hasLine;

    Blocks(char[] text) {
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
        int i = lineBreak;
        while (i < text.length && CharClass.isBlank(text[i])) {
            i++;
        }
        lineStart = i;
        while (i < text.length && !CharClass.isLineBreak(text[i])) {
            i++;
        }
        lineBreak = i;
        lineEnd = Words.previousEnd(text, i, lineStart);
        return lineStart < lineEnd;
    }

    /** Whether the line goes on with the sentence of the line before it. */
    private boolean continues(int lastLineStart) {
        if (hasBlankLineBefore()
                || !Character.isLowerCase(text[lineStart])
                || ListMarkers.opensItem(text, lineStart, Words.end(text, lineStart, lineEnd))) {
            return false;
        }
        char last = text[end - 1];
        if (last == ',') {
            return true;
        }
        return end - lastLineStart >= SHORTEST_WRAPPED_LINE
                && text[lastLineStart] != '#'
                && last != ':'
                && last != ';'
                && !Ending.isEnded(text, lastLineStart, end);
    }

    private boolean hasBlankLineBefore() {
        int breaks = 0;
        for (int i = end; i < lineStart; i++) {
            char c = text[i];
            if (CharClass.isLineBreak(c) && !(c == '\n' && text[i - 1] == '\r')) {
                breaks++;
            }
        }
        return breaks > 1;
    }
}
