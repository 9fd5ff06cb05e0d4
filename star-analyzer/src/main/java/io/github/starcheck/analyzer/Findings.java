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
        if (hits.isEmpty()) {
            return List.of();
        }
        TextSpan all = withoutBlanks(answer);
        List<Finding> findings = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            findings.add(finding(answer, all, hit));
        }
        findings.sort(new ByStart());
        return findings;
    }

    /** A class, since a lambda costs a cold start more. */
    private static final class ByStart implements Comparator<Finding> {
        @Override
        public int compare(Finding one, Finding other) {
            return Integer.compare(one.span().start(), other.span().start());
        }
    }

    /** Returns what there is to say about an answer that cannot be judged. */
    List<Finding> unjudged(String answer, Verdict verdict, TextSpan whole) {
        Hit hit = new Hit(verdict.id(), whole.start(), whole.end(), Hit.WHOLE, List.of());
        return off.contains(hit.rule()) ? List.of() : List.of(finding(answer, withoutBlanks(answer), hit));
    }

    /** Returns where the answer stands without the white space around it. */
    private static TextSpan withoutBlanks(String answer) {
        int start = 0;
        int end = answer.length();
        while (start < end && Character.isWhitespace(answer.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(answer.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(start, end);
    }

    /** Returns the finding for a hit; {@code all} is where the answer stands. */
    private Finding finding(String answer, TextSpan all, Hit hit) {
        String rule = hit.rule();
        TextSpan span = new TextSpan(hit.start(), hit.end());
        StarPart part = hit.part() == Hit.WHOLE ? null : PARTS[hit.part()];
        boolean quotes = span.start() > all.start() || span.end() < all.end();
        return new Finding(
                rule,
                Objects.requireNonNull(levels.get(rule), rule),
                part,
                span,
                messages.message(hit, answer),
                messages.advice(hit, answer),
                messages.followUp(hit, answer),
                quotes ? Fingerprint.of(rule, part, answer, span) : Fingerprint.of(rule, part, ""));
    }
}
