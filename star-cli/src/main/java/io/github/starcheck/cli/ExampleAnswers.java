package io.github.starcheck.cli;

import io.github.starcheck.analyzer.Finding;
import io.github.starcheck.analyzer.Level;
import io.github.starcheck.analyzer.StarAnalysis;
import io.github.starcheck.analyzer.StarAnalyzer;
import io.github.starcheck.analyzer.Verdict;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.QuestionKind;
import io.github.starcheck.model.StarAnswer;
import io.github.starcheck.model.WeakAnswer;
import io.github.starcheck.model.WordRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Holds a question's example answers to what the analyzer finds in them: the suggested one is good, and the weak one has
 * the faults that it names and no others. Safe for any number of threads.
 */
final class ExampleAnswers {
    /** Half of the answers that people rated 4 of 5 score at least this. */
    private static final int LEAST_SCORE = 85;

    /** Each example is a copy of itself. */
    private static final String COPIED = "copied-answer";

    private final StarAnalyzer analyzer;

    ExampleAnswers(StarAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** Returns what is to be mended, each in one line; none if the examples are as they should be. */
    List<String> problems(Question question) {
        List<String> problems = new ArrayList<>();
        StarAnswer suggested = question.coaching().suggestedAnswer();
        if (suggested != null) {
            suggested(question, suggested.text(), problems);
        }
        WeakAnswer weak = question.coaching().weakAnswer();
        if (weak != null) {
            weak(question, weak, problems);
        }
        return problems;
    }

    private void suggested(Question question, String answer, List<String> problems) {
        StarAnalysis analysis = analyzer.analyze(answer, question);
        if (question.kind() != QuestionKind.RECOMMENDATION) {
            if (analysis.verdict() != Verdict.COMPLETE) {
                String told = analysis.parts().stream()
                        .map(part -> part.part() + " " + part.strength().id())
                        .collect(Collectors.joining(", "));
                problems.add("suggestedAnswer is " + analysis.verdict().id() + " (" + told + "); make it complete");
            }
            if (analysis.score() < LEAST_SCORE) {
                problems.add("suggestedAnswer has the score " + analysis.score() + "; reach " + LEAST_SCORE);
            }
        }
        analysis.findings().stream()
                .filter(ExampleAnswers::counts)
                .forEach(finding -> problems.add(
                        "suggestedAnswer raises " + finding.rule() + ": " + finding.message() + " Mend it."));
        WordRange length = question.coaching().length();
        int words = answer.split("\\s+").length;
        if (length != null && !length.contains(words)) {
            problems.add("suggestedAnswer has " + words + " words; length wants " + length.minWords() + " to "
                    + length.maxWords());
        }
    }

    private void weak(Question question, WeakAnswer weak, List<String> problems) {
        List<Finding> findings = analyzer.analyze(weak.text(), question).findings();
        Set<String> raised = rules(findings, finding -> true);
        Set<String> unnamed = rules(findings, ExampleAnswers::counts);
        weak.findings().forEach(unnamed::remove);
        weak.findings().stream()
                .filter(rule -> !raised.contains(rule))
                .forEach(rule -> problems.add("weakAnswer names " + rule + ", which it does not raise; "
                        + (raised.isEmpty() ? "it raises nothing" : "it raises " + String.join(", ", raised))));
        unnamed.forEach(rule -> problems.add("weakAnswer raises " + rule + "; name it or mend the text"));
    }

    private static Set<String> rules(List<Finding> findings, Predicate<Finding> wanted) {
        return findings.stream().filter(wanted).map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Tells whether a finding is a fault; one of level info is a hint. */
    private static boolean counts(Finding finding) {
        return finding.level() != Level.INFO && !finding.rule().equals(COPIED);
    }
}
