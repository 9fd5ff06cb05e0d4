package io.github.starcheck.analyzer.label;

/**
 * What a sentence shows: its words and word groups, word classes, opening and closing, and who does what in which tense
 * ({@link Frames}). Position in the answer is no feature: a result told first is still a result. Immutable.
 */
public final class Features {
    private static final int LONG_WORD = 5;
    /** Stands for any name. */
    private static final int NAME = 5;

    private static final int COLON = Tokens.markHash(':');
    private static final int COMMA = Tokens.markHash(',');
    private static final int DASH = Tokens.markHash('-');
    private static final int STAR = Tokens.markHash('*');
    private static final WordSet HEADINGS =
            WordSet.of("situation task action actions result results s t a r context background challenge goal goals"
                    + " approach outcome outcomes impact obstacle problem solution steps objective");

    private final Frames frames;
    private final Lexicon lexicon;

    public Features(Lexicon lexicon) {
        this.frames = new Frames(lexicon);
        this.lexicon = lexicon;
    }

    /**
     * Puts the features of a sentence into the list, in place of what was there. A heading in front ("Task:") is passed
     * over: it decides nothing.
     */
    public void extract(Tokens tokens, int sentence, boolean bullet, FeatureList list) {
        int from = extractButClasses(tokens, sentence, bullet, list);
        for (int i = from; i < tokens.first(sentence + 1); i++) {
            for (long rest = lexicon.named(tokens.classes(i)); rest != 0; rest &= rest - 1) {
                int name = Long.numberOfTrailingZeros(rest);
                list.add(Template.CLASS, name, Template.CLASS.feature(name), i, i);
            }
        }
    }

    /**
     * Does the same but for the features of {@link Template#CLASS}.
     *
     * @return the first token that has such features; those up to the end of the sentence have them too
     */
    int extractButClasses(Tokens tokens, int sentence, boolean bullet, FeatureList list) {
        list.clear();
        int first = tokens.first(sentence);
        int to = tokens.first(sentence + 1);
        if (first == to) {
            return to;
        }
        if (bullet) {
            list.add(Template.BULLET, 0, Template.BULLET.feature(1), first, first);
        }
        int from = afterHeading(tokens, first, to);
        if (from == to) {
            list.add(Template.HEADING, 0, Template.HEADING.feature(1), first, to - 1);
            return to;
        }
        words(tokens, from, to, list);
        edges(tokens, from, to, list);
        frames.extract(tokens, from, to, list);
        return from;
    }

    /** Returns the token after "Situation:", "Action 1:" or "**Task** -"; {@code first} if there is no heading. */
    private static int afterHeading(Tokens tokens, int first, int to) {
        int i = first;
        while (i < to && tokens.hash(i) == STAR) {
            i++;
        }
        if (i == to || !HEADINGS.contains(tokens.hash(i))) {
            return first;
        }
        i++;
        if (i < to && tokens.kind(i) == Tokens.NUMBER) {
            i++;
        }
        boolean closed = i == to;
        while (i < to && (tokens.hash(i) == STAR || tokens.hash(i) == COLON || tokens.hash(i) == DASH)) {
            closed = true;
            i++;
        }
        return closed ? i : first;
    }

    private static int lengthClass(int words) {
        return words < 4
                ? words
                : words < 6
                        ? 4
                        : words < 9 ? 5 : words < 13 ? 6 : words < 18 ? 7 : words < 25 ? 8 : words < 40 ? 9 : 10;
    }

    private void words(Tokens tokens, int from, int to, FeatureList list) {
        int words = 0;
        int figures = 0;
        int previous = 0;
        for (int i = from; i < to; i++) {
            int kind = tokens.kind(i);
            words += kind == Tokens.MARK ? 0 : 1;
            figures += kind == Tokens.NUMBER ? 1 : 0;
            int word = word(tokens, from, i);
            list.add(Template.WORD, 0, Template.WORD.feature(word), i, i);
            if (i > from) {
                list.add(Template.PAIR, 0, Template.PAIR.feature(previous, word), i - 1, i);
            }
            if (hasAffixes(tokens, i)) {
                list.add(Template.SUFFIX, 0, Template.SUFFIX.feature(tokens.suffixHash(i)), i, i);
                list.add(Template.PREFIX, 0, Template.PREFIX.feature(tokens.stemHash(i)), i, i);
            }
            previous = word;
        }
        list.add(Template.LENGTH, 0, Template.LENGTH.feature(lengthClass(words)), from, to - 1);
        list.add(Template.FIGURES, 0, Template.FIGURES.feature(Math.min(figures, 3)), from, to - 1);
    }

    /**
     * Tells whether a word's beginning and end say something: those of a word without a class of its own do, but not
     * those of a name.
     */
    private boolean hasAffixes(Tokens tokens, int i) {
        return tokens.length(i) >= LONG_WORD
                && tokens.kind(i) == Tokens.WORD
                && lexicon.named(tokens.classes(i)) == 0
                && !tokens.isCapitalised(i);
    }

    /** Returns the hash of a word, the same for all names: no answer may gain by whom it speaks of. */
    private int word(Tokens tokens, int from, int i) {
        return isName(tokens, from, i) ? NAME : tokens.hash(i);
    }

    /** Tells whether a word without a class of its own begins with a capital where no sentence or clause begins. */
    private boolean isName(Tokens tokens, int from, int i) {
        return i > from
                && tokens.isCapitalised(i)
                && tokens.kind(i) == Tokens.WORD
                && (tokens.kind(i - 1) != Tokens.MARK || tokens.hash(i - 1) == COMMA)
                && lexicon.named(tokens.classes(i)) == 0;
    }

    private void edges(Tokens tokens, int from, int to, FeatureList list) {
        int first = tokens.hash(from);
        int second = from + 1 < to ? word(tokens, from, from + 1) : 0;
        int last = to - 1;
        list.add(Template.OPENING_WORD, 0, Template.OPENING_WORD.feature(first), from, from);
        list.add(
                Template.OPENING_PAIR, 0, Template.OPENING_PAIR.feature(first, second), from, Math.min(from + 1, last));
        for (long rest = tokens.classes(from); rest != 0; rest &= rest - 1) {
            int name = Long.numberOfTrailingZeros(rest);
            list.add(Template.OPENING_CLASS, name, Template.OPENING_CLASS.feature(name), from, from);
        }
        list.add(Template.CLOSING, 0, Template.CLOSING.feature(tokens.hash(last)), last, last);
    }

    /** Tells whether the last token of a sentence is a colon, so that the next one goes on with its matter. */
    public static boolean endsWithColon(Tokens tokens, int sentence) {
        int to = tokens.first(sentence + 1);
        return to > tokens.first(sentence) && tokens.hash(to - 1) == COLON;
    }
}
