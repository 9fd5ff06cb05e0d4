package io.github.starcheck.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records that keep every rule, for tests that break one at a time. */
final class Examples {
    static final DosAndDonts ADVICE = new DosAndDonts(List.of("Name the tool."), List.of("Do not guess."));
    static final StarAnswer ANSWER =
            new StarAnswer("The cart was slow.", "I had to fix it.", "I added a cache.", "It took half the time.");
    static final LocalDate UPDATED = LocalDate.of(2024, 4, 20);

    private Examples() {}

    static Question question(String id, String guideId, int number) {
        return question(id, guideId, number, ANSWER);
    }

    static Question question(String id, String guideId, int number, @Nullable StarAnswer answer) {
        return new Question(
                id,
                guideId,
                number,
                "How did you speed it up?",
                "Whether you measure.",
                ADVICE,
                answer,
                List.of("performance"),
                QuestionKind.BEHAVIOURAL);
    }

    static Guide guide(Question... questions) {
        return new Guide("backend", "Backend Engineer", "Two questions.", UPDATED, List.of(questions));
    }
}
