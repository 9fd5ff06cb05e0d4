package io.github.starcheck.analyzer.coach;

import io.github.starcheck.analyzer.label.Lexicon;
import io.github.starcheck.analyzer.label.Tokens;
import io.github.starcheck.analyzer.label.WordSet;

/**
 * What "I" and "we" do in each sentence, by the few words after the pronoun: "I never checked" is a negated deed of the
 * speaker. Counts only; the reading is rough, but linear and the same for any text.
 */
final class Clauses {
    /** Did something: "I measured". */
    static final int DEED = 0;
    /** Did not do it: "I never measured". */
    static final int NEGATED = 1;
    /** Would do it: "I would measure". */
    static final int CONDITIONAL = 2;
    /** Does it in general: "I usually measure". */
    static final int HABIT = 3;

    private static final int KINDS = 4;
    private static final long ADVERB = Tokens.ending("ly");
    /** How many words after the pronoun are read. */
    private static final int REACH = 6;

    private final int[] own;
    private final int[] team;
    private final Reader reader;
    private final Tokens tokens;
    private final boolean[] speaker;
    private final boolean[] us;

    private Clauses(Reader reader, Tokens tokens) {
        this.reader = reader;
        this.tokens = tokens;
        int sentences = tokens.sentences();
        own = new int[sentences * KINDS];
        team = new int[sentences * KINDS];
        speaker = new boolean[sentences];
        us = new boolean[sentences];
    }

    /** Returns how many clauses of a kind the speaker ("I") has in a sentence. */
    int own(int sentence, int kind) {
        return own[sentence * KINDS + kind];
    }

    /** Returns how many clauses of a kind the team ("we") has in a sentence. */
    int team(int sentence, int kind) {
        return team[sentence * KINDS + kind];
    }

    /** Returns how many clauses of a kind "I" and "we" have in a sentence. */
    int both(int sentence, int kind) {
        return own(sentence, kind) + team(sentence, kind);
    }

    /** Returns how many clauses of a kind "I" and "we" have in the answer. */
    int both(int kind) {
        int sum = 0;
        for (int at = kind; at < own.length; at += KINDS) {
            sum += own[at] + team[at];
        }
        return sum;
    }

    /** Returns the number of words in a sentence that look like a verb of the past, whoever did it. */
    int pastVerbs(int sentence) {
        int verbs = 0;
        for (int t = tokens.first(sentence); t < tokens.first(sentence + 1); t++) {
            verbs += reader.isPast(tokens, t, tokens.classes(t)) ? 1 : 0;
        }
        return verbs;
    }

    /** Tells whether the speaker is named in a sentence: "I", "my", "me", but not "we", "our", "us". */
    boolean namesSpeaker(int sentence) {
        return speaker[sentence];
    }

    /** Tells whether a sentence names the speaker or the team; "you" may be anybody. */
    boolean namesSpeakerOrTeam(int sentence) {
        return us[sentence];
    }

    /** Reads clauses with the word classes of a lexicon. Immutable. */
    static final class Reader {
        private final long i;
        private final long we;
        private final WordSet my;
        private final long persons;
        private final long subjects;
        private final long would;
        private final long had;
        private final long auxiliary;
        private final long modal;
        private final long negation;
        private final long habit;
        private final long adverb;
        private final long mind;
        private final long past;
        private final long base;

        Reader(Lexicon lexicon) {
            i = lexicon.bit("i");
            we = lexicon.bit("we");
            my = WordSet.of("my me mine myself"); // without "our" and "us" of the same classes
            persons = lexicon.bits("i", "we", "my", "me");
            subjects = lexicon.bits("i", "we", "they", "you", "it", "there");
            would = lexicon.bit("would");
            had = lexicon.bit("had");
            auxiliary = lexicon.bits("bepast", "bepres", "been", "have", "do");
            modal = lexicon.bit("modal");
            negation = lexicon.bit("neg");
            habit = lexicon.bit("habit");
            adverb = lexicon.bit("adverb");
            mind = lexicon.bit("think");
            past = lexicon.bit("pastirregular");
            base = lexicon.bit("baseverb");
        }

        Clauses read(Tokens tokens) {
            Clauses clauses = new Clauses(this, tokens);
            int t = 0;
            for (int s = 0; s < tokens.sentences(); s++) {
                clauses.own[s * KINDS + CONDITIONAL] += opensWithWould(tokens, s) ? 1 : 0;
                for (int to = tokens.first(s + 1); t < to; t++) {
                    long classes = tokens.classes(t);
                    if ((classes & persons) != 0) {
                        addPerson(tokens, t, to, classes, s, clauses);
                    }
                }
            }
            return clauses;
        }

        /** Tells whether "would" opens a sentence and no subject follows, as in notes, which leave "I" out. */
        private boolean opensWithWould(Tokens tokens, int sentence) {
            int first = tokens.first(sentence);
            return first + 1 < tokens.first(sentence + 1)
                    && (tokens.classes(first) & would) != 0
                    && ((tokens.classes(first) | tokens.classes(first + 1)) & subjects) == 0;
        }

        private void addPerson(Tokens tokens, int t, int to, long classes, int sentence, Clauses clauses) {
            clauses.us[sentence] = true;
            if ((classes & i) != 0 || my.contains(tokens.hash(t))) {
                clauses.speaker[sentence] = true;
            }
            int kind = (classes & (i | we)) != 0 ? kind(tokens, t, to, classes) : -1;
            if (kind >= 0) {
                int[] counts = (classes & i) != 0 ? clauses.own : clauses.team;
                counts[sentence * KINDS + kind]++;
            }
        }

        boolean isPast(Tokens tokens, int t, long classes) {
            return (classes & past) != 0 || tokens.looksPast(t);
        }

        /** Returns the kind of the clause that a pronoun opens, or a negative number for none of the four. */
        private int kind(Tokens tokens, int pronoun, int to, long pronounClasses) {
            boolean contracted = (pronounClasses & would) != 0;
            boolean conditional = false;
            boolean negated = false;
            boolean usual = false;
            boolean helped = (pronounClasses & (modal | auxiliary)) != 0;
            int limit = Math.min(to, pronoun + REACH);
            for (int t = pronoun + 1; t < limit && tokens.kind(t) != Tokens.MARK; t++) {
                long classes = tokens.classes(t);
                if ((classes & subjects) != 0) {
                    return -1;
                }
                negated |= (classes & negation) != 0;
                usual |= (classes & habit) != 0;
                conditional |= (classes & would) != 0;
                if ((classes & (would | modal | auxiliary | had)) != 0) {
                    helped |= (classes & (modal | auxiliary | had)) != 0;
                } else if ((classes & (adverb | negation)) == 0 && !tokens.endsWith(t, ADVERB)) {
                    boolean isPast = isPast(tokens, t, classes);
                    if (conditional || (contracted && !isPast)) {
                        return CONDITIONAL;
                    }
                    if (negated) {
                        return isPast || helped ? NEGATED : -1;
                    }
                    if (isPast) {
                        return (classes & mind) != 0 ? -1 : DEED;
                    }
                    return !helped && (usual || (classes & base) != 0) && (classes & mind) == 0 ? HABIT : -1;
                }
            }
            return conditional ? CONDITIONAL : -1;
        }
    }
}
