package io.github.starcheck.cli;

import java.util.Arrays;

/** The lines of a text, as editors count them: each ends with a line feed, a carriage return or the two together. */
final class Lines {
    private final int[] starts;
    private final int[] bytesBefore;

    Lines(String text) {
        int[] found = new int[text.length() + 1];
        int lines = 1;
        bytesBefore = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytesBefore[i + 1] = bytesBefore[i] + bytes(c);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                found[lines++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, lines);
    }

    /** Returns how many bytes UTF-8 takes for a code unit; the two of a surrogate pair have two each. */
    private static int bytes(char c) {
        if (c < 0x80) {
            return 1;
        }
        return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }

    /**
     * Returns the line and column of an offset.
     *
     * @param offset in UTF-16 code units, 0 to the length of the text
     */
    Position position(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found < 0 ? -found - 2 : found;
        int start = starts[line];
        return new Position(line + 1, offset - start + 1, bytesBefore[offset] - bytesBefore[start] + 1);
    }

    /**
     * A place in a text. All three count from 1.
     *
     * @param line the line
     * @param column the column in UTF-16 code units
     * @param byteColumn the column in bytes of UTF-8
     */
    record Position(int line, int column, int byteColumn) {}
}
