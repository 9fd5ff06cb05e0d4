package io.github.starcheck.training;

import io.github.starcheck.analyzer.Finding;
import io.github.starcheck.analyzer.Rule;
import io.github.starcheck.analyzer.StarAnalyzer;
import io.github.starcheck.training.Accuracy.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How often each rule finds something in the answers with each defect of the corpus. */
final class RuleHits {
    private static final String PROTOCOL = "rule hits";
    private static final String ANSWERS = "answers";

    /** The rules that look for a defect of the corpus. */
    private static final Map<String, List<String>> MEANT_FOR = Map.of(
            "hypothetical", List.of("hypothetical"),
            "general-habits", List.of("general"),
            "definition", List.of("definition"),
            "two-stories", List.of("two-stories"),
            "team-action", List.of("we-only"),
            "vague-words", List.of("vague"),
            "missing-situation", List.of("no-situation"),
            "missing-task", List.of("no-task"),
            "missing-action", List.of("no-action"),
            "missing-result", List.of("no-result"));

    private RuleHits() {}

    /** Measures the rules, at their defaults, on all answers: one result for each defect. */
    static List<Result> measure(List<LabelledAnswer> answers) {
        Map<String, List<LabelledAnswer>> byDefect = new TreeMap<>();
        for (LabelledAnswer answer : answers) {
            byDefect.computeIfAbsent(answer.defect(), defect -> new ArrayList<>())
                    .add(answer);
        }
        StarAnalyzer analyzer = StarAnalyzer.create();
        List<Result> results = new ArrayList<>();
        byDefect.forEach((defect, some) ->
                results.add(new Result(PROTOCOL, defect, Accuracy.STARCHECK, figures(analyzer, some))));
        return results;
    }

    private static Figures figures(StarAnalyzer analyzer, List<LabelledAnswer> answers) {
        Map<String, Integer> hits = new TreeMap<>();
        for (LabelledAnswer answer : answers) {
            analyzer.analyze(Example.of(answer, answer.sentences()).text()).findings().stream()
                    .map(Finding::rule)
                    .distinct()
                    .forEach(rule -> hits.merge(rule, 1, Integer::sum));
        }
        Figures figures = new Figures();
        for (Rule rule : StarAnalyzer.rules()) {
            figures.rate(rule.id(), hits.getOrDefault(rule.id(), 0) / (double) answers.size());
        }
        figures.count(ANSWERS, answers.size());
        return figures;
    }

    /** Returns the section of the page, or nothing if the rules were not measured. */
    static String section(List<Result> results) {
        List<Result> columns = results.stream()
                .filter(result -> result.protocol().equals(PROTOCOL))
                .toList();
        if (columns.isEmpty()) {
            return "";
        }
        StringBuilder section = new StringBuilder("""
                ## What the rules find

                In how many percent of the answers with each defect of the corpus each rule of
                [findings.md](findings.md) finds something; 0 is left blank, and the defect that a rule looks for is bold.
                The answers are given without their question, and the shipped model was fitted to these very answers, so
                rules that rest on its labels (`missing-…`, `weak-…`) look better here than on new answers. The goals:
                a rule hits at least 90 percent of what it looks for and at most 2 percent of the answers without a defect
                (`none`).

                """);
        row(section, "rule", columns.stream().map(Result::set).toList());
        row(section, "---", columns.stream().map(column -> "---:").toList());
        row(
                section,
                ANSWERS,
                columns.stream()
                        .map(column -> String.valueOf(column.figures().counts().getOrDefault(ANSWERS, 0)))
                        .toList());
        for (Rule rule : StarAnalyzer.rules()) {
            List<String> meantFor = MEANT_FOR.getOrDefault(rule.id(), List.of());
            row(
                    section,
                    rule.id(),
                    columns.stream()
                            .map(column -> cell(column.figures().rate(rule.id()), meantFor.contains(column.set())))
                            .toList());
        }
        return section.append('\n').toString();
    }

    private static String cell(double share, boolean meant) {
        String percent = share == 0 ? "" : String.format(Locale.ROOT, "%.1f", 100 * share);
        return meant ? "**" + (percent.isEmpty() ? "0" : percent) + "**" : percent;
    }

    private static void row(StringBuilder section, String first, List<String> cells) {
        section.append("| ")
                .append(first)
                .append(" | ")
                .append(String.join(" | ", cells))
                .append(" |\n");
    }
}
