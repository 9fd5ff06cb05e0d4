package io.github.starcheck.cli;

import io.github.starcheck.analyzer.Rule;
import java.util.List;

/** Writes the catalogue of rules as a page in Markdown: {@code docs/findings.md}. */
final class RuleMarkdown {
    private static final String HEAD = """
            # What the coach finds

            The rules that findings come from, as `starcheck rules --format markdown` prints them. Set a rule with
            `--rule ID=info`, `warning`, `error` or `off`, and its threshold with `--rule ID=NUMBER`; in Java with
            `StarAnalyzer.builder()` and `level`, `off`, `threshold`. Findings change neither verdict nor score.

            In the examples, what a rule hits stands in [[double brackets]]; [[]] marks a place where something is
            missing. ✓ marks an answer that it leaves alone.

            """;

    private RuleMarkdown() {}

    /** Returns the whole page. */
    static String page(List<Rule> rules) {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("| rule | category | level | why |\n| --- | --- | --- | --- |\n");
        for (Rule rule : rules) {
            page.append("| [")
                    .append(rule.id())
                    .append("](#")
                    .append(rule.id())
                    .append(") | ")
                    .append(rule.category().id())
                    .append(" | ")
                    .append(rule.level().id())
                    .append(" | ")
                    .append(rule.reason())
                    .append(" |\n");
        }
        rules.forEach(rule -> section(rule, page));
        return page.toString();
    }

    private static void section(Rule rule, StringBuilder page) {
        page.append("\n## ").append(rule.id()).append("\n\n");
        page.append(rule.reason()).append(' ').append(rule.decides());
        Rule.Threshold threshold = rule.threshold();
        if (threshold != null) {
            page.append(" Threshold: ").append(RulesCommand.text(threshold)).append('.');
        }
        page.append("\n\n");
        for (Rule.Example example : rule.examples()) {
            page.append(example.hits().isEmpty() ? "- ✓ " : "- ✗ ");
            if (example.question() != null) {
                page.append('“').append(example.question()).append("” ");
            }
            page.append(example.marked().isBlank() ? "(nothing)" : escaped(example.marked()))
                    .append('\n');
        }
    }

    /** Keeps what has a meaning in Markdown as it was written. */
    private static String escaped(String text) {
        return text.replace("\n", " ⏎ ")
                .replace("<", "&lt;")
                .replace("*", "\\*")
                .replace("_", "\\_");
    }
}
