package io.github.starcheck.analyzer.label;

/** Finds the sentences of an answer that only repeat its question. */
public final class Echo {
    /** From this share of words that stand in the question on, a sentence repeats it. */
    private static final double SHARE = 0.7;
    /** A shorter sentence repeats nothing. */
    private static final int MIN_WORDS = 5;

    private final WordSet words = new WordSet();

    public Echo(String question) {
        Tokens tokens = Tokens.of(question);
        for (int t = 0; t < tokens.first(1); t++) {
            if (tokens.kind(t) != Tokens.MARK) {
                words.add(tokens.hash(t));
            }
        }
    }

    /** Tells whether a sentence repeats the question. */
    public boolean repeats(Tokens tokens, int sentence) {
        int all = 0;
        int shared = 0;
        for (int t = tokens.first(sentence); t < tokens.first(sentence + 1); t++) {
            if (tokens.kind(t) != Tokens.MARK) {
                all++;
                shared += words.contains(tokens.hash(t)) ? 1 : 0;
            }
        }
        return all >= MIN_WORDS && shared >= SHARE * all;
    }
}
