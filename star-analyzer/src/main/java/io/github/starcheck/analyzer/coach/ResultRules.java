package io.github.starcheck.analyzer.coach;

import io.github.starcheck.analyzer.label.Labelling;

/** The rules on what a result lacks. They read results that are told; that none is told is said elsewhere. */
final class ResultRules {
    private ResultRules() {}

    /** A result whose figures all count what "I" or "we" did, with no word of what changed or how it was taken. */
    static void withoutOutcome(Reading reading, Hits hits) {
        int first = -1;
        for (int s = 0; s < reading.sentences(); s++) {
            if (reading.label(s) == Parts.RESULT) {
                boolean effort = reading.figures(s) > 0 && reading.clauses().both(s, Clauses.DEED) > 0;
                if (!effort
                        || reading.cues().has(Cue.OUTCOME, s)
                        || reading.cues().has(Cue.LESSON, s)) {
                    return;
                }
                first = first < 0 ? s : first;
            }
        }
        if (first >= 0) {
            hits.addPart(Parts.RESULT, reading.start(first), reading.end(first));
        }
    }

    /** A result that is told without any number. */
    static void withoutFigure(Reading reading, Hits hits) {
        if (reading.labelling().strength(Parts.RESULT) < Labelling.TOLD) {
            return;
        }
        int last = -1;
        for (int s = 0; s < reading.sentences(); s++) {
            if (reading.labelling().tells(s, Parts.RESULT)) {
                if (reading.figures(s) > 0 || reading.cues().has(Cue.QUANTITY, s)) {
                    return;
                }
                last = s;
            }
        }
        if (last >= 0) {
            hits.addPart(Parts.RESULT, reading.start(last), reading.end(last));
        }
    }

    /** All sentences of the result tell a lesson. */
    static void lessonOnly(Reading reading, Hits hits) {
        int first = -1;
        for (int s = 0; s < reading.sentences(); s++) {
            if (reading.label(s) == Parts.RESULT) {
                if (!reading.cues().has(Cue.LESSON, s)) {
                    return;
                }
                first = first < 0 ? s : first;
            }
        }
        if (first >= 0) {
            hits.addPart(Parts.RESULT, reading.start(first), reading.end(first));
        }
    }
}
