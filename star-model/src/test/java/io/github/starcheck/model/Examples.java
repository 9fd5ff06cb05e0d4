package io.github.starcheck.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records that keep every rule, for tests that break one at a time. */
final class Examples {
    static final DosAndDonts ADVICE = new DosAndDonts(List.of("Name the tool."), List.of("Do not guess."));
    static final StarAnswer ANSWER =
            new StarAnswer("The cart was slow.", "I had to fix it.", "I added a cache.", "It took half the time.");
    static final Coaching COACHING = new Coaching(
            ADVICE,
            List.of(new Check(
                    "names-the-tool",
                    CheckKind.MENTIONS,
                    "Name the tool.",
                    List.of(new ExpectedTopic("profiler", List.of("profil*"))),
                    1)),
            Map.of(StarPart.RESULT, List.of("How much faster was it?")),
            ANSWER,
            new WeakAnswer("I made it faster.", List.of("missing-situation")),
            new WordRange(60, 250));
    static final LocalDate UPDATED = LocalDate.of(2024, 4, 20);

    private Examples() {}

    static Question question(String id, String guideId, int number) {
        return question(id, guideId, number, List.of("How was it made faster?"), List.of("performance"));
    }

    static Question question(String id, String guideId, int number, List<String> variants, List<String> topics) {
        return new Question(
                id,
                guideId,
                number,
                "How did you speed it up?",
                variants,
                QuestionKind.BEHAVIOURAL,
                "problem-solving",
                Set.of(Seniority.SENIOR, Seniority.MID),
                topics,
                "Whether you measure.",
                COACHING);
    }

    static Guide guide(Question... questions) {
        return new Guide("backend", "Backend Engineer", "Two questions.", UPDATED, List.of(questions));
    }
}
