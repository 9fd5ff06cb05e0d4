package io.github.starcheck.analyzer;

import io.github.starcheck.model.Question;
import io.github.starcheck.model.StarPart;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Tells which STAR parts an answer covers, where, how well, and what is missing. Immutable and safe for any number of
 * threads; create one and share it.
 */
public final class StarAnalyzer {
    private final int maxChars;

    private StarAnalyzer(Builder builder) {
        this.maxChars = builder.maxChars;
    }

    /** Returns an analyzer with the default settings. */
    public static StarAnalyzer create() {
        return builder().build();
    }

    /** Returns a builder with the default settings. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Analyses an answer.
     *
     * @param answer as typed or transcribed, at most {@link Builder#maxChars} UTF-16 code units
     * @throws IllegalArgumentException if {@code answer} is longer
     */
    public StarAnalysis analyze(String answer) {
        if (answer.length() > maxChars) {
            throw new IllegalArgumentException("answer has " + answer.length() + " chars, the limit is " + maxChars
                    + "; shorten it or raise StarAnalyzer.Builder.maxChars");
        }
        List<PartAnalysis> parts = Arrays.stream(StarPart.values())
                .map(part -> new PartAnalysis(part, 0.0, Strength.ABSENT, 0.0, List.of()))
                .toList();
        return new StarAnalysis(answer, "none", Verdict.TOO_SHORT, 0, parts, List.of(), List.of());
    }

    /**
     * Analyses the answer to a question.
     *
     * @param answer as typed or transcribed, at most {@link Builder#maxChars} UTF-16 code units
     * @param question the question that it answers
     * @throws IllegalArgumentException if {@code answer} is longer
     */
    public StarAnalysis analyze(String answer, Question question) {
        Objects.requireNonNull(question, "question");
        return analyze(answer);
    }

    /** Settings of a {@link StarAnalyzer}. Belongs to one thread; what it builds may be shared. */
    public static final class Builder {
        private int maxChars = 100_000;

        private Builder() {}

        /**
         * Sets the longest answer that is accepted, in UTF-16 code units. The default is 100,000.
         *
         * @throws IllegalArgumentException if {@code value} is less than 1
         */
        public Builder maxChars(int value) {
            if (value < 1) {
                throw new IllegalArgumentException("maxChars is " + value + "; use 1 or more");
            }
            this.maxChars = value;
            return this;
        }

        /** Returns an analyzer with these settings. */
        public StarAnalyzer build() {
            return new StarAnalyzer(this);
        }
    }
}
