package io.github.starcheck.analyzer.coach;

import io.github.starcheck.analyzer.label.Labels;

/** The rules on answers that tell something else than one event: what would happen, what usually happens, what a thing is. */
final class TellingRules {
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

    /** An answer that is no story, with sentences of how the speaker is or usually does it. */
    static void habits(Reading reading, Hits hits) {
        Sentences habits = new Sentences();
        for (int s = 0; !reading.labelling().isStory() && s < reading.sentences(); s++) {
            Clauses clauses = reading.clauses();
            boolean usual = reading.cues().has(Cue.HABIT, s) || clauses.both(s, Clauses.HABIT) > 0;
            habits.add(
                    s,
                    reading.label(s) == Labels.OTHER
                            && (usual || (clauses.namesSpeaker(s) && clauses.pastVerbs(s) == 0))
                            && clauses.both(s, Clauses.CONDITIONAL) == 0);
        }
        habits.hit(reading, hits);
    }

    /** An answer that is no story, with sentences that say of a thing what it is and name no person. */
    static void definition(Reading reading, Hits hits) {
        Sentences impersonal = new Sentences();
        boolean defines = false;
        for (int s = 0; !reading.labelling().isStory() && s < reading.sentences(); s++) {
            defines |= reading.cues().has(Cue.DEFINITION, s);
            impersonal.add(
                    s, reading.label(s) == Labels.OTHER && !reading.clauses().namesAnybody(s));
        }
        if (defines && 2 * impersonal.count > reading.sentences()) {
            impersonal.hit(reading, hits);
        }
    }

    /** A phrase that opens another story after one has begun. */
    static void twoStories(Reading reading, Hits hits) {
        boolean told = false;
        for (int s = 0; s < reading.sentences(); s++) {
            if (told && reading.cues().has(Cue.SWITCH, s)) {
                hits.add(reading.start(s), reading.end(s));
                return;
            }
            told |= reading.label(s) != Labels.OTHER;
        }
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
            if (count > 0 && count >= hits.threshold()) {
                hits.add(reading.start(first), reading.end(first));
            }
        }
    }
}
