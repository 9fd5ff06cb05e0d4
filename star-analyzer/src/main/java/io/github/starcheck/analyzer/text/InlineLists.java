package io.github.starcheck.analyzer.text;

import java.util.BitSet;

/** The items of numbered lists within a block: markers of one style with consecutive numbers. */
final class InlineLists {
    private static final int STYLES = 8;

    private final BitSet itemStarts = new BitSet();
    private final int blockStart;
    private final int[] expected = new int[STYLES];
    private final int[] lastStart = new int[STYLES];

    InlineLists(char[] text, int blockStart, int blockEnd) {
        this.blockStart = blockStart;
        int previousEnd = blockStart;
        int start = blockStart;
        for (int i = blockStart; i <= blockEnd; i++) {
            if (i == blockEnd || CharClass.isBlank(text[i])) {
                if (start < i) {
                    readWord(text, start, i, previousEnd);
                    previousEnd = i;
                }
                start = i + 1;
            }
        }
    }

    private void readWord(char[] text, int start, int end, int previousEnd) {
        int ordinal = ListMarkers.ordinal(text, start, end);
        if (ordinal < 0) {
            return;
        }
        int style = style(text, start, end);
        if (ordinal == expected[style] && expected[style] > 0) {
            itemStarts.set(lastStart[style] - blockStart);
            itemStarts.set(start - blockStart);
        } else if (text[end - 1] == '.' && !mayOpenList(text, start, previousEnd)) {
            return;
        }
        expected[style] = ordinal + 1;
        lastStart[style] = start;
    }

    /** A number with a full stop also ends a sentence ("in step 1."), so that a list does not begin within one. */
    private boolean mayOpenList(char[] text, int start, int previousEnd) {
        if (start == blockStart) {
            return true;
        }
        char before = text[previousEnd - 1];
        return CharClass.isTerminator(before)
                || before == ':'
                || before == ';'
                || CharClass.isBullet(before)
                || CharClass.isDashBullet(before);
    }

    private static int style(char[] text, int start, int end) {
        boolean opened = text[start] == '(';
        boolean letter = text[opened ? start + 1 : start] >= 'a';
        boolean closed = text[end - 1] == ')';
        return (opened ? 1 : 0) + (letter ? 2 : 0) + (closed ? 4 : 0);
    }

    boolean startsItemAt(int offset) {
        return itemStarts.get(offset - blockStart);
    }
}
