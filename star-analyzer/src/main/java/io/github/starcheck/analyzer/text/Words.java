package io.github.starcheck.analyzer.text;

import java.util.Locale;

/** Reads single words for look-up in word lists. */
final class Words {
    /** Longer words stand in no list. */
    private static final int LONGEST = 20;

    private Words() {}

    /** Returns the start of the word that {@code offset} lies in or that ends there. */
    static int start(char[] text, int offset, int limit) {
        int i = offset;
        while (i > limit && !CharClass.isBlank(text[i - 1])) {
            i--;
        }
        return i;
    }

    /** Returns the end of the word before the one at {@code start}. */
    static int previousEnd(char[] text, int start, int limit) {
        int i = start;
        while (i > limit && CharClass.isBlank(text[i - 1])) {
            i--;
        }
        return i;
    }

    /** Returns the first white space at or after {@code start}. */
    static int end(char[] text, int start, int limit) {
        int i = start;
        while (i < limit && !CharClass.isBlank(text[i])) {
            i++;
        }
        return i;
    }

    /** Returns the first character at or after {@code start} that is no white space. */
    static int next(char[] text, int start, int limit) {
        int i = start;
        while (i < limit && CharClass.isBlank(text[i])) {
            i++;
        }
        return i;
    }

    /** Returns the letters, digits and apostrophes within a word in small letters, or an empty string if it has none. */
    static String lowerCasedCore(char[] text, int start, int end) {
        int from = start;
        while (from < end && !CharClass.isWord(text, from)) {
            from++;
        }
        int to = from;
        while (to < end && to - from <= LONGEST && (CharClass.isWord(text, to) || isApostrophe(text[to]))) {
            to++;
        }
        return to - from > LONGEST
                ? "?"
                : new String(text, from, to - from).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** Returns the end of the letters that start at {@code start}. */
    static int lettersEnd(char[] text, int start, int end) {
        int i = start;
        while (i < end && Character.isLetter(text[i])) {
            i++;
        }
        return i;
    }
}
