package io.github.starcheck.cli;

import io.github.starcheck.analyzer.Rule;
import io.github.starcheck.analyzer.StarAnalyzer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code starcheck rules}: lists the catalogue of rules, or shows one with its examples. */
@Command(
        name = "rules",
        header = "List the rules that findings come from, or show one.",
        description = "",
        footer = {
            "",
            "Examples:",
            "  starcheck rules",
            "  starcheck rules vague-words",
            "  starcheck rules --format json",
            "  starcheck check --rule team-action=warning --rule too-long=600 answer.txt"
        })
final class RulesCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Show this rule only, with its examples.")
    private @Nullable String id;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default), json or markdown.")
    private Format format = Format.TEXT;

    @Mixin
    private final ColorOption color = new ColorOption();

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Rule> rules = id == null ? StarAnalyzer.rules() : List.of(require(id));
        switch (format) {
            case TEXT -> list(rules, color.page(console));
            case JSON -> Json.print(console.out(), json -> Json.list(json, rules, RuleJson::write));
            case MARKDOWN -> console.out().write(RuleMarkdown.page(rules).getBytes(StandardCharsets.UTF_8));
        }
        return ExitCode.FINE;
    }

    private static Rule require(String id) {
        return StarAnalyzer.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UserError("no rule has the id '" + id + "'; the rules are " + ids()));
    }

    private static String ids() {
        return StarAnalyzer.rules().stream().map(Rule::id).collect(Collectors.joining(", "));
    }

    private void list(List<Rule> rules, TextPage page) {
        for (Rule rule : rules) {
            page.line(page.ink(Ink.BOLD, rule.id()) + "  "
                    + page.ink(Ink.of(rule.level()), rule.level().id()) + "  "
                    + page.ink(Ink.FAINT, rule.category().id()));
            page.paragraph("  ", "  ", rule.reason(), null);
            if (id != null) {
                details(rule, page);
            }
            page.blankLine();
        }
    }

    private static void details(Rule rule, TextPage page) {
        page.paragraph("  ", "  ", rule.decides(), null);
        Rule.Threshold threshold = rule.threshold();
        if (threshold != null) {
            page.paragraph("  ", "  ", "Threshold: " + text(threshold), null);
        }
        for (Rule.Example example : rule.examples()) {
            page.blankLine();
            boolean isHit = !example.hits().isEmpty();
            if (example.question() != null) {
                page.paragraph("  ? ", "    ", example.question(), Ink.FAINT);
            }
            page.paragraph(
                    "  " + page.ink(isHit ? Ink.BAD : Ink.GOOD, isHit ? "✗" : "✓") + " ",
                    "    ",
                    example.marked(),
                    null);
        }
    }

    /** Returns a threshold as people read it, such as {@code "60 words"}. */
    static String text(Rule.Threshold threshold) {
        return BigDecimal.valueOf(threshold.value()).stripTrailingZeros().toPlainString() + " " + threshold.meaning();
    }

    /** How rules are shown. */
    enum Format {
        TEXT,
        JSON,
        MARKDOWN
    }
}
