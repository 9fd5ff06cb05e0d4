package io.github.starcheck.analyzer.coach;

import io.github.starcheck.analyzer.label.Labelling;

/** The rules on parts that no sentence tells, or that are only hinted at, and on answers that are no story. */
final class PartRules {
    private PartRules() {}

    static void missing(int part, Reading reading, Hits hits) {
        if (reading.lacks(part) && reading.labelling().strength(part) == Labelling.ABSENT) {
            int place = placeOf(part, reading);
            hits.addPart(part, place, place);
        }
    }

    static void weak(int part, Reading reading, Hits hits) {
        Labelling labelling = reading.labelling();
        if (reading.lacks(part) && labelling.strength(part) == Labelling.HINTED) {
            int first = labelling.firstEvidence(part);
            int last = first;
            while (last + 1 < reading.sentences() && labelling.tells(last + 1, part)) {
                last++;
            }
            hits.addPart(part, reading.start(first), reading.end(last));
        }
    }

    static void missingReflection(Reading reading, Hits hits) {
        if (reading.lacks(Coach.REFLECTION)) {
            hits.addPart(Parts.RESULT, reading.end(), reading.end());
        }
    }

    /** The task is not told, yet somebody's words imply one. */
    static void hiddenTask(Reading reading, Hits hits) {
        if (reading.labelling().strength(Parts.TASK) > Labelling.HINTED
                || !reading.labelling().isStory()) {
            return;
        }
        for (int s = 0; s < reading.sentences(); s++) {
            if (reading.cues().has(Cue.DUTY, s)) {
                hits.addPart(Parts.TASK, reading.start(s), reading.end(s));
                return;
            }
        }
    }

    static void noStory(Reading reading, Hits hits) {
        if (!reading.labelling().isStory()) {
            hits.add(reading.start(), reading.end());
        }
    }

    /** Returns where a missing part would stand: after the last sentence of the parts before it, or at the start. */
    private static int placeOf(int part, Reading reading) {
        int place = part == Parts.RESULT ? reading.end() : reading.start();
        for (int s = 0; part != Parts.RESULT && s < reading.sentences(); s++) {
            if (reading.labelling().label(s) < part) {
                place = reading.end(s);
            }
        }
        return place;
    }
}
