package io.github.starcheck.analyzer.label;

import io.github.starcheck.analyzer.text.Sentences;

/**
 * An answer as the labeller reads it: its tokens, and which sentences go on with the matter of the one before.
 * Immutable.
 */
public final class Document {
    private static final long NUMBER_WORD = Lexicon.load().bit("number");
    private static final long TIME_WORD = Lexicon.load().bits("timeunit", "season");
    private static final long SPEAKER = Lexicon.load().bits("i", "we");
    /** Among so many tokens the subject of a sentence is looked for. */
    private static final int OPENING = 6;

    private final Tokens tokens;
    private final boolean[] bullets;
    private final boolean[] continued;
    private final boolean[] ofSpeaker;
    private final int[] words;
    private final int[] figures;
    private final int[] amounts;
    private final int[] times;
    private int allWords;

    /** Reads the sentences of a text. */
    public Document(String text, Sentences sentences) {
        this(text.toCharArray(), sentences);
    }

    /**
     * Reads the sentences of a text.
     *
     * @param text is kept and may not change
     */
    public Document(char[] text, Sentences sentences) {
        tokens = Tokens.of(text, sentences);
        int n = sentences.size();
        bullets = new boolean[n];
        continued = new boolean[n];
        ofSpeaker = new boolean[n];
        words = new int[n];
        figures = new int[n];
        amounts = new int[n];
        times = new int[n];
        for (int s = 0; s < n; s++) {
            bullets[s] = isAfterBullet(text, sentences.start(s));
            continued[s] = s > 0 && (bullets[s] || Features.endsWithColon(tokens, s - 1));
            int opening = tokens.first(s) + OPENING;
            for (int t = tokens.first(s); t < tokens.first(s + 1); t++) {
                int kind = tokens.kind(t);
                long classes = tokens.classes(t);
                words[s] += kind == Tokens.MARK ? 0 : 1;
                figures[s] += kind == Tokens.NUMBER ? 1 : 0;
                amounts[s] += (classes & NUMBER_WORD) == 0 ? 0 : 1;
                times[s] += (classes & TIME_WORD) == 0 ? 0 : 1;
                ofSpeaker[s] |= (classes & SPEAKER) != 0 && t < opening;
            }
            amounts[s] += figures[s];
            allWords += words[s];
        }
    }

    /** Tells whether the sentence is a line that a bullet opens; the bullet lies before the sentence. */
    static boolean isAfterBullet(char[] text, int sentenceStart) {
        int i = sentenceStart - 1;
        while (i >= 0 && (text[i] == ' ' || text[i] == '\t')) {
            i--;
        }
        return i >= 0
                && i < sentenceStart - 1
                && "-*\u2022\u2013\u2023\u00b7\u25cf\u25e6\u25aa".indexOf(text[i]) >= 0
                && startsLine(text, i);
    }

    private static boolean startsLine(char[] text, int at) {
        int i = at - 1;
        while (i >= 0 && (text[i] == ' ' || text[i] == '\t')) {
            i--;
        }
        return i < 0 || text[i] == '\n' || text[i] == '\r';
    }

    public Tokens tokens() {
        return tokens;
    }

    public int sentences() {
        return bullets.length;
    }

    /** Tells whether a bullet opens the sentence. */
    public boolean bullet(int sentence) {
        return bullets[sentence];
    }

    /** Tells whether the sentence is an item of a list, or the one before ends in a colon. */
    public boolean continued(int sentence) {
        return continued[sentence];
    }

    /** Tells whether the sentence opens with what the speaker, or their team, did or is: with "I" or "we" soon. */
    boolean ofSpeaker(int sentence) {
        return ofSpeaker[sentence];
    }

    /** Returns the number of words and numbers in a sentence. */
    public int words(int sentence) {
        return words[sentence];
    }

    /** Returns the number of numbers in digits in a sentence. */
    public int figures(int sentence) {
        return figures[sentence];
    }

    /** Returns the number of numbers in a sentence, in digits or in words. */
    int amounts(int sentence) {
        return amounts[sentence];
    }

    /** Returns the number of words for a time in a sentence, such as "weeks" or "Tuesday". */
    int times(int sentence) {
        return times[sentence];
    }

    /** Returns the number of words and numbers in the answer. */
    public int words() {
        return allWords;
    }
}
