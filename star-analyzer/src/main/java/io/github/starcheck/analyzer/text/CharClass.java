package io.github.starcheck.analyzer.text;

/** What a character means to the sentence detection. */
final class CharClass {
    /** White space. */
    static final int BLANK = 1;
    /** Ends a line. */
    static final int LINE_BREAK = 2;
    /** Ends a sentence. */
    static final int TERMINATOR = 4;
    /** Quotes, brackets and mark-up that may stand around a word. */
    static final int WRAPPER = 8;
    /** A letter or digit of ASCII. */
    static final int WORD = 16;
    /** Not ASCII, so that {@link #isWord} must look whether it is a letter or digit. */
    static final int BEYOND_ASCII = 32;

    private static final int ASCII = 128;
    private static final byte[] CLASSES = new byte[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            CLASSES[c] = (byte) ((Character.isWhitespace(c) ? BLANK : 0)
                    | (c >= '\n' && c <= '\r' ? LINE_BREAK : 0)
                    | (c == '.' || c == '!' || c == '?' ? TERMINATOR : 0)
                    | ("\"'()[]{}*_`".indexOf(c) >= 0 ? WRAPPER : 0)
                    | (Character.isLetterOrDigit(c) ? WORD : 0));
        }
    }

    private CharClass() {}

    /** Returns all that a character is, as bits. */
    static int of(char c) {
        return c < ASCII ? CLASSES[c] : beyondAscii(c);
    }

    private static int beyondAscii(char c) {
        boolean isLineBreak = c == '\u0085' || c == '\u2028' || c == '\u2029';
        boolean isBlank = isLineBreak || Character.isWhitespace(c) || Character.isSpaceChar(c);
        boolean isWrapper = c == '«' || c == '»' || (c >= '\u2018' && c <= '\u201f') || c == '\u2039' || c == '\u203a';
        return BEYOND_ASCII
                | (isBlank ? BLANK : 0)
                | (isLineBreak ? LINE_BREAK : 0)
                | (c == '…' ? TERMINATOR : 0)
                | (isWrapper ? WRAPPER : 0);
    }

    static boolean isBlank(char c) {
        return (of(c) & BLANK) != 0;
    }

    static boolean isLineBreak(char c) {
        boolean isUsual = c > '\r' && c < ASCII; // most are: they need no look-up
        return !isUsual && (of(c) & LINE_BREAK) != 0;
    }

    static boolean isTerminator(char c) {
        return (of(c) & TERMINATOR) != 0;
    }

    static boolean isWrapper(char c) {
        return (of(c) & WRAPPER) != 0;
    }

    /** Marks that open an item of a list, whether they stand at the start of a line or within one. */
    static boolean isBullet(char c) {
        return c >= ASCII
                && (c == '•' || c == '‣' || c == '⁃' || c == '◦' || c == '▪' || c == '●' || c == '■' || c == '►');
    }

    /** Marks that open an item of a list only where one may start. */
    static boolean isDashBullet(char c) {
        return c == '-' || c == '–' || c == '—' || c == '*' || c == '+' || c == '·' || c == '>' || c == '#';
    }

    /** Whether a word character starts at {@code index}. */
    static boolean isWord(char[] text, int index) {
        int classes = of(text[index]);
        return (classes & WORD) != 0
                || ((classes & BEYOND_ASCII) != 0 && Character.isLetterOrDigit(Character.codePointAt(text, index)));
    }
}
