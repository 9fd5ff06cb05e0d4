package io.github.starcheck.analyzer;

import io.github.starcheck.analyzer.coach.Hit;
import io.github.starcheck.model.StarPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Turns what the rules hit into findings: their level, and texts that quote the answer. */
final class Findings {
    private static final StarPart[] PARTS = StarPart.values();

    private final Messages messages;
    private final Map<String, Level> levels;
    private final Set<String> off;

    /**
     * Takes what the findings need.
     *
     * @param levels the levels of all rules, by id
     * @param off the ids of the rules that are off
     */
    Findings(Messages messages, Map<String, Level> levels, Set<String> off) {
        this.messages = messages;
        this.levels = levels;
        this.off = off;
    }

    /** Returns the findings for these hits, in the order of the text. */
    List<Finding> of(String answer, List<Hit> hits) {
        List<Finding> findings = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            findings.add(finding(answer, hit));
        }
        findings.sort(Comparator.comparingInt(finding -> finding.span().start()));
        return findings;
    }

    /** Returns what there is to say about an answer that cannot be judged. */
    List<Finding> unjudged(String answer, Verdict verdict, TextSpan whole) {
        Hit hit = new Hit(verdict.id(), whole.start(), whole.end(), Hit.WHOLE, List.of());
        return off.contains(hit.rule()) ? List.of() : List.of(finding(answer, hit));
    }

    private Finding finding(String answer, Hit hit) {
        String rule = hit.rule();
        TextSpan span = new TextSpan(hit.start(), hit.end());
        StarPart part = hit.part() == Hit.WHOLE ? null : PARTS[hit.part()];
        return new Finding(
                rule,
                Objects.requireNonNull(levels.get(rule), rule),
                part,
                span,
                messages.message(hit, answer),
                messages.advice(hit, answer),
                messages.followUp(hit, answer),
                Fingerprint.of(rule, part, words(answer, span)));
    }

    /** Returns the words that a finding is about; none if they are the whole answer. */
    private static String words(String answer, TextSpan span) {
        String words = span.of(answer);
        return words.strip().equals(answer.strip()) ? "" : words;
    }
}
