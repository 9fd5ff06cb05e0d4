package io.github.starcheck.analyzer.label;

/** Gives "she" and "he" one hash, and so their other forms: no verdict may depend on whom an answer speaks of. */
final class Pronouns {
    /** Each word after the one that stands for it; "her" is either of "him" and "his". */
    private static final String[][] WORDS = {
        {"he", "she"},
        {"he's", "she's"},
        {"he'd", "she'd"},
        {"he'll", "she'll"},
        {"his", "her", "hers", "him"},
        {"himself", "herself"}
    };

    private static final int LONGEST = 7;
    private static final int[] FROM = new int[8];
    private static final int[] TO = new int[8];

    static {
        int i = 0;
        for (String[] words : WORDS) {
            for (int w = 1; w < words.length; w++) {
                FROM[i] = Cutter.wordHash(words[w]);
                TO[i] = Cutter.wordHash(words[0]);
                i++;
            }
        }
    }

    private Pronouns() {}

    /** Returns the hash of the word that stands for a word, mostly itself. */
    static int folded(int hash, char first, int length) {
        char initial = Cutter.lower(first);
        if ((initial != 's' && initial != 'h') || length > LONGEST) {
            return hash;
        }
        for (int i = 0; i < FROM.length; i++) {
            if (FROM[i] == hash) {
                return TO[i];
            }
        }
        return hash;
    }
}
