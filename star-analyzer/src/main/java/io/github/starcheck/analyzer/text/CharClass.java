package io.github.starcheck.analyzer.text;

/** What a character means to the sentence detection. */
final class CharClass {
    private CharClass() {}

    static boolean isBlank(char c) {
        if (c < 128) {
            return c <= ' ' && Character.isWhitespace(c);
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    static boolean isLineBreak(char c) {
        return c <= '\r' ? c >= '\n' : c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    static boolean isTerminator(char c) {
        return c <= '?' ? c == '.' || c == '!' || c == '?' : c == '…';
    }

    /** Quotes, brackets and mark-up that may stand around a word. */
    static boolean isWrapper(char c) {
        if (c < 128) {
            return "\"'()[]{}*_`".indexOf(c) >= 0;
        }
        return c == '«' || c == '»' || (c >= '\u2018' && c <= '\u201f') || c == '\u2039' || c == '\u203a';
    }

    /** Marks that open an item of a list, whether they stand at the start of a line or within one. */
    static boolean isBullet(char c) {
        return c == '•' || c == '‣' || c == '⁃' || c == '◦' || c == '▪' || c == '●' || c == '■' || c == '►';
    }

    /** Marks that open an item of a list only where one may start. */
    static boolean isDashBullet(char c) {
        return c == '-' || c == '–' || c == '—' || c == '*' || c == '+' || c == '·' || c == '>' || c == '#';
    }

    /** Whether a word character starts at {@code index}. */
    static boolean isWord(String text, int index) {
        char c = text.charAt(index);
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(text.codePointAt(index));
    }
}
