package io.github.starcheck.analyzer.text;

import java.util.Set;

/** Finds sentences that lack the space between them, as in "It worked!Then I left". */
final class GluedSentences {
    private static final int SHORTEST_LAST_WORD = 2;
    private static final Set<String> FILE_AND_DOMAIN_ENDINGS = Set.of(
            "app", "co", "com", "css", "dev", "doc", "edu", "go", "html", "io", "java", "js", "json", "md", "net",
            "org", "pdf", "php", "py", "rb", "sh", "sql", "ts", "txt", "uk", "us", "xml", "yaml", "yml");

    private GluedSentences() {}

    /** Returns the offset in the word at which the next sentence starts, or {@code end} if none does. */
    static int next(String text, int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            if (CharClass.isTerminator(text.charAt(i))
                    && Character.isUpperCase(text.charAt(i + 1))
                    && isSentenceEnd(text, start, i)
                    && isSentenceStart(text, i + 1, end)) {
                return i + 1;
            }
        }
        return end;
    }

    /** Only small letters before the terminator: no method call, path, address or initial. */
    private static boolean isSentenceEnd(String text, int start, int terminator) {
        int i = terminator;
        while (i > start && Character.isLowerCase(text.charAt(i - 1))) {
            i--;
        }
        return terminator - i >= SHORTEST_LAST_WORD && (i == start || CharClass.isWrapper(text.charAt(i - 1)));
    }

    /** A capital and small letters up to the end of the word or a punctuation mark that is followed by no letter. */
    private static boolean isSentenceStart(String text, int start, int end) {
        int i = start + 1;
        while (i < end && Character.isLowerCase(text.charAt(i))) {
            i++;
        }
        if (i == start + 1 && text.charAt(start) != 'I' && text.charAt(start) != 'A') {
            return false;
        }
        boolean ended = i == end
                || "'’-,;:".indexOf(text.charAt(i)) >= 0
                || (i == end - 1 && CharClass.isTerminator(text.charAt(i)));
        return ended && !FILE_AND_DOMAIN_ENDINGS.contains(Words.lowerCased(text, start, i));
    }
}
