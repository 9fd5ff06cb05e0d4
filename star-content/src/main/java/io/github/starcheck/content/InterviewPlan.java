package io.github.starcheck.content;

import java.util.Objects;

/**
 * What an interview should be like.
 *
 * @param filter which questions are considered
 * @param questions the most questions to ask, at least 1
 * @param minutes the most minutes that they may take, at least 1
 * @param seed the same plan with another seed gives another interview
 */
public record InterviewPlan(QuestionFilter filter, int questions, int minutes, long seed) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is less than 1
     */
    public InterviewPlan {
        Objects.requireNonNull(filter, "filter");
        requirePositive(questions, "questions");
        requirePositive(minutes, "minutes");
    }

    private static void requirePositive(int value, String name) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " is " + value + "; use 1 or more");
        }
    }
}
