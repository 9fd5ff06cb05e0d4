package io.github.starcheck.analyzer.text;

/** Tells whether a text writes the first word of a sentence with a capital. */
final class SentenceCase {
    private SentenceCase() {}

    /** Weighs the letters that follow a line break or a full stop; the word "I" tells nothing. */
    static boolean isUsedIn(char[] text) {
        int capitals = 0;
        int smalls = 0;
        boolean atStart = true;
        boolean afterTerminator = false;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            if (CharClass.isBlank(c)) {
                atStart |= afterTerminator || CharClass.isLineBreak(c);
            } else if (CharClass.isTerminator(c)) {
                afterTerminator = true;
            } else if (!CharClass.isWrapper(c)) {
                afterTerminator = false;
                if (atStart && Character.isUpperCase(c) && !isPronounI(text, i)) {
                    capitals++;
                } else if (atStart && Character.isLowerCase(c)) {
                    smalls++;
                }
                atStart &= !CharClass.isWord(text, i) && !Character.isLowSurrogate(c);
            }
        }
        return capitals >= smalls;
    }

    private static boolean isPronounI(char[] text, int index) {
        return text[index] == 'I' && (index + 1 == text.length || !CharClass.isWord(text, index + 1));
    }
}
