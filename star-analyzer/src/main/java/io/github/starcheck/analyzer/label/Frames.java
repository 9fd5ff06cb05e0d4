package io.github.starcheck.analyzer.label;

/**
 * Who does what in which tense, read from word classes and endings: "I was asked to" is the frame of the first person
 * with a past "be" and a past form. A rough reading, but it takes one look at each word and knows no grammar that a
 * dropped article or a missing comma would break. Immutable.
 */
final class Frames {
    // Forms of verbs; 1 to 7 are auxiliaries.
    private static final int NONE = 0;
    static final int BE_PAST = 1;
    static final int BE_PRESENT = 2;
    static final int HAD = 3;
    static final int HAVE = 4;
    static final int WOULD = 5;
    static final int MODAL = 6;
    static final int DO = 7;
    static final int PAST = 8;
    static final int ING = 9;
    private static final int BASE = 10;

    // Subjects that are no pronoun follow the pronouns.
    private static final String[] PRONOUNS = {"i", "we", "you", "it", "they", "there", "nobody", "everyone"};
    private static final int FIRST_PERSON = 1;
    private static final int TEAM = 2;
    private static final int SENTENCE_START = 9;
    static final int THING = 10;
    private static final int AFTER_MARK = 11;

    /** How many words after a pronoun its verb is looked for. */
    private static final int SEARCH = 8;

    private static final int NEGATED = 1 << 20;
    private static final long PROGRESS = Tokens.ending("ing");
    private static final long ADVERB = Tokens.ending("ly");

    private final long[] pronouns;
    private final long subjects;
    private final long bePast;
    private final long bePresent;
    private final long had;
    private final long have;
    private final long would;
    private final long modal;
    private final long auxiliaryDo;
    private final long been;
    private final long negation;
    private final long skipped;
    private final long pastIrregular;
    private final long baseVerb;
    private final long contracted;
    private final long notBeforeThing;
    /** All classes that tell the form of a verb. */
    private final long verbs;

    Frames(Lexicon lexicon) {
        pronouns = new long[PRONOUNS.length];
        long all = 0;
        for (int i = 0; i < PRONOUNS.length; i++) {
            pronouns[i] = lexicon.bit(PRONOUNS[i]);
            all |= pronouns[i];
        }
        subjects = all;
        bePast = lexicon.bit("bepast");
        bePresent = lexicon.bit("bepres");
        had = lexicon.bit("had");
        have = lexicon.bit("have");
        would = lexicon.bit("would");
        modal = lexicon.bit("modal");
        auxiliaryDo = lexicon.bit("do");
        been = lexicon.bit("been");
        negation = lexicon.bit("neg");
        skipped = lexicon.bits("adverb", "neg");
        pastIrregular = lexicon.bit("pastirregular");
        baseVerb = lexicon.bit("baseverb");
        contracted = bePresent | had | have | would | modal;
        verbs = bePast | contracted | auxiliaryDo | pastIrregular;
        notBeforeThing = subjects | bePast | contracted | auxiliaryDo | skipped;
    }

    /** A clause that was read: the subject's kind, its last two auxiliaries as digits of base 8, and its main verb. */
    private static final class Clause {
        private int subject;
        private int auxiliaries;
        private int form;
        private int verb;
        private boolean negated;

        private int frame() {
            return subject * 1024 + auxiliaries * 16 + form + (negated ? NEGATED : 0);
        }

        private int tense() {
            int last = auxiliaries % 8;
            int tense = form == PAST || last == BE_PAST || last == HAD
                    ? 1
                    : (last != 0 && last <= HAVE) || form == BASE ? 2 : 4;
            return tense | (subject == FIRST_PERSON ? 16 : subject == TEAM ? 32 : 0);
        }
    }

    /** Gives the frames of the tokens from {@code from} to {@code to} to the list. */
    void extract(Tokens tokens, int from, int to, FeatureList list) {
        Clause clause = new Clause();
        boolean first = true;
        boolean subjectSeen = false;
        int tenses = 0;
        for (int i = from; i < to; i++) {
            long classes = tokens.classes(i);
            boolean pronoun = (classes & subjects) != 0;
            if (!pronoun && (classes & verbs) == 0 && !tokens.looksPast(i) && i > from) {
                continue; // no clause begins here
            }
            clause.verb = -1;
            clause.form = NONE;
            clause.auxiliaries = 0;
            clause.negated = false;
            if (pronoun) {
                subjectSeen = true;
                readAfterPronoun(tokens, i, to, classes, clause);
            } else {
                readAfterThing(tokens, from, i, to, classes, clause);
            }
            if (clause.verb < 0) {
                continue;
            }
            emit(tokens, i, clause, list);
            if (first) {
                emitFirst(tokens, i, clause, list);
                first = false;
            }
            tenses |= clause.tense();
            if (!pronoun) {
                i = clause.verb;
            }
        }
        list.add(Template.TENSES, 0, Template.TENSES.feature(tenses), from, to - 1);
        if (first) {
            list.add(Template.NO_VERB, 0, Template.NO_VERB.feature(subjectSeen ? 1 : 0), from, to - 1);
        }
    }

