package io.github.starcheck.cli;

import io.github.starcheck.analyzer.Finding;
import io.github.starcheck.analyzer.FramePart;
import io.github.starcheck.analyzer.StarAnalysis;
import io.github.starcheck.analyzer.Strength;
import io.github.starcheck.analyzer.Verdict;
import java.util.ArrayList;
import java.util.List;

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
        if (!isJudged()) {
            return "";
        }
        String missing = listed("missing: ", Strength.ABSENT);
        String hinted = listed("only hinted at: ", Strength.HINTED);
        return missing + (missing.isEmpty() || hinted.isEmpty() ? "" : "; ") + hinted;
    }

    private String listed(String before, Strength strength) {
        List<String> names = new ArrayList<>();
        for (FramePart part : analysis.frameParts()) {
            if (part.strength() == strength) {
                names.add(part.name());
            }
        }
        return names.isEmpty() ? "" : before + String.join(", ", names);
    }

    /** Returns the findings that give the reason for the verdict. */
    List<Finding> reasons() {
        return findings(true);
    }

    /**
     * Returns the findings to show beside the verdict's. An answer that is no story needs another story, not advice on
     * each part that this one lacks.
     */
    List<Finding> details() {
        List<Finding> details = findings(false);
        if (analysis.verdict() == Verdict.NOT_A_STORY) {
            details.removeIf(finding -> finding.part() != null);
        }
        return details;
    }

    private List<Finding> findings(boolean reasons) {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : analysis.findings()) {
            if (isReason(finding) == reasons) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private boolean isReason(Finding finding) {
        return finding.rule().equals(analysis.verdict().id());
    }
}
