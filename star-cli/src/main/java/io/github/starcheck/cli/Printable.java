package io.github.starcheck.cli;

/**
 * Makes foreign text harmless on a terminal. Control characters become visible signs, so that an answer can neither
 * recolour nor rewrite the screen; direction overrides and broken surrogates become U+FFFD.
 */
final class Printable {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int CONTROL_PICTURES = 0x2400;

    private Printable() {}

    /** Returns the text on one line: each run of white space is one space, none stands at the ends. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (Character.isWhitespace(codePoint) || codePoint == 0x85) {
                gap = !line.isEmpty();
                continue;
            }
            if (gap) {
                line.append(' ');
                gap = false;
            }
            line.appendCodePoint(visible(codePoint));
        }
        return line.toString();
    }

    private static int visible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL ->
                codePoint < ' '
                        ? CONTROL_PICTURES + codePoint
                        : codePoint == 0x7F ? CONTROL_PICTURES + 0x21 : REPLACEMENT;
            case Character.SURROGATE -> REPLACEMENT;
            case Character.FORMAT -> turnsDirection(codePoint) ? REPLACEMENT : codePoint;
            default -> codePoint;
        };
    }

    /** Tells whether a character turns the direction in which what follows is shown. */
    static boolean turnsDirection(int codePoint) {
        return isBetween(0x202A, 0x202E, codePoint) || isBetween(0x2066, 0x2069, codePoint);
    }

    /** Returns how many columns of a terminal the text takes. */
    static int columns(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            columns += columns(codePoint);
        }
        return columns;
    }

    /** Returns how many columns of a terminal a character takes. */
    static int columns(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        return Character.isIdeographic(codePoint)
                || isBetween(0x1100, 0x115F, codePoint) // Hangul initials
                || isBetween(0x3000, 0x30FF, codePoint) // CJK punctuation, kana
                || isBetween(0xAC00, 0xD7A3, codePoint) // Hangul syllables
                || isBetween(0xFF01, 0xFF60, codePoint) // full-width forms
                || isBetween(0x1F300, 0x1FAFF, codePoint); // emoji
    }

    private static boolean isBetween(int first, int last, int codePoint) {
        return first <= codePoint && codePoint <= last;
    }
}
