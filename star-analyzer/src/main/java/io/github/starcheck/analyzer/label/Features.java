package io.github.starcheck.analyzer.label;

/**
 * What a sentence shows: its words and word groups, word classes, opening and closing, and who does what in which tense
 * ({@link Frames}). Position in the answer is no feature: a result told first is still a result. Immutable.
 */
public final class Features {
    /** Takes the features of a sentence. One feature may come several times. */
    public interface Sink {
        /**
         * Takes a feature.
         *
         * @param template its kind
         * @param detail a word class or frame, where the template has one, for its name
         * @param feature its hash
         * @param first the first token that it speaks of
         * @param last the last token that it speaks of
         */
        public void add(Template template, int detail, int feature, int first, int last);
    }

    private static final int LONG_WORD = 5;
    private static final int PREFIX_CHARS = 5;
    private static final int START = 1;
    private static final int END = 3;

    private static final int COLON = Tokens.markHash(':');
    private static final int DASH = Tokens.markHash('-');
    private static final int STAR = Tokens.markHash('*');
    private static final WordSet HEADINGS =
            WordSet.of("situation task action actions result results s t a r context background challenge goal goals"
                    + " approach outcome outcomes impact obstacle problem solution steps objective");

    private final Frames frames;
    private final long namedClasses;
    private final long people;

    public Features(Lexicon lexicon) {
        this.frames = new Frames(lexicon);
        this.namedClasses = ~lexicon.bit("baseverb");
        this.people = lexicon.bits("they", "them");
    }

    /** Gives the features of a sentence to the sink. A heading in front ("Task:") is passed over: it decides nothing. */
    public void extract(Tokens tokens, int sentence, boolean bullet, Sink sink) {
        int first = tokens.first(sentence);
        int to = tokens.first(sentence + 1);
        if (first == to) {
            return;
        }
        if (bullet) {
            sink.add(Template.BULLET, 0, Template.BULLET.feature(1), first, first);
        }
        int from = afterHeading(tokens, first, to);
        if (from == to) {
            sink.add(Template.HEADING, 0, Template.HEADING.feature(1), first, to - 1);
            return;
        }
        size(tokens, from, to, sink);
        words(tokens, from, to, sink);
        edges(tokens, from, to, sink);
        frames.extract(tokens, from, to, sink);
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

    private static void size(Tokens tokens, int from, int to, Sink sink) {
        int words = 0;
        int numbers = 0;
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) != Tokens.MARK) {
                words++;
            }
            if (tokens.kind(i) == Tokens.NUMBER) {
                numbers++;
            }
        }
        sink.add(Template.LENGTH, 0, Template.LENGTH.feature(lengthClass(words)), from, to - 1);
        sink.add(Template.FIGURES, 0, Template.FIGURES.feature(Math.min(numbers, 3)), from, to - 1);
    }

    private static int lengthClass(int words) {
        return words < 4
                ? words
                : words < 6
                        ? 4
                        : words < 9 ? 5 : words < 13 ? 6 : words < 18 ? 7 : words < 25 ? 8 : words < 40 ? 9 : 10;
    }

    private void words(Tokens tokens, int from, int to, Sink sink) {
        int previous = START;
        long previousClasses = 0;
        for (int i = from; i < to; i++) {
            int word = tokens.hash(i);
            sink.add(Template.WORD, 0, Template.WORD.feature(word), i, i);
            sink.add(Template.PAIR, 0, Template.PAIR.feature(previous, word), Math.max(from, i - 1), i);
            if (hasAffixes(tokens, from, i)) {
                sink.add(Template.SUFFIX, 0, Template.SUFFIX.feature(tokens.suffixHash(i)), i, i);
                sink.add(Template.PREFIX, 0, Template.PREFIX.feature(tokens.prefixHash(i, PREFIX_CHARS)), i, i);
            }
            long classes = tokens.classes(i) & namedClasses;
            for (long rest = classes; rest != 0; rest &= rest - 1) {
                int name = Long.numberOfTrailingZeros(rest);
                sink.add(Template.CLASS, name, Template.CLASS.feature(name), i, i);
                for (long before = previousClasses; before != 0; before &= before - 1) {
                    int nameBefore = Long.numberOfTrailingZeros(before);
                    sink.add(Template.CLASS_PAIR, name, Template.CLASS_PAIR.feature(nameBefore, name), i - 1, i);
                }
            }
            previous = word;
            previousClasses = classes;
        }
        sink.add(Template.PAIR, 0, Template.PAIR.feature(previous, END), to - 1, to - 1);
    }

    /**
     * Tells whether a word's beginning and end say something. Those of names don't, and those of "himself" would tell it
     * from "herself".
     */
    private boolean hasAffixes(Tokens tokens, int from, int i) {
        return tokens.kind(i) == Tokens.WORD
                && tokens.length(i) >= LONG_WORD
                && (tokens.classes(i) & people) == 0
                && (i == from || !tokens.isCapitalised(i));
    }

    private void edges(Tokens tokens, int from, int to, Sink sink) {
        int first = tokens.hash(from);
        int second = from + 1 < to ? tokens.hash(from + 1) : 0;
        int last = to - 1;
        sink.add(Template.OPENING_WORD, 0, Template.OPENING_WORD.feature(first), from, from);
        sink.add(
                Template.OPENING_PAIR, 0, Template.OPENING_PAIR.feature(first, second), from, Math.min(from + 1, last));
        for (long rest = tokens.classes(from); rest != 0; rest &= rest - 1) {
            int name = Long.numberOfTrailingZeros(rest);
            sink.add(Template.OPENING_CLASS, name, Template.OPENING_CLASS.feature(name), from, from);
        }
        sink.add(Template.CLOSING, 0, Template.CLOSING.feature(tokens.hash(last)), last, last);
    }

    /** Tells whether the last token of a sentence is a colon, so that the next one goes on with its matter. */
    public static boolean endsWithColon(Tokens tokens, int sentence) {
        int to = tokens.first(sentence + 1);
        return to > tokens.first(sentence) && tokens.hash(to - 1) == COLON;
    }
}
