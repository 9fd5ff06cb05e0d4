package io.github.starcheck.analyzer.text;

/** Finds sentences that lack the space between them, as in "It worked!Then I left". */
final class GluedSentences {
    private static final int SHORTEST_LAST_WORD = 2;
    private static final WordSet FILE_AND_DOMAIN_ENDINGS = WordSet.of(
            "app", "co", "com", "css", "dev", "doc", "edu", "go", "html", "io", "java", "js", "json", "md", "net",
            "org", "pdf", "php", "py", "rb", "sh", "sql", "ts", "txt", "uk", "us", "xml", "yaml", "yml");

    private GluedSentences() {}

    /** Returns the offset in the word at which the next sentence starts, or {@code end} if none does. */
    static int next(char[] text, int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            if (CharClass.isTerminator(text[i])
                    && Character.isUpperCase(text[i + 1])
                    && isSentenceEnd(text, start, i)
                    && isSentenceStart(text, i + 1, end)) {
                return i + 1;
            }
        }
        return end;
    }

    /** Only small letters before the terminator: no method call, path, address or initial. */
    private static boolean isSentenceEnd(char[] text, int start, int terminator) {
        int i = terminator;
        while (i > start && Character.isLowerCase(text[i - 1])) {
            i--;
        }
        return terminator - i >= SHORTEST_LAST_WORD && (i == start || CharClass.isWrapper(text[i - 1]));
    }

    /** A capital and small letters up to the end of the word or a punctuation mark that is followed by no letter. */
    private static boolean isSentenceStart(char[] text, int start, int end) {
        int i = start + 1;
        while (i < end && Character.isLowerCase(text[i])) {
            i++;
        }
        if (i == start + 1 && text[start] != 'I' && text[start] != 'A') {
            return false;
        }
        boolean ended = i == end || "'’-,;:".indexOf(text[i]) >= 0 || (i == end - 1 && CharClass.isTerminator(text[i]));
        return ended && !FILE_AND_DOMAIN_ENDINGS.contains(text, start, i);
    }
}
