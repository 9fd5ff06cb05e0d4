package io.github.starcheck.cli;

import io.github.starcheck.analyzer.Finding;
import io.github.starcheck.analyzer.StarAnalysis;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.StarPart;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Picks what an interviewer would ask next. The finding that gives the reason for the verdict comes first, then the gravest;
 * among equals one about the parts in the order of {@link #ORDER}. Where no finding has a question, the bank's own digs deeper
 * into the part that is told least.
 */
final class FollowUp {
    /** What the speaker did is worth most to the listener, then what came of it. */
    private static final List<StarPart> ORDER =
            List.of(StarPart.ACTION, StarPart.RESULT, StarPart.TASK, StarPart.SITUATION);

    private FollowUp() {}

    /** Returns the most useful question, or nothing if none is left to ask. */
    static Optional<String> to(Question question, StarAnalysis analysis) {
        return toFinding(analysis).or(() -> toLeastTold(question, analysis));
    }

    private static Optional<String> toFinding(StarAnalysis analysis) {
        String verdict = analysis.verdict().id();
        return analysis.findings().stream()
                .filter(finding -> finding.followUp() != null)
                .min(Comparator.comparing((Finding finding) -> finding.rule().equals(verdict))
                        .thenComparing(Finding::level)
                        .reversed()
                        .thenComparing(FollowUp::rank))
                .map(Finding::followUp);
    }

    private static int rank(Finding finding) {
        return finding.part() == null ? ORDER.size() : ORDER.indexOf(finding.part());
    }

    private static Optional<String> toLeastTold(Question question, StarAnalysis analysis) {
        return ORDER.stream()
                .sorted(Comparator.comparing(part -> analysis.part(part).strength()))
                .flatMap(part -> question.coaching().followUps(part).stream())
                .findFirst();
    }
}
