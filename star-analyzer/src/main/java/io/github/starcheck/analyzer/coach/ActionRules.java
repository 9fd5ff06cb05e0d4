package io.github.starcheck.analyzer.coach;

import io.github.starcheck.analyzer.label.Labelling;

/** The rules on whose deeds are told, how many, and whether they were done at all. */
final class ActionRules {
    private ActionRules() {}

    /** The sentences of the action name the team but never the speaker; threshold: how many deeds at least. */
    static void team(Reading reading, Hits hits) {
        int first = -1;
        int deeds = 0;
        for (int s = 0; s < reading.sentences(); s++) {
            if (reading.label(s) == Parts.ACTION) {
                if (reading.clauses().namesSpeaker(s)) {
                    return;
                }
                int here = reading.clauses().team(s, Clauses.DEED);
                deeds += here;
                first = first < 0 && here > 0 ? s : first;
            }
        }
        if (first >= 0 && deeds >= hits.threshold()) {
            hits.addPart(Parts.ACTION, reading.start(first), reading.end(first));
        }
    }

    /** The action is there, but holds fewer verbs of the past than the threshold. */
    static void withoutSteps(Reading reading, Hits hits) {
        int first = -1;
        int words = 0;
        for (int s = 0; s < reading.sentences(); s++) {
            if (reading.labelling().tells(s, Parts.ACTION)) {
                words += reading.words(s);
                first = first < 0 ? s : first;
            }
        }
        if (first >= 0
                && words < 12 * hits.threshold()
                && pastVerbsOfAction(reading) < hits.threshold()
                && reading.labelling().strength(Parts.ACTION) != Labelling.ABSENT) {
            hits.addPart(Parts.ACTION, reading.start(first), reading.end(first));
        }
    }

    private static int pastVerbsOfAction(Reading reading) {
        int verbs = 0;
        for (int s = 0; s < reading.sentences(); s++) {
            verbs += reading.labelling().tells(s, Parts.ACTION)
                    ? reading.clauses().pastVerbs(s)
                    : 0;
        }
        return verbs;
    }

    /** "I" and "we" did not do more things than they did; threshold: how many at least. */
    static void negatedDeeds(Reading reading, Hits hits) {
        int negated = reading.clauses().both(Clauses.NEGATED);
        if (negated < hits.threshold() || negated <= reading.clauses().both(Clauses.DEED)) {
            return;
        }
        int s = 0;
        while (reading.clauses().both(s, Clauses.NEGATED) == 0) {
            s++;
        }
        hits.addPart(Parts.ACTION, reading.start(s), reading.end(s));
    }
}
