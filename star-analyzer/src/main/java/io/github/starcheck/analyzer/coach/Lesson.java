package io.github.starcheck.analyzer.coach;

import io.github.starcheck.analyzer.label.Tokens;

/** Where a sentence speaks of a lesson. The rules go by the same cues. */
public final class Lesson {
    private Lesson() {}

    /** Returns how many words and marks stand before the words on a lesson, or -1 if the sentence has none of these. */
    public static int wordsBefore(String sentence) {
        Cues cues = Cues.of(Tokens.of(sentence));
        int place = cues.next(Cue.LESSON, 0);
        return place < cues.size() ? cues.start(place) : -1;
    }
}
