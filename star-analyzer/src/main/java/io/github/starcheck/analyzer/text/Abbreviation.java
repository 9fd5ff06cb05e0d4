package io.github.starcheck.analyzer.text;

/** What a full stop after an abbreviation says about the end of the sentence. */
enum Abbreviation {
    /** No abbreviation. */
    NONE,
    /** Something follows always: a name after a title, a term after "e.g.". */
    NEVER_LAST,
    /** Belongs to a number that follows it; without one it is a word of its own. */
    BEFORE_NUMBER,
    /** May end a sentence or not; the word that follows decides. */
    MAYBE_LAST;

    private static final WordSet NEVER_LAST_WORDS = WordSet.of(
            "approx", "ca", "capt", "cf", "col", "dr", "e.g", "eg", "esp", "gen", "gov", "hon", "i.e", "ie", "incl",
            "lt", "mme", "mr", "mrs", "mt", "prof", "rep", "resp", "rev", "sen", "sgt", "viz", "vs");
    /** A title with a capital, else milliseconds. */
    private static final WordSet MS = WordSet.of("ms");

    private static final WordSet BEFORE_NUMBER_WORDS = WordSet.of(
            "apr", "art", "aug", "ch", "chap", "dec", "eq", "ext", "feb", "fig", "figs", "jan", "jul", "jun", "no",
            "nos", "nov", "nr", "oct", "p", "para", "pp", "sec", "sect", "sep", "sept", "tel", "v", "ver", "vol");
    private static final WordSet MAYBE_LAST_WORDS = WordSet.of(
            "al", "ave", "blvd", "bros", "co", "corp", "dept", "etc", "govt", "inc", "jr", "llc", "ltd", "mgr", "ph.d",
            "plc", "pty", "rd", "sr", "st", "univ");

    static Abbreviation of(char[] text, int start, int end) {
        if (end - start == 1) {
            return Character.isUpperCase(text[start]) ? MAYBE_LAST : byWord(text, start, end);
        }
        Abbreviation known = byWord(text, start, end);
        return known == NONE && isDottedLetters(text, start, end) ? MAYBE_LAST : known;
    }

    private static Abbreviation byWord(char[] text, int start, int end) {
        if (NEVER_LAST_WORDS.contains(text, start, end)
                || (MS.contains(text, start, end) && Character.isUpperCase(text[start]))) {
            return NEVER_LAST;
        }
        if (BEFORE_NUMBER_WORDS.contains(text, start, end)) {
            return BEFORE_NUMBER;
        }
        return MAYBE_LAST_WORDS.contains(text, start, end) ? MAYBE_LAST : NONE;
    }

    /** Single letters with full stops between them: "U.S", "a.m", "J.R". */
    private static boolean isDottedLetters(char[] text, int start, int end) {
        int i = start;
        while (i + 1 < end && Character.isLetter(text[i]) && text[i + 1] == '.') {
            i += 2;
        }
        return i + 1 == end && Character.isLetter(text[i]);
    }
}
