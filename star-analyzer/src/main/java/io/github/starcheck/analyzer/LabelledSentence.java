package io.github.starcheck.analyzer;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of an answer and what it tells. Immutable. Two are equal if span, label, second label and probability
 * are; the cues follow from these and the text.
 */
@SuppressWarnings("exports") // No caller needs JSpecify's annotations to compile.
public final class LabelledSentence {
    private final TextSpan span;
    private final SentenceLabel label;
    private final @Nullable SentenceLabel second;
    private final double probability;
    private final CueSource source;
    private final int number;

    /** Knows the cues of all sentences of an answer. */
    @FunctionalInterface
    interface CueSource {
        /** Returns the cues of the sentence with this number. */
        List<Cue> cues(int number);
    }

    LabelledSentence(
            TextSpan span,
            SentenceLabel label,
            @Nullable SentenceLabel second,
            double probability,
            CueSource source,
            int number) {
        this.span = span;
        this.label = label;
        this.second = second;
        this.probability = probability;
        this.source = source;
        this.number = number;
    }

    /**
     * Returns a sentence whose cues are known, for tests and other sources than {@link StarAnalyzer}.
     *
     * @param span where the sentence stands
     * @param label what it mainly tells
     * @param second the second part that it tells, or null
     * @param probability of {@code label}, in [0, 1]
     * @param cues largest absolute weight first
     * @throws IllegalArgumentException if {@code second} equals {@code label} or {@code probability} lies outside [0, 1]
     */
    public static LabelledSentence of(
            TextSpan span, SentenceLabel label, @Nullable SentenceLabel second, double probability, List<Cue> cues) {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(label, "label");
        if (label == second) {
            throw new IllegalArgumentException("second is " + second + " like label; use null for one part");
        }
        if (!(probability >= 0.0 && probability <= 1.0)) {
            throw new IllegalArgumentException("probability is " + probability + "; use 0.0 to 1.0");
        }
        List<Cue> copy = List.copyOf(cues);
        return new LabelledSentence(span, label, second, probability, number -> copy, 0);
    }

    /** Returns where the sentence stands, without the white space around it. */
    public TextSpan span() {
        return span;
    }

    /** Returns what the sentence mainly tells. */
    public SentenceLabel label() {
        return label;
    }

    /** Returns the second part that it tells, or null if it tells one thing. Never equal to {@link #label()}. */
    public @Nullable SentenceLabel second() {
        return second;
    }

    /** Returns the probability of {@link #label()} in [0, 1], given the whole answer. */
    public double probability() {
        return probability;
    }

    /**
     * Returns the strongest points for and against the label, largest absolute weight first. They are computed at each
     * call, so that an analysis whose cues nobody reads costs nothing for them.
     */
    public List<Cue> cues() {
        return source.cues(number);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LabelledSentence that
                && span.equals(that.span)
                && label == that.label
                && second == that.second
                && Double.compare(probability, that.probability) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(span, label, second, probability);
    }

    @Override
    public String toString() {
        return label + (second == null ? "" : "+" + second) + " [" + span.start() + ", " + span.end() + ") "
                + probability;
    }
}
