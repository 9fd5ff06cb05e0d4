package io.github.starcheck.analyzer.text;

/** How a word ends: with a full stop, another terminator, or none, whatever quotes, brackets and emoji follow it. */
enum Ending {
    NONE,
    FULL_STOP,
    ELLIPSIS,
    MARK;

    /** Returns the offset after the last terminator of a word, or after the last character that is no wrapping. */
    static int unwrappedEnd(char[] text, int start, int end) {
        int i = end;
        while (i > start && isTrailer(text[i - 1])) {
            i--;
        }
        return i;
    }

    /** Reads the terminators before {@code unwrappedEnd}. */
    static Ending of(char[] text, int start, int unwrappedEnd) {
        if (unwrappedEnd == start) {
            return NONE;
        }
        char last = text[unwrappedEnd - 1];
        if (last == '.') {
            return unwrappedEnd - 2 >= start && CharClass.isTerminator(text[unwrappedEnd - 2])
                    ? ofRun(text[unwrappedEnd - 2])
                    : FULL_STOP;
        }
        if (last == '…') {
            return ELLIPSIS;
        }
        return last == '!' || last == '?' ? MARK : NONE;
    }

    private static Ending ofRun(char beforeLast) {
        return beforeLast == '!' || beforeLast == '?' ? MARK : ELLIPSIS;
    }

    static boolean isEnded(char[] text, int start, int end) {
        return of(text, start, unwrappedEnd(text, start, end)) != NONE;
    }

    private static boolean isTrailer(char c) {
        return CharClass.isWrapper(c) || (c >= 0x2000 && isPictorial(c));
    }

    /** Whether it is an emoji or a part of one. */
    private static boolean isPictorial(char c) {
        return switch (Character.getType(c)) {
            case Character.SURROGATE, Character.OTHER_SYMBOL, Character.NON_SPACING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }
}
