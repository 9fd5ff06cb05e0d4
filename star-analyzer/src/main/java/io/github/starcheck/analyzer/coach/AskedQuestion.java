package io.github.starcheck.analyzer.coach;

import io.github.starcheck.analyzer.label.Echo;
import io.github.starcheck.model.Check;
import io.github.starcheck.model.ExpectedTopic;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.StarAnswer;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the rules look for in the answers to one question, worked out from its texts. Immutable. */
final class AskedQuestion {
    private final WeakReference<Question> question;
    private final Echo echo;
    private final @Nullable SharedPassages suggested;
    private final List<Held> checks = new ArrayList<>();
    private final Topics topics;

    /**
     * A check.
     *
     * @param texts the key of its texts
     * @param isDo whether it stands for a do; otherwise for a don't
     * @param firstTopic the number of its first topic among those of all checks
     */
    record Held(Check check, String texts, boolean isDo, int firstTopic) {}

    AskedQuestion(Question question) {
        this.question = new WeakReference<>(question);
        echo = new Echo(question.text());
        StarAnswer answer = question.coaching().suggestedAnswer();
        suggested = answer == null ? null : new SharedPassages(answer.text());
        List<ExpectedTopic> expected = new ArrayList<>();
        for (Check check : question.coaching().checks()) {
            String kind = check.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            boolean isDo = question.coaching().dosAndDonts().dos().contains(check.advice());
            checks.add(new Held(check, "check." + kind, isDo, expected.size()));
            expected.addAll(check.expect());
        }
        topics = new Topics(expected);
    }

    /** Tells whether this is what is known of a question; for null, whether the question was freed. */
    boolean isFor(@Nullable Question other) {
        return question.refersTo(other);
    }

    /** Finds the sentences that only repeat the question. */
    Echo echo() {
        return echo;
    }

    /** Finds what is taken from the suggested answer; null where there is none. */
    @Nullable
    SharedPassages suggested() {
        return suggested;
    }

    List<Held> checks() {
        return checks;
    }

    /** Finds the topics of all checks. */
    Topics topics() {
        return topics;
    }
}
