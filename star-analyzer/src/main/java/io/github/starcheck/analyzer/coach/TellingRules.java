package io.github.starcheck.analyzer.coach;

import io.github.starcheck.analyzer.label.Labels;

/** The rules on answers that tell something else than one event: what would happen, what usually happens, what a thing is. */
final class TellingRules {
    /** What an answer tells in this order, with anything between, if it tells of two events. */
    private static final int[] SCENES = {Parts.SITUATION, Parts.ACTION, Parts.RESULT, Parts.SITUATION, Parts.ACTION};

    private static final int SECOND_SCENE = 3;

    private TellingRules() {}

    /** Sentences of what "I" or "we" would do, at least as many as the threshold and more than those with deeds. */
    static void hypothetical(Reading reading, Hits hits) {
        Sentences conditional = new Sentences();
        Sentences deeds = new Sentences();
        for (int s = 0; s < reading.sentences(); s++) {
            conditional.add(
                    s,
                    reading.clauses().both(s, Clauses.CONDITIONAL) > 0
                            || reading.cues().has(Cue.IMAGINED, s));
            deeds.add(s, reading.clauses().both(s, Clauses.DEED) > 0);
        }
        if (conditional.count > deeds.count) {
            conditional.hit(reading, hits);
        }
    }

    /**
     * An answer that is no story, with sentences of how things are or are usually done, more than of what would be done. An
     * explanation has them anyway: there only those of the speaker, or of what is usual, count.
     */
    static void habits(Reading reading, Hits hits) {
        if (reading.labelling().isStory()) {
            return;
        }
        boolean explains =
                defines(reading, impersonal(reading)) || !Catalogue.Scope.PURE_STORIES.holds(reading.question());
        Sentences general = new Sentences();
        Sentences ofSpeaker = new Sentences();
        Sentences conditional = new Sentences();
        for (int s = 0; s < reading.sentences(); s++) {
            Clauses clauses = reading.clauses();
            boolean imagined = clauses.both(s, Clauses.CONDITIONAL) > 0;
            boolean candidate = reading.label(s) == Labels.OTHER && !imagined;
            boolean present = clauses.pastVerbs(s) == 0;
            boolean usual = reading.cues().has(Cue.HABIT, s) || clauses.both(s, Clauses.HABIT) > 0;
            conditional.add(s, imagined);
            ofSpeaker.add(s, candidate && (usual || (present && clauses.namesSpeaker(s))));
            general.add(s, candidate && (usual || present));
        }
        Sentences counted = explains ? ofSpeaker : general;
        if (counted.count > conditional.count && counted.areEnough(hits)) {
            (ofSpeaker.count > 0 ? ofSpeaker : general).quoteFirst(reading, hits);
        }
    }

    /** An answer that is no story, with sentences that say of a thing what it is and name neither speaker nor team. */
    static void definition(Reading reading, Hits hits) {
        if (reading.labelling().isStory()) {
            return;
        }
        Sentences impersonal = impersonal(reading);
        if (defines(reading, impersonal)) {
            impersonal.hit(reading, hits);
        }
    }

    /** Tells whether a sentence says what a thing is, and most name neither speaker nor team. */
    private static boolean defines(Reading reading, Sentences impersonal) {
        return reading.cues().count(Cue.DEFINITION) > 0 && 2 * impersonal.count > reading.sentences();
    }

    private static Sentences impersonal(Reading reading) {
        Sentences impersonal = new Sentences();
        for (int s = 0; s < reading.sentences(); s++) {
            impersonal.add(
                    s, reading.label(s) == Labels.OTHER && !reading.clauses().namesSpeakerOrTeam(s));
        }
        return impersonal;
    }

    /** A phrase that opens another story after one has begun, or another scene with deeds after a result. */
    static void twoStories(Reading reading, Hits hits) {
        int second = opened(reading);
        if (second < 0) {
            second = secondScene(reading);
        }
        if (second >= 0) {
            hits.add(reading.start(second), reading.end(second));
        }
    }

    /** Returns the sentence with a phrase that opens another story after one has begun, or a negative number. */
    private static int opened(Reading reading) {
        boolean told = false;
        for (int s = 0; s < reading.sentences(); s++) {
            if (told && reading.cues().has(Cue.SWITCH, s)) {
                return s;
            }
            told |= reading.label(s) != Labels.OTHER;
        }
        return -1;
    }

    /**
     * Returns the first situation after one with deeds and a result if deeds come after it, in a story; otherwise a
     * negative number.
     */
    private static int secondScene(Reading reading) {
        if (!reading.labelling().isStory()) {
            return -1;
        }
        int second = -1;
        int seen = 0;
        for (int s = 0; seen < SCENES.length && s < reading.sentences(); s++) {
            if (reading.label(s) == SCENES[seen]) {
                second = seen == SECOND_SCENE ? s : second;
                seen++;
            }
        }
        return seen == SCENES.length ? second : -1;
    }

    /** Counts sentences of one kind and keeps the first. */
    private static final class Sentences {
        private int count;
        private int first;

        void add(int sentence, boolean isOne) {
            if (isOne) {
                first = count == 0 ? sentence : first;
                count++;
            }
        }

        /** Hits the first sentence if there are at least as many as the threshold. */
        void hit(Reading reading, Hits hits) {
            if (areEnough(hits)) {
                quoteFirst(reading, hits);
            }
        }

        /** Tells whether there are at least as many as the threshold, and one. */
        boolean areEnough(Hits hits) {
            return count > 0 && count >= hits.threshold();
        }

        void quoteFirst(Reading reading, Hits hits) {
            hits.add(reading.start(first), reading.end(first));
        }
    }
}
