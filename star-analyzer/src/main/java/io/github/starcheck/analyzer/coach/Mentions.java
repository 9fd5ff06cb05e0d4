package io.github.starcheck.analyzer.coach;

import io.github.starcheck.analyzer.label.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words and phrases that all show the same thing. Immutable. */
final class Mentions {
    private final List<Mention> mentions;

    Mentions(List<String> phrases) {
        mentions = phrases.stream().map(Mention::new).toList();
    }

    /** The tokens of an occurrence, from {@code start} to before {@code end}. */
    record Place(int start, int end) {}

    /** Returns the first occurrence in an answer, or null. */
    @Nullable
    Place first(Reading reading) {
        for (int s = 0; s < reading.sentences(); s++) {
            Place place = first(s, reading);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private @Nullable Place first(int sentence, Reading reading) {
        Tokens tokens = reading.tokens();
        for (int t = tokens.first(sentence); t < tokens.first(sentence + 1); t++) {
            int end = endAt(t, sentence, reading);
            if (end >= 0) {
                return new Place(t, end);
            }
        }
        return null;
    }

    private int endAt(int token, int sentence, Reading reading) {
        int to = reading.tokens().first(sentence + 1);
        for (Mention mention : mentions) {
            int end = mention.endAt(reading.answer(), reading.tokens(), token, to);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }
}
