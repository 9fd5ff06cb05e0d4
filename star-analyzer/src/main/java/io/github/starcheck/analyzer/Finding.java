package io.github.starcheck.analyzer;

import io.github.starcheck.model.StarPart;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that a coach would say about an answer.
 *
 * @param rule the stable id of the rule that found it, such as {@code "missing-result"}
 * @param level how grave it is
 * @param part the part that it is about, or null if it is about the whole answer
 * @param span where in the answer; empty at the place where something is missing
 * @param message what was found, in one sentence
 * @param advice what the candidate can do about it
 * @param followUp a question that the interviewer can ask, or null where none is apt
 * @param fingerprint tells this finding from others in the next draft, on every machine: it follows from the rule, the part
 *     and the words of {@code span}, whatever their case and punctuation, and not from where they stand. Findings of one
 *     rule about the same words share it
 */
@SuppressWarnings("exports") // No caller needs JSpecify's annotations to compile.
public record Finding(
        String rule,
        Level level,
        @Nullable StarPart part,
        TextSpan span,
        String message,
        String advice,
        @Nullable String followUp,
        String fingerprint) {
    /** Refuses nulls where they have no meaning. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(advice, "advice");
        Objects.requireNonNull(fingerprint, "fingerprint");
    }
}
