package io.github.starcheck.analyzer.coach;

import io.github.starcheck.model.Question;
import io.github.starcheck.model.WordRange;
import org.jspecify.annotations.Nullable;

/** The rules on how long an answer and its parts are. */
final class LengthRules {
    /** Words a minute of somebody who tells a story at ease, as {@link WordRange} has it. */
    private static final int WORDS_A_MINUTE = 130;

    private static final int SECONDS = 60;
    /** Shares of fewer words say nothing. */
    private static final int MIN_WORDS_FOR_SHARES = 60;

    private LengthRules() {}

    /** Fewer words than the question asks for, or than the threshold if it does not say. */
    static void brief(Reading reading, Hits hits) {
        WordRange length = length(reading);
        int limit = length == null ? (int) hits.threshold() : length.minWords();
        if (reading.words() < limit) {
            add(limit, reading, hits);
        }
    }

    /** More words than the question allows, or than the threshold if it does not say. */
    static void tooLong(Reading reading, Hits hits) {
        WordRange length = length(reading);
        int limit = length == null ? (int) hits.threshold() : length.maxWords();
        if (reading.words() > limit) {
            add(limit, reading, hits);
        }
    }

    private static @Nullable WordRange length(Reading reading) {
        Question question = reading.question();
        return question == null ? null : question.coaching().length();
    }

    private static void add(int limit, Reading reading, Hits hits) {
        hits.add(
                reading.start(),
                reading.end(),
                Integer.toString(reading.words()),
                time(reading.words()),
                Integer.toString(limit));
    }

    /** Returns the time that it takes to say so many words: "25 seconds", "3 minutes". */
    static String time(int words) {
        int seconds = words * SECONDS / WORDS_A_MINUTE;
        if (seconds < 2 * SECONDS - SECONDS / 4) {
            return (seconds + 4) / 5 * 5 + " seconds";
        }
        int halves = (2 * seconds + SECONDS / 2) / SECONDS;
        return halves / 2 + (halves % 2 == 0 ? "" : "½") + " minutes";
    }

    /** The part takes more of the words than the threshold. */
    static void partTooLong(int part, Reading reading, Hits hits) {
        double share = share(part, reading);
        if (reading.words() >= MIN_WORDS_FOR_SHARES && share > hits.threshold()) {
            addShare(part, share, reading, hits);
        }
    }

    /** The part is there, but takes less of the words than the threshold. */
    static void partTooShort(int part, Reading reading, Hits hits) {
        double share = share(part, reading);
        if (reading.words() >= MIN_WORDS_FOR_SHARES && share > 0 && share < hits.threshold()) {
            addShare(part, share, reading, hits);
        }
    }

    private static void addShare(int part, double share, Reading reading, Hits hits) {
        int first = reading.labelling().firstEvidence(part);
        hits.addPart(
                part,
                reading.start(first),
                reading.end(first),
                Long.toString(Math.round(100 * share)),
                Long.toString(Math.round(100 * hits.threshold())));
    }

    private static double share(int part, Reading reading) {
        int words = 0;
        for (int s = 0; s < reading.sentences(); s++) {
            words += reading.label(s) == part ? reading.words(s) : 0;
        }
        return words / (double) reading.words();
    }
}
