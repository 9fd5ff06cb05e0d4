package io.github.starcheck.analyzer.text;

import java.util.Set;

/**
 * Cuts a stretch that has too many words for its punctuation, such as a transcript of speech, before the words that open
 * a clause. The longer the piece, the weaker the sign that is enough.
 */
final class ClauseBreaks {
    private static final int WORDS_OF_TERMINATED = 40;
    private static final int WORDS_OF_UNTERMINATED = 20;
    private static final int WORDS_PER_COMMA = 10;

    private static final int SHORTEST_PIECE = 6;
    private static final int SHORTEST_PIECE_BEFORE_DETERMINER = 20;
    private static final int LONGEST_PIECE = 35;
    private static final int SHORTEST_LAST_PIECE = 4;

    /** Words that open a clause by themselves. */
    private static final Set<String> MARKERS = Set.of(
            "afterwards",
            "anyway",
            "basically",
            "eventually",
            "finally",
            "luckily",
            "meanwhile",
            "nobody",
            "okay",
            "then",
            "yeah");

    /** Words that join a clause to the one before, if a marker, a subject or a determiner follows. */
    private static final Set<String> JOINERS = Set.of("and", "but", "so");

    /** Subjects that mostly open a clause of their own. */
    private static final Set<String> SUBJECTS = Set.of(
            "he", "he'd", "he's", "i", "i'd", "i'm", "i've", "my", "she", "she'd", "she's", "they", "they'd", "they're",
            "they've", "we", "we'd", "we're", "we've", "what");

    /** Words that open a clause or a part of one. */
    private static final Set<String> DETERMINERS = Set.of(
            "after",
            "at",
            "by",
            "everybody",
            "everyone",
            "first",
            "if",
            "in",
            "it",
            "it's",
            "its",
            "once",
            "our",
            "people",
            "that's",
            "the",
            "there",
            "there's",
            "this",
            "when",
            "you");

    /** Words after which no sentence ends. Not "his": "her" stands for "him" too, and both are treated alike. */
    private static final Set<String> NEVER_LAST = Set.of(
            "a",
            "about",
            "after",
            "although",
            "an",
            "and",
            "are",
            "as",
            "asked",
            "at",
            "be",
            "because",
            "before",
            "but",
            "by",
            "can",
            "cause",
            "could",
            "did",
            "do",
            "does",
            "every",
            "for",
            "from",
            "get",
            "got",
            "had",
            "has",
            "have",
            "he",
            "he's",
            "how",
            "i",
            "i'd",
            "i'm",
            "i've",
            "if",
            "in",
            "into",
            "is",
            "it's",
            "its",
            "just",
            "like",
            "made",
            "my",
            "no",
            "not",
            "of",
            "on",
            "or",
            "our",
            "said",
            "say",
            "says",
            "she",
            "she's",
            "should",
            "since",
            "so",
            "than",
            "that",
            "that's",
            "the",
            "their",
            "then",
            "there's",
            "they",
            "think",
            "thought",
            "to",
            "until",
            "was",
            "we",
            "we'd",
            "we're",
            "we've",
            "were",
            "what",
            "when",
            "where",
            "whether",
            "which",
            "while",
            "who",
            "why",
            "with",
            "without",
            "would",
            "yeah",
            "you",
            "your");

    private final char[] text;
    private final Sentences.Collector sentences;

    ClauseBreaks(char[] text, Sentences.Collector sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    /** Whether the sentence has more words than its punctuation explains. */
    boolean isNeeded(int words, int commas, boolean terminated) {
        return words > (terminated ? WORDS_OF_TERMINATED : WORDS_OF_UNTERMINATED) + commas * WORDS_PER_COMMA;
    }

    /** Adds the pieces of a sentence. */
    void split(int sentenceStart, int sentenceEnd, int words) {
        sentences.markUnpunctuated();
        int pieceStart = sentenceStart;
        int pieceWords = 0;
        int wordsLeft = words;
        String previous = "";
        int previousEnd = sentenceStart;
        int start = sentenceStart;
        int end = Words.end(text, start, sentenceEnd);
        String word = Words.lowerCasedCore(text, start, end);
        while (start < sentenceEnd) {
            int nextStart = Words.next(text, end, sentenceEnd);
            int nextEnd = Words.end(text, nextStart, sentenceEnd);
            String next = Words.lowerCasedCore(text, nextStart, nextEnd);
            if (wordsLeft >= SHORTEST_LAST_PIECE && pieceWords >= shortestPiece(previous, word, next)) {
                sentences.add(pieceStart, previousEnd);
                pieceStart = start;
                pieceWords = 0;
            }
            if (!word.isEmpty()) {
                pieceWords++;
                wordsLeft--;
                previous = word;
            }
            previousEnd = end;
            start = nextStart;
            end = nextEnd;
            word = next;
        }
        sentences.add(pieceStart, sentenceEnd);
    }

    /** Returns the number of words that a piece must have to end between {@code previous} and {@code word}. */
    private static int shortestPiece(String previous, String word, String next) {
        if (NEVER_LAST.contains(previous)) {
            return LONGEST_PIECE;
        }
        if (JOINERS.contains(word)) {
            boolean isClause = MARKERS.contains(next) || SUBJECTS.contains(next) || DETERMINERS.contains(next);
            return isClause ? SHORTEST_PIECE : LONGEST_PIECE;
        }
        if (MARKERS.contains(word) || SUBJECTS.contains(word) || isMarkerPhrase(word, next)) {
            return SHORTEST_PIECE;
        }
        return DETERMINERS.contains(word) ? SHORTEST_PIECE_BEFORE_DETERMINER : LONGEST_PIECE;
    }

    private static boolean isMarkerPhrase(String word, String next) {
        return switch (word) {
            case "after" -> next.equals("that");
            case "as" -> next.equals("a");
            case "at" -> next.equals("first");
            case "first" -> next.equals("i") || next.equals("thing") || next.equals("we");
            default -> false;
        };
    }
}
