package io.github.starcheck.cli;

import io.github.starcheck.analyzer.PartAnalysis;
import io.github.starcheck.analyzer.StarAnalysis;
import io.github.starcheck.model.StarPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What an answer has to reach for exit code 0.
 *
 * @param minScore the least score, 0 to 100
 * @param parts the parts that must be covered
 */
record Requirements(int minScore, Set<StarPart> parts) {
    /**
     * Checks the score.
     *
     * @throws UserError if {@code minScore} lies outside 0 to 100
     */
    Requirements {
        if (minScore < 0 || minScore > 100) {
            throw new UserError("--fail-under is " + minScore + "; use 0 to 100");
        }
        parts = Set.copyOf(parts);
    }

    /** Returns what the answer lacks, in words; empty if it meets all. */
    List<String> shortfalls(StarAnalysis analysis) {
        List<String> shortfalls = new ArrayList<>();
        if (analysis.score() < minScore) {
            shortfalls.add("score " + analysis.score() + " is under " + minScore);
        }
        List<String> missing = new ArrayList<>();
        for (PartAnalysis part : analysis.parts()) {
            if (parts.contains(part.part()) && !part.covered()) {
                missing.add(name(part));
            }
        }
        if (!missing.isEmpty()) {
            shortfalls.add("not covered: " + String.join(", ", missing));
        }
        return shortfalls;
    }

    private static String name(PartAnalysis part) {
        return part.part().name().toLowerCase(Locale.ROOT);
    }
}
