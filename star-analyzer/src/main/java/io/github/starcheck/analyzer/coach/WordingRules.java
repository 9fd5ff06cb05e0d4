package io.github.starcheck.analyzer.coach;

/** The rules on single words and phrases. */
final class WordingRules {
    /** So many hits of one rule are worth reading. */
    private static final int MOST = 5;
    /** Fewer words of a kind are never too many. */
    private static final int FEW = 4;

    private WordingRules() {}

    /** Each place of a cue, if there are at least as many as the threshold. */
    static void places(Cue cue, Reading reading, Hits hits) {
        Cues cues = reading.cues();
        if (cues.count(cue) == 0 || cues.count(cue) < hits.threshold()) {
            return;
        }
        int place = cues.next(cue, 0);
        for (int n = 0; n < MOST && place < cues.size(); n++) {
            add(place, reading, hits);
            place = cues.next(cue, place + 1);
        }
    }

    /**
     * Each vague phrase, if there are at least as many as the threshold. An answer with a figure is specific somewhere,
     * so it may have twice as many.
     */
    static void vague(Reading reading, Hits hits) {
        int vague = reading.cues().count(Cue.VAGUE);
        if (vague >= hits.threshold() && (reading.figures() == 0 || vague >= 2 * hits.threshold())) {
            places(Cue.VAGUE, reading, hits);
        }
    }

    /** The first place of a cue, if the cue takes a larger share of the words than the threshold. */
    static void share(Cue cue, Reading reading, Hits hits) {
        Cues cues = reading.cues();
        if (cues.count(cue) >= FEW && cues.count(cue) > hits.threshold() * reading.words()) {
            add(cues.next(cue, 0), reading, hits, Integer.toString(cues.count(cue)));
        }
    }

    private static void add(int place, Reading reading, Hits hits, String... arguments) {
        Cues cues = reading.cues();
        hits.add(reading.tokens().start(cues.start(place)), reading.tokens().end(cues.end(place) - 1), arguments);
    }
}
