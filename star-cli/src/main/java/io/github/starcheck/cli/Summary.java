package io.github.starcheck.cli;

import io.github.starcheck.analyzer.Finding;
import io.github.starcheck.analyzer.FramePart;
import io.github.starcheck.analyzer.StarAnalysis;
import io.github.starcheck.analyzer.Strength;
import io.github.starcheck.analyzer.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/** The judgement of a whole answer in words, for the views that people read. */
final class Summary {
    private final StarAnalysis analysis;

    Summary(StarAnalysis analysis) {
        this.analysis = analysis;
    }

    /** Tells whether there are parts and a score to show. */
    boolean isJudged() {
        return switch (analysis.verdict()) {
            case COMPLETE, INCOMPLETE -> true;
            case NOT_A_STORY -> isStoryMissed();
            case TOO_SHORT, UNSUPPORTED_LANGUAGE -> false;
        };
    }

    /** Some questions ask for no story. Then nobody finds fault with an answer that is none. */
    private boolean isStoryMissed() {
        return !reasons().isEmpty();
    }

    /** Returns the verdict, such as {@code "Not a story"}. */
    String verdict() {
        return switch (analysis.verdict()) {
            case COMPLETE -> "Complete";
            case INCOMPLETE -> "Incomplete";
            case NOT_A_STORY -> isStoryMissed() ? "Not a story" : "Not a story, and none is asked for";
            case TOO_SHORT -> "Too short to judge";
            case UNSUPPORTED_LANGUAGE -> "Not in English, so not judged";
        };
    }

    /** Returns the score, such as {@code "61 of 100"}. */
    String score() {
        return analysis.score() + " of 100";
    }

    /** Returns which parts are not covered, such as {@code "missing: result"}; empty if the answer has all or is not judged. */
    String shortfalls() {
        return isJudged()
                ? List.of(listed("missing: ", Strength.ABSENT), listed("only hinted at: ", Strength.HINTED)).stream()
                        .filter(list -> !list.isEmpty())
                        .collect(Collectors.joining("; "))
                : "";
    }

    private String listed(String before, Strength strength) {
        List<String> names = analysis.frameParts().stream()
                .filter(part -> part.strength() == strength)
                .map(FramePart::name)
                .toList();
        return names.isEmpty() ? "" : before + String.join(", ", names);
    }

    /** Returns the findings that give the reason for the verdict. */
    List<Finding> reasons() {
        return analysis.findings().stream().filter(this::isReason).toList();
    }

    /**
     * Returns the findings to show beside the verdict's. An answer that is no story needs another story, not advice on
     * each part that this one lacks.
     */
    List<Finding> details() {
        return analysis.findings().stream()
                .filter(finding -> !isReason(finding))
                .filter(finding -> analysis.verdict() != Verdict.NOT_A_STORY || finding.part() == null)
                .toList();
    }

    private boolean isReason(Finding finding) {
        return finding.rule().equals(analysis.verdict().id());
    }
}
