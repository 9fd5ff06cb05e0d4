package io.github.starcheck.analyzer.label;

/**
 * Whether a text is English, by its script and its function words: cheap, and sure enough for texts of a dozen words on.
 * A text in note form has few English ones but no foreign ones either.
 */
final class Language {
    /** From this share of foreign function words on, and if they outnumber the English ones, a text is foreign. */
    private static final double FOREIGN_SHARE = 0.08;
    /** So few foreign function words may stand in any text. */
    private static final int FEW = 3;
    /** Below this share of known English words a long text is foreign. */
    private static final double KNOWN_SHARE = 0.05;
    /** The number of words from which the share of known words says something. */
    private static final int LONG_TEXT = 15;

    private static final WordSet ENGLISH =
            WordSet.of("the and to of with that my they were from but because this our it"
                    + " had was i we for on at by have not you as so is are be their he she which what when who");

    private Language() {}

    static boolean isEnglish(Tokens tokens) {
        int words = 0;
        int known = 0;
        int foreign = 0;
        int otherScript = 0;
        int all = tokens.first(tokens.sentences());
        for (int t = 0; t < all; t++) {
            if (tokens.kind(t) == Tokens.WORD) {
                words++;
                otherScript += tokens.isLatin(t) ? 0 : 1;
                int set = tokens.classSet(t);
                known += set > Lexicon.FOREIGN ? 1 : 0;
                foreign += set == Lexicon.FOREIGN ? 1 : 0;
            }
        }
        if (2 * otherScript > words) {
            return false;
        }
        boolean seemsForeign = foreign >= FEW && foreign >= FOREIGN_SHARE * words;
        boolean seemsUnknown = words >= LONG_TEXT && known < KNOWN_SHARE * words;
        if (!seemsForeign && !seemsUnknown) {
            return true; // most answers; the English words need no counting
        }
        int english = 0;
        for (int t = 0; t < all; t++) {
            english += tokens.kind(t) == Tokens.WORD && ENGLISH.contains(tokens.hash(t)) ? 1 : 0;
        }
        return !(seemsForeign && foreign > english) && !(seemsUnknown && english + known < KNOWN_SHARE * words);
    }
}
