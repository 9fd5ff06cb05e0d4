package io.github.starcheck.training;

import io.github.starcheck.analyzer.label.Labels;
import io.github.starcheck.training.Accuracy.Result;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The tables of the figures of one set of answers. */
final class AccuracyTables {
    private final List<Result> results;
    private final MarkdownPage page;

    AccuracyTables(List<Result> results, MarkdownPage page) {
        this.results = results;
        this.page = page;
    }

    /** All tables. */
    void details(String protocol, String set) {
        methods(protocol, set);
        parts(protocol, set);
        confusion(protocol, set);
        strengths(protocol, set);
        groups(protocol, set, "style ");
        groups(protocol, set, "defect ");
    }

    /** A row for each figure that has no table of its own, a column for each method. */
    void methods(String protocol, String set) {
        List<Figures> methods = Accuracy.METHODS.stream()
                .map(method -> figures(protocol, set, method))
                .toList();
        page.table(Stream.concat(Stream.of("figure"), Accuracy.METHODS.stream()).toList());
        for (String figure : methods.get(0).rates().keySet()) {
            if (!figure.matches("missing [STAR],.*|.*, (style|defect) .*|strength .*|flipped .*|mean change of .*")) {
                page.row(Stream.concat(
                                Stream.of(figure),
                                methods.stream().map(method -> MarkdownPage.three(method.rate(figure))))
                        .toArray(String[]::new));
            }
        }
        page.endTable();
    }

    /** How well each part is missed. */
    void parts(String protocol, String set) {
        Figures figures = figures(protocol, set, Accuracy.STARCHECK);
        page.paragraph("How well a missing part is missed, by part:");
        List<String> measures = List.of("balanced accuracy, ", "AUC, ", "F1, ");
        List<String> orders = List.of(Tally.AS_TOLD, Tally.RESULT_FIRST);
        page.table(Stream.concat(
                        Stream.of("part"),
                        orders.stream().flatMap(order -> measures.stream().map(measure -> measure + order)))
                .toList());
        for (int part = 0; part < Labels.PARTS; part++) {
            String name = "missing " + LabelledAnswer.LETTERS.charAt(part) + ", ";
            page.row(Stream.concat(
                            Stream.of(LabelledAnswer.LETTERS.substring(part, part + 1)),
                            orders.stream()
                                    .flatMap(order -> measures.stream()
                                            .map(measure -> MarkdownPage.three(figures.rate(name + measure + order)))))
                    .toArray(String[]::new));
        }
        page.endTable();
    }

    /** Labels by hand against labels found. */
    void confusion(String protocol, String set) {
        page.paragraph("Labels by hand (rows) against labels found (columns), answers as told:");
        counts(figures(protocol, set, Accuracy.STARCHECK), "", " labelled ", LabelledAnswer.LETTERS);
    }

    private void strengths(String protocol, String set) {
        Figures figures = figures(protocol, set, Accuracy.STARCHECK);
        page.paragraph(String.format(
                Locale.ROOT,
                "Strength of the parts by hand (rows) against strength found (columns), 0 absent, 1 hinted, 2 told, "
                        + "3 strong; %s exact, %s at most one off:",
                MarkdownPage.three(figures.rate("strength exact")),
                MarkdownPage.three(figures.rate("strength at most one off"))));
        counts(figures, "strength ", " judged ", "0123");
    }

    private void counts(Figures figures, String before, String between, String names) {
        List<String> classes = names.chars().mapToObj(Character::toString).toList();
        page.table(Stream.concat(Stream.of("by hand"), classes.stream()).toList());
        for (String gold : classes) {
            page.row(Stream.concat(
                            Stream.of(gold),
                            classes.stream()
                                    .map(found -> figures.counts().get(before + gold + between + found))
                                    .map(count -> Objects.toString(count, MarkdownPage.UNKNOWN)))
                    .toArray(String[]::new));
        }
        page.endTable();
    }

    private void groups(String protocol, String set, String kind) {
        Figures figures = figures(protocol, set, Accuracy.STARCHECK);
        page.paragraph("Macro-F1 by " + kind.strip() + ", over the parts that occur:");
        page.table(List.of(kind.strip(), "sentences", "macro-F1"));
        String start = "sentences, " + kind;
        figures.counts().forEach((name, count) -> {
            if (name.startsWith(start)) {
                String group = name.substring(start.length());
                page.row(group, count.toString(), MarkdownPage.three(figures.rate(Tally.macroF1(kind + group))));
            }
        });
        page.endTable();
    }

    /** What changes when answers are told in other words. */
    void rewordings(String protocol, String set) {
        page.table(List.of(
                "told otherwise", "answers", "flipped verdicts", "flipped parts", "mean change of part scores"));
        Figures figures = figures(protocol, set, Accuracy.STARCHECK);
        for (String rewording : Fairness.rewordings()) {
            page.row(
                    rewording,
                    Objects.toString(figures.counts().get(Fairness.answers(rewording)), MarkdownPage.UNKNOWN),
                    MarkdownPage.three(figures.rate(Fairness.flippedVerdicts(rewording))),
                    MarkdownPage.three(figures.rate(Fairness.flippedParts(rewording))),
                    MarkdownPage.three(figures.rate(Fairness.changeOfScores(rewording))));
        }
        page.endTable();
    }

    /** Returns whether a set was measured. */
    boolean has(String protocol, String set) {
        return results.stream()
                .anyMatch(r -> r.protocol().equals(protocol) && r.set().equals(set));
    }

    /** Returns the figures of a method on a set, none if it was not measured. */
    Figures figures(String protocol, String set, String method) {
        return results.stream()
                .filter(r -> r.protocol().equals(protocol)
                        && r.set().equals(set)
                        && r.method().equals(method))
                .map(Result::figures)
                .findFirst()
                .orElseGet(Figures::new);
    }
}