    private int form(Tokens tokens, int i) {
        long classes = tokens.classes(i);
        if ((classes & verbs) == 0) {
            return tokens.looksPast(i) ? PAST : NONE;
        }
        if ((classes & bePast) != 0) {
            return BE_PAST;
        }
        if ((classes & bePresent) != 0) {
            return BE_PRESENT;
        }
        if ((classes & had) != 0) {
            return HAD;
        }
        if ((classes & have) != 0) {
            return HAVE;
        }
        if ((classes & would) != 0) {
            return WOULD;
        }
        if ((classes & modal) != 0) {
            return MODAL;
        }
        if ((classes & auxiliaryDo) != 0) {
            return DO;
        }
        return PAST;
    }

    private int fullVerbForm(Tokens tokens, int i, int form) {
        return form == PAST ? PAST : tokens.endsWith(i, PROGRESS) ? ING : BASE;
    }

    private void readAfterPronoun(Tokens tokens, int at, int to, long classes, Clause clause) {
        for (int p = 0; p < pronouns.length; p++) {
            if ((classes & pronouns[p]) != 0) {
                clause.subject = p + 1;
                break;
            }
        }
        long inside = classes & contracted;
        if (inside != 0) {
            clause.auxiliaries =
                    inside == bePresent ? BE_PRESENT : (inside & modal) != 0 ? MODAL : (inside & had) != 0 ? HAD : HAVE;
        }
        int limit = Math.min(to, at + SEARCH);
        for (int i = at + 1; i < limit; i++) {
            long here = tokens.classes(i);
            if (tokens.kind(i) == Tokens.MARK || (here & subjects) != 0) {
                return;
            }
            clause.negated |= (here & negation) != 0;
            int form = form(tokens, i);
            if (form >= BE_PAST && form <= DO) {
                clause.auxiliaries = (clause.auxiliaries * 8 + form) % 64;
                if (clause.verb < 0 || clause.verb == i - 1) {
                    clause.verb = i;
                }
            } else if ((here & been) != 0) {
                clause.auxiliaries = (clause.auxiliaries * 8 + BE_PRESENT) % 64;
            } else if ((here & skipped) == 0 && !tokens.endsWith(i, ADVERB)) {
                clause.verb = i;
                clause.form = fullVerbForm(tokens, i, form);
                return;
            }
        }
    }

    private void readAfterThing(Tokens tokens, int from, int at, int to, long classes, Clause clause) {
        int form = form(tokens, at);
        if (form == NONE && at == from && (classes & baseVerb) != 0) {
            form = BASE;
        }
        if (form == NONE || form == DO || (at > from && (tokens.classes(at - 1) & notBeforeThing) != 0)) {
            return;
        }
        clause.subject = at == from ? SENTENCE_START : tokens.kind(at - 1) == Tokens.MARK ? AFTER_MARK : THING;
        clause.verb = at;
        clause.form = form;
        if (form >= PAST) {
            return;
        }
        clause.auxiliaries = form;
        int i = at + 1;
        for (; i < to && i < at + 4 && (tokens.classes(i) & skipped) != 0; i++) {
            clause.negated |= (tokens.classes(i) & negation) != 0;
        }
        if (i < to && tokens.kind(i) == Tokens.WORD) {
            clause.verb = i;
            clause.form = fullVerbForm(tokens, i, form(tokens, i));
        }
    }

    private void emit(Tokens tokens, int at, Clause clause, FeatureList list) {
        int frame = clause.frame();
        int subject = clause.subject;
        int verb = clause.verb;
        int word = tokens.hash(verb);
        list.add(Template.FRAME, frame, Template.FRAME.feature(frame), at, verb);
        if (isOwn(frame)) {
            list.countClause(isNegated(frame));
        }
        list.add(Template.SUBJECT_VERB, frame, Template.SUBJECT_VERB.feature(subject, word), at, verb);
    }

    private void emitFirst(Tokens tokens, int at, Clause clause, FeatureList list) {
        int frame = clause.frame();
        int word = tokens.hash(clause.verb);
        list.add(Template.FIRST_FRAME, frame, Template.FIRST_FRAME.feature(frame), at, clause.verb);
        list.add(
                Template.FIRST_SUBJECT_VERB,
                frame,
                Template.FIRST_SUBJECT_VERB.feature(clause.subject, word),
                at,
                clause.verb);
        for (long rest = tokens.classes(clause.verb); rest != 0; rest &= rest - 1) {
            int name = Long.numberOfTrailingZeros(rest);
            list.add(
                    Template.FIRST_SUBJECT_CLASS,
                    name,
                    Template.FIRST_SUBJECT_CLASS.feature(clause.subject, name),
                    at,
                    clause.verb);
        }
    }

    /** Tells whether a frame says what the speaker, or their team, did or was: no wish and no plan. */
    static boolean isOwn(int frame) {
        int subject = subject(frame);
        int auxiliary = auxiliary(frame);
        int form = form(frame);
        return (subject == FIRST_PERSON || subject == TEAM || subject == SENTENCE_START)
                && (form == PAST || form == BASE)
                && auxiliary != WOULD
                && auxiliary != MODAL;
    }

    /** Returns the kind of subject of a frame. */
    static int subject(int frame) {
        return (frame & (NEGATED - 1)) / 1024;
    }

    /** Returns the last auxiliary of a frame, 0 for none. */
    static int auxiliary(int frame) {
        return frame / 16 % 8;
    }

    /** Returns the form of a frame's main verb. */
    static int form(int frame) {
        return frame % 16;
    }

    /** Tells whether a frame denies what its verb says. */
    static boolean isNegated(int frame) {
        return (frame & NEGATED) != 0;
    }
}
