package io.github.starcheck.analyzer.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the words of a block and tells, between each two of them, whether a sentence ends. Belongs to one call. */
final class BlockReader {
    /** Words that open a phrase before the subject, as in "At 8 a.m. I left". */
    private static final Set<String> PREPOSITIONS = Set.of(
            "after", "around", "at", "before", "by", "during", "for", "from", "in", "on", "since", "until", "with");

    /** The most words of a phrase. */
    private static final int LONGEST_PHRASE = 4;

    private final String text;
    private final ModelBreaks modelBreaks;
    private final SentenceEnds sentenceEnds;
    private final ClauseBreaks clauseBreaks;
    private final Sentences.Collector sentences;

    private int blockStart;
    private int blockEnd;
    /** The lists of the block; null as long as no word of it looks like a marker. */
    private @Nullable InlineLists lists;

    private int sentenceStart;
    private int words;
    private int commas;

    // The last word with letters, digits or a terminator: what decides when only an emoji stands before the next word.
    private int lastStart;
    private int lastEnd;
    private Ending ending = Ending.NONE;

    BlockReader(String text, ModelBreaks modelBreaks, Sentences.Collector sentences) {
        this.text = text;
        this.modelBreaks = modelBreaks;
        this.sentenceEnds = new SentenceEnds(text, modelBreaks);
        this.clauseBreaks = new ClauseBreaks(text, sentences);
        this.sentences = sentences;
    }

    /** Adds the sentences of the block, which starts and ends with a character that is not white space. */
    void read(int start, int end) {
        blockStart = start;
        blockEnd = end;
        lists = null;
        modelBreaks.enterBlock(start, end);
        readWords();
    }

    private void readWords() {
        open(blockStart);
        int previousEnd = blockStart;
        for (int start = blockStart; start < blockEnd; ) {
            int end = CharClass.isBullet(text.charAt(start)) ? start + 1 : Words.end(text, start, blockEnd);
            boolean hasWord = hasWord(start, end);
            boolean isBullet = ListMarkers.isBullet(text, start, end);
            if (startsItem(start, end)
                    || (isBullet && isInlineBullet(start, previousEnd))
                    || (hasWord && isBreak(start, end))) {
                close(previousEnd);
                open(start);
            }
            if (isBullet && start == sentenceStart && end < blockEnd) {
                open(Words.next(text, end, blockEnd));
            } else {
                readWord(start, end);
            }
            previousEnd = end;
            start = Words.next(text, end, blockEnd);
        }
        close(blockEnd);
    }

    private void open(int start) {
        sentenceStart = start;
        words = 0;
        commas = 0;
        ending = Ending.NONE;
    }

    private void close(int end) {
        if (clauseBreaks.isNeeded(words, commas, ending != Ending.NONE)) {
            clauseBreaks.split(sentenceStart, end, words);
        } else if (words > 0) {
            sentences.add(sentenceStart, end);
        }
    }

    private boolean startsItem(int start, int end) {
        if (ListMarkers.ordinal(text, start, end) < 0) {
            return false;
        }
        if (lists == null) {
            lists = new InlineLists(text, blockStart, blockEnd);
        }
        return lists.startsItemAt(start);
    }

    /** A bullet within a line counts where an item may begin: after a terminator, a colon or a semicolon. */
    private boolean isInlineBullet(int start, int previousEnd) {
        if (start == blockStart || words == 0) {
            return false;
        }
        char before = text.charAt(previousEnd - 1);
        return CharClass.isBullet(text.charAt(start)) || ending != Ending.NONE || before == ':' || before == ';';
    }

    private boolean isBreak(int start, int end) {
        return ending != Ending.NONE
                && words > 0
                && !isItemNumber()
                && sentenceEnds.isBetween(ending, lastStart, lastEnd, start, end, isPhrase());
    }

    /** Whether the sentence so far is too short for a clause and starts with a preposition. */
    private boolean isPhrase() {
        return words <= LONGEST_PHRASE
                && PREPOSITIONS.contains(
                        Words.lowerCased(text, sentenceStart, Words.end(text, sentenceStart, lastEnd)));
    }

    /** Whether the only word so far is the number of an item. */
    private boolean isItemNumber() {
        return lastStart == sentenceStart && ListMarkers.ordinal(text, lastStart, lastEnd) >= 0;
    }

    private void readWord(int start, int end) {
        int glued = start;
        for (int cut = GluedSentences.next(text, glued, end); cut < end; cut = GluedSentences.next(text, glued, end)) {
            words++;
            close(cut);
            open(cut);
            glued = cut;
        }
        boolean hasWord = hasWord(glued, end);
        int unwrappedEnd = Ending.unwrappedEnd(text, glued, end);
        Ending own = Ending.of(text, glued, unwrappedEnd);
        if (hasWord || own != Ending.NONE) {
            boolean isSpacedEllipsis = !hasWord && own == Ending.FULL_STOP && ending != Ending.NONE;
            ending = isSpacedEllipsis ? Ending.ELLIPSIS : own;
            lastStart = glued;
            lastEnd = unwrappedEnd;
        } else if (unwrappedEnd > glued) {
            ending = Ending.NONE;
        }
        if (hasWord) {
            words++;
        }
        if (isComma(text.charAt(end - 1))) {
            commas++;
        }
    }

    private static boolean isComma(char c) {
        return c == ',' || c == ';' || c == ':' || c == '–' || c == '—' || c == '-';
    }

    private boolean hasWord(int start, int end) {
        for (int i = start; i < end; i++) {
            if (CharClass.isWord(text, i)) {
                return true;
            }
        }
        return false;
    }
}
