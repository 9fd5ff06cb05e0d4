package io.github.starcheck.analyzer.text;

import org.jspecify.annotations.Nullable;

/** Reads the words of a block and tells, between each two of them, whether a sentence ends. Belongs to one call. */
final class BlockReader {
    /** Words that open a phrase before the subject, as in "At 8 a.m. I left". */
    private static final WordSet PREPOSITIONS = WordSet.of(
            "after", "around", "at", "before", "by", "during", "for", "from", "in", "on", "since", "until", "with");

    /** The most words of a phrase. */
    private static final int LONGEST_PHRASE = 4;

    private final char[] text;
    private final ModelBreaks modelBreaks;
    private final SentenceEnds sentenceEnds;
    private final ClauseBreaks clauseBreaks;
    private final Sentences.Collector sentences;

    private int blockStart;
    private int blockEnd;
    /** The lists of the block; null as long as no word of it looks like a marker. */
    private @Nullable InlineLists lists;

    // What the word that is read holds: nothing that a rule looks at, with a letter or digit at its end; some letters
    // or
    // digits at all; and a terminator before its end.
    private boolean isPlain;
    private boolean hasWord;
    private boolean mayBeGlued;

    private int sentenceStart;
    private int words;
    private int commas;

    // The last word with letters, digits or a terminator: what decides when only an emoji stands before the next word.
    private int lastStart;
    private int lastEnd;
    private Ending ending = Ending.NONE;

    BlockReader(char[] text, ModelBreaks modelBreaks, Sentences.Collector sentences) {
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
            int end = readChars(start);
            if (isPlain) {
                if (isBreak(start, end)) {
                    close(previousEnd);
                    open(start);
                }
                readPlain(start, end);
                previousEnd = end;
                start = Words.next(text, end, blockEnd);
                continue;
            }
            boolean isBullet = ListMarkers.isBullet(text, start, end);
            if (startsItem(start, end)
                    || (isBullet && isInlineBullet(start, previousEnd))
                    || (hasWord && isBreak(start, end))) {
                close(previousEnd);
                open(start);
            }
            if (isBullet && start == sentenceStart) {
                open(Words.next(text, end, blockEnd));
            } else {
                readWord(start, end);
            }
            previousEnd = end;
            start = Words.next(text, end, blockEnd);
        }
        close(blockEnd);
    }

    /** Reads the characters of the word that starts here, or of the bullet before it, and returns its end. */
    private int readChars(int start) {
        int classes = CharClass.of(text[start]);
        int classesButLast = 0;
        int end = start + 1;
        if (!CharClass.isBullet(text[start])) {
            for (; end < blockEnd; end++) {
                int here = CharClass.of(text[end]);
                if ((here & CharClass.BLANK) != 0) {
                    break;
                }
                classesButLast = classes;
                classes |= here;
            }
        }
        isPlain = classes == CharClass.WORD && CharClass.of(text[end - 1]) == CharClass.WORD;
        hasWord = isPlain
                || (classes & CharClass.WORD) != 0
                || ((classes & CharClass.BEYOND_ASCII) != 0 && hasWord(start, end));
        mayBeGlued = (classesButLast & CharClass.TERMINATOR) != 0;
        return end;
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
        if (words == 0) {
            return false;
        }
        char before = text[previousEnd - 1];
        return CharClass.isBullet(text[start]) || ending != Ending.NONE || before == ':' || before == ';';
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
                && PREPOSITIONS.contains(text, sentenceStart, Words.end(text, sentenceStart, lastEnd));
    }

    /** Whether the only word so far is the number of an item. */
    private boolean isItemNumber() {
        return lastStart == sentenceStart && ListMarkers.ordinal(text, lastStart, lastEnd) >= 0;
    }

    /** Does what {@link #readWord} does, for a word that holds nothing that a rule looks at, as most do. */
    private void readPlain(int start, int end) {
        ending = Ending.NONE;
        lastStart = start;
        lastEnd = end;
        words++;
    }

    private void readWord(int start, int end) {
        int glued = mayBeGlued ? readGlued(start, end) : start;
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
        if (isComma(text[end - 1])) {
            commas++;
        }
    }

    /** Cuts a word of several sentences and returns the start of the last piece. */
    private int readGlued(int start, int end) {
        int glued = start;
        for (int cut = GluedSentences.next(text, glued, end); cut < end; cut = GluedSentences.next(text, glued, end)) {
            words++;
            close(cut);
            open(cut);
            glued = cut;
        }
        hasWord = hasWord(glued, end);
        return glued;
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
