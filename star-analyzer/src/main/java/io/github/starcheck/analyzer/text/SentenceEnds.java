package io.github.starcheck.analyzer.text;

import org.jspecify.annotations.Nullable;

/**
 * Tells the end of a sentence from a terminator within it: by rules where OpenNLP's model is known to err, by the model
 * elsewhere.
 */
final class SentenceEnds {
    /** Words that, with a capital, start a sentence rather than go on with a name. */
    private static final WordSet OPENERS = WordSet.of(
            "a",
            "after",
            "afterwards",
            "all",
            "also",
            "an",
            "and",
            "another",
            "as",
            "at",
            "because",
            "before",
            "both",
            "but",
            "by",
            "dr",
            "during",
            "each",
            "even",
            "eventually",
            "every",
            "everyone",
            "finally",
            "first",
            "for",
            "from",
            "he",
            "her",
            "here",
            "his",
            "how",
            "however",
            "i",
            "if",
            "in",
            "instead",
            "it",
            "its",
            "last",
            "later",
            "luckily",
            "many",
            "meanwhile",
            "most",
            "mr",
            "mrs",
            "ms",
            "my",
            "next",
            "no",
            "nobody",
            "not",
            "nothing",
            "now",
            "on",
            "once",
            "one",
            "or",
            "our",
            "she",
            "since",
            "so",
            "some",
            "soon",
            "still",
            "that",
            "the",
            "their",
            "then",
            "there",
            "these",
            "they",
            "this",
            "those",
            "though",
            "through",
            "to",
            "two",
            "until",
            "we",
            "well",
            "what",
            "when",
            "where",
            "which",
            "while",
            "who",
            "why",
            "with",
            "within",
            "without",
            "yes",
            "yet",
            "you",
            "your");

    /** Those of them whose capital tells nothing. */
    private static final WordSet CAPITALISED = WordSet.of("dr", "i", "mr", "mrs", "ms");

    /** An unknown abbreviation is at most this long, with its full stop. */
    private static final int LONGEST_ABBREVIATION = 5;

    private final char[] text;
    private final ModelBreaks modelBreaks;

    /** Whether sentences start with a capital; read from the text at the first doubt. */
    private @Nullable Boolean sentenceCase;

    SentenceEnds(char[] text, ModelBreaks modelBreaks) {
        this.text = text;
        this.modelBreaks = modelBreaks;
    }

    /**
     * Tells whether a sentence ends between two words.
     *
     * @param ending how the first word ends
     * @param start the start of the first word
     * @param end the end of the first word's terminators
     * @param nextStart the start of the second word, which has a letter or digit
     * @param nextEnd the end of the second word
     * @param phrase whether the sentence up to the first word may be no more than a phrase, such as "At 8 a.m."
     */
    boolean isBetween(Ending ending, int start, int end, int nextStart, int nextEnd, boolean phrase) {
        int next = unwrappedStart(nextStart);
        char first = text[next];
        boolean opener = isOpener(next, nextEnd);
        boolean capital = Character.isUpperCase(first) || isPronounI(next, nextEnd);
        boolean small = !capital && Character.isLowerCase(first) && !isCode(next, nextEnd);
        if (ending == Ending.FULL_STOP) {
            Abbreviation abbreviation = Abbreviation.of(text, unwrappedStart(start), end - 1);
            if (abbreviation == Abbreviation.NEVER_LAST
                    || (abbreviation == Abbreviation.BEFORE_NUMBER && Character.isDigit(first))) {
                return false;
            }
            if (abbreviation == Abbreviation.MAYBE_LAST) {
                return capital && opener && !(phrase && isCapitalised(next, nextEnd));
            }
        }
        if (small) {
            return ending != Ending.ELLIPSIS && !hasSentenceCase();
        }
        return (capital && (opener || ending == Ending.MARK || isNoAbbreviation(start, end)))
                || modelBreaks.isAfterWordAt(start);
    }

    private boolean hasSentenceCase() {
        if (sentenceCase == null) {
            sentenceCase = SentenceCase.isUsedIn(text);
        }
        return sentenceCase;
    }

    private boolean isNoAbbreviation(int start, int end) {
        return end - start > LONGEST_ABBREVIATION || Character.isDigit(text[Math.max(start, end - 2)]);
    }

    /** Returns the first character at or after {@code start} that is no wrapper; the word has one. */
    private int unwrappedStart(int start) {
        int i = start;
        while (CharClass.isWrapper(text[i])) {
            i++;
        }
        return i;
    }

    private boolean isCapitalised(int start, int end) {
        return CAPITALISED.contains(text, start, Words.lettersEnd(text, start, end));
    }

    private boolean isOpener(int start, int end) {
        int lettersEnd = Words.lettersEnd(text, start, end);
        boolean initial = lettersEnd == start + 1 && lettersEnd < end && text[lettersEnd] == '.';
        return !initial && OPENERS.contains(text, start, lettersEnd);
    }

    /** The one capital that is often forgotten. */
    private boolean isPronounI(int start, int end) {
        return text[start] == 'i' && Words.lettersEnd(text, start, end) == start + 1;
    }

    /** A name such as "iPhone" or "p95", whose small letter tells nothing. */
    private boolean isCode(int start, int end) {
        return start + 1 < end && (Character.isUpperCase(text[start + 1]) || Character.isDigit(text[start + 1]));
    }
}
