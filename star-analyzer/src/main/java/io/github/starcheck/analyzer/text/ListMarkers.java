package io.github.starcheck.analyzer.text;

/** Recognises what opens an item of a list: a bullet, a number, a letter or a tick box. */
final class ListMarkers {
    private static final int LONGEST_NUMBER = 2;

    private ListMarkers() {}

    /** Whether the word between {@code start} and {@code end} holds nothing but bullets. */
    static boolean isBullet(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (!CharClass.isBullet(c) && !CharClass.isDashBullet(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line that starts with the word between {@code start} and {@code end} is an item of a list. */
    static boolean opensItem(char[] text, int start, int end) {
        return CharClass.isBullet(text[start])
                || isBullet(text, start, end)
                || isTickBox(text, start, end)
                || ordinal(text, start, end) >= 0;
    }

    private static boolean isTickBox(char[] text, int start, int end) {
        return end - start <= 3 && text[start] == '[' && (end - start == 1 || text[end - 1] == ']');
    }

    /** Returns the number in "1.", "1)", "(1)", "1.)" or of the small letter in its place, or -1 if it is no such word. */
    static int ordinal(char[] text, int start, int end) {
        char last = text[end - 1];
        if (last != '.' && last != ')') {
            return -1;
        }
        int i = text[start] == '(' ? start + 1 : start;
        int valueStart = i;
        int value = 0;
        // The last character is neither a digit nor a letter, so that i stays before it.
        while (i - valueStart < LONGEST_NUMBER && isDigit(text[i])) {
            value = 10 * value + text[i] - '0';
            i++;
        }
        if (i == valueStart && text[i] >= 'a' && text[i] <= 'z') {
            value = text[i] - 'a' + 1;
            i++;
        }
        boolean valued = i > valueStart;
        if (text[i] == '.' && start == valueStart) {
            i++;
        }
        if (i < end && text[i] == ')') {
            i++;
        }
        return valued && i == end ? value : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
