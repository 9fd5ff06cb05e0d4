package io.github.starcheck.content;

import io.github.starcheck.model.Question;
import io.github.starcheck.model.QuestionKind;
import io.github.starcheck.model.Seniority;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What questions are wanted: {@code QuestionFilter.any().competency("conflict").level(Seniority.SENIOR)}. Each call
 * returns a filter that wants one thing more. Immutable.
 */
@SuppressWarnings("exports") // No caller needs JSpecify's annotations to compile.
public final class QuestionFilter {
    private static final QuestionFilter ANY = new QuestionFilter(null, question -> true);

    private final @Nullable String guideId;
    private final Predicate<Question> wanted;

    private QuestionFilter(@Nullable String guideId, Predicate<Question> wanted) {
        this.guideId = guideId;
        this.wanted = wanted;
    }

    /** Returns the filter that wants all questions. */
    public static QuestionFilter any() {
        return ANY;
    }

    /** Wants questions of the guide with this id, such as {@code "backend-engineer"}: those for one role. */
    public QuestionFilter guide(String id) {
        return new QuestionFilter(Objects.requireNonNull(id, "id"), wanted);
    }

    /** Wants questions that suit this level. */
    public QuestionFilter level(Seniority level) {
        Objects.requireNonNull(level, "level");
        return and(question -> question.levels().contains(level));
    }

    /** Wants questions about this competency. */
    public QuestionFilter competency(String id) {
        Objects.requireNonNull(id, "id");
        return and(question -> question.competency().equals(id));
    }

    /** Wants questions with this topic. */
    public QuestionFilter topic(String id) {
        Objects.requireNonNull(id, "id");
        return and(question -> question.topics().contains(id));
    }

    /** Wants questions of this kind. */
    public QuestionFilter kind(QuestionKind kind) {
        Objects.requireNonNull(kind, "kind");
        return and(question -> question.kind() == kind);
    }

    private QuestionFilter and(Predicate<Question> more) {
        return new QuestionFilter(guideId, wanted.and(more));
    }

    /** Tells whether a question is wanted. */
    public boolean matches(Question question) {
        return wantsGuide(question.guideId()) && wanted.test(question);
    }

    /** Tells whether a guide may have questions that are wanted, so that it has to be read. */
    boolean wantsGuide(String id) {
        return guideId == null || guideId.equals(id);
    }
}
