package io.github.starcheck.analyzer.coach;

import io.github.starcheck.model.Check;
import io.github.starcheck.model.CheckKind;
import io.github.starcheck.model.Coaching;
import io.github.starcheck.model.DosAndDonts;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.QuestionKind;
import io.github.starcheck.model.Seniority;
import io.github.starcheck.model.WordRange;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Questions with an id, a kind, a length or a check, for the tests of what reads them. */
final class TestQuestion {
    static final String DO = "Do this.";

    private TestQuestion() {}

    static Question withId(String id) {
        return question(id, QuestionKind.BEHAVIOURAL, List.of(), null);
    }

    static Question ofKind(QuestionKind kind) {
        return question("speed", kind, List.of(), null);
    }

    static Question withLength(int minWords, int maxWords) {
        return question("speed", QuestionKind.BEHAVIOURAL, List.of(), new WordRange(minWords, maxWords));
    }

    /** Returns a question with a check that looks for no topic. */
    static Question withCheck(CheckKind kind) {
        return question("speed", QuestionKind.BEHAVIOURAL, List.of(new Check("check", kind, DO, List.of(), 0)), null);
    }

    private static Question question(String id, QuestionKind kind, List<Check> checks, @Nullable WordRange length) {
        return new Question(
                id,
                "examples",
                1,
                "What did you speed up?",
                List.of(),
                kind,
                "technical-depth",
                Set.of(Seniority.MID),
                List.of("performance"),
                "Whether you measure.",
                new Coaching(new DosAndDonts(List.of(DO), List.of()), checks, Map.of(), null, null, length));
    }
}
