package io.github.starcheck.training;

import io.github.starcheck.analyzer.label.Labels;
import io.github.starcheck.training.Accuracy.Result;
import io.github.starcheck.training.Variation.Noise;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the results down: all of them as comma-separated values, the telling ones as a page of tables. */
final class AccuracyPage {
    private static final String UNKNOWN = "–";
    private static final List<String> NOISES =
            Arrays.stream(Noise.values()).map(Tally::name).toList();
    private static final String NO_PUNCTUATION = Tally.name(Noise.NO_PUNCTUATION);

    private static final String COVERAGE_BALANCED = "missing part, balanced accuracy, " + Tally.AS_TOLD;
    private static final String COVERAGE_AUC = "missing part, AUC, " + Tally.AS_TOLD;
    private static final String COMPLETE = "complete called complete, " + Tally.AS_TOLD;
    private static final String THREE_PARTS = "non-stories with three or more parts covered";
    private static final String CALIBRATION = "calibration error of part scores, with parts cut out";
    private static final String SPEARMAN = "score against rating, Spearman";

    private final List<Result> results;
    private final StringBuilder page = new StringBuilder();

    AccuracyPage(List<Result> results) {
        this.results = results;
    }

    /** Returns a line for each figure: protocol, set, method, figure in quotes, value. */
    String csv() {
        StringBuilder csv = new StringBuilder("protocol,set,method,figure,value\n");
        for (Result result : results) {
            String start = result.protocol() + "," + result.set() + "," + result.method() + ",\"";
            result.figures()
                    .rates()
                    .forEach((name, value) ->
                            csv.append(start).append(name).append(String.format(Locale.ROOT, "\",%.4f\n", value)));
            result.figures()
                    .counts()
                    .forEach((name, value) -> csv.append(start)
                            .append(name)
                            .append("\",")
                            .append(value)
                            .append('\n'));
        }
        return csv.toString();
    }

    /** Returns the page in Markdown. */
    String markdown(List<LabelledAnswer> answers) {
        long files = answers.stream().map(LabelledAnswer::file).distinct().count();
        long sentences = answers.stream().mapToLong(a -> a.sentences().size()).sum();
        paragraph("# How accurate Starcheck is");
        paragraph("""
                This page and [accuracy.csv](accuracy.csv), which holds every figure, are made by one command; \
                [CONTRIBUTING.md](../CONTRIBUTING.md) has it. What was tried on the way, also what failed, stands in \
                [experiments.md](experiments.md).""");
        paragraph(String.format(
                Locale.ROOT,
                "The corpus has %d answers in %d files, %d sentences, all written and labelled for this project. "
                        + "Three ways of measuring, none on answers that the method was fitted to:",
                answers.size(),
                files,
                sentences));
        paragraph("""
                - **Public answers**: 60 public answers, not redistributed, with the parts as their authors marked them \
                (30 technical, 30 other), and 25 texts that are no story, 12 pairs of a weak and a strong answer, 9 spoken \
                answers and 13 answers with their author's judgement. Nobody here wrote them. The author's part is taken for \
                the label of each sentence in it, so some labels are wrong.
                - **One file out**: fitted to all files of the corpus but one, measured on that one. The files `hard`, \
                `border`, `guide` and `spoken` count; the others are like their neighbours and flatter.
                - **Five folds**: fitted to four fifths of the answers, measured on the rest. This flatters most.""");
        paragraph("""
                Everything is measured from the plain text: the analyzer cuts the sentences itself. F1 is per sentence, \
                macro-F1 its mean over S, T, A and R. A part is *missing* in a complete answer from which its sentences were \
                cut out. Calibration errors are expected calibration errors over ten bins.""");
        goals();
        publicAnswers();
        oneFileOut();
        fiveFolds();
        fairness();
        learningCurve();
        page.append(RuleHits.section(results));
        return page.toString().stripTrailing() + "\n";
    }

    // Goals

    private void goals() {
        paragraph("## Goals and what came out");
        paragraph("A tick marks a goal that was reached. The goals were set before the work began, high on purpose.");
        table(List.of("figure", "goal", "technical", "other", "goal", "hard files, mean"));
        goal(Tally.macroF1(Tally.AS_TOLD), 0.90, 0.94, 0.90);
        goal(Tally.macroF1(Tally.RESULT_FIRST), 0.85, 0.88, 0.85);
        goal(COVERAGE_BALANCED, 0.93, 0.93, 0.93);
        goal(COVERAGE_AUC, 0.97, 0.97, 0.97);
        goal(COMPLETE, 0.90, 0.90, 0.90);
        Figures wholes = figures(Accuracy.PUBLIC_ANSWERS, Accuracy.NON_STORIES_AND_PAIRS, Accuracy.STARCHECK);
        String nonStories = atMost(wholes.rate(THREE_PARTS), 0.02);
        row(THREE_PARTS, "≤ 0.02", nonStories, nonStories, "≤ 0.02", atMost(hard().rate(THREE_PARTS), 0.02));
        String pairs = atLeast(wholes.rate("weak-strong pairs in order"), 0.98);
        row("weak-strong pairs in order", "0.98", pairs, pairs, UNKNOWN, UNKNOWN);
        row(
                "largest loss of macro-F1 under a noise",
                "≤ 0.03",
                atMost(largestLoss(technical()), 0.03),
                atMost(largestLoss(other()), 0.03),
                "≤ 0.03",
                atMost(largestLoss(hard()), 0.03));
        row(
                "loss of macro-F1 without punctuation",
                "≤ 0.08",
                atMost(loss(technical(), NO_PUNCTUATION), 0.08),
                atMost(loss(other(), NO_PUNCTUATION), 0.08),
                "≤ 0.08",
                atMost(loss(hard(), NO_PUNCTUATION), 0.08));
        row(
                CALIBRATION,
                "≤ 0.05",
                atMost(technical().rate(CALIBRATION), 0.05),
                atMost(other().rate(CALIBRATION), 0.05),
                "≤ 0.05",
                atMost(hard().rate(CALIBRATION), 0.05));
        row(SPEARMAN, UNKNOWN, UNKNOWN, UNKNOWN, "0.85", atLeast(hard().rate(SPEARMAN), 0.85));
        page.append('\n');
        paragraph("The 25 non-stories and 12 pairs are of either kind and stand in both columns.");
    }

    private void goal(String figure, double technical, double other, double hard) {
        row(
                figure,
                technical == other ? two(technical) : two(technical) + " / " + two(other),
                atLeast(technical().rate(figure), technical),
                atLeast(other().rate(figure), other),
                two(hard),
                atLeast(hard().rate(figure), hard));
    }

    private Figures technical() {
        return figures(Accuracy.PUBLIC_ANSWERS, Accuracy.TECHNICAL, Accuracy.STARCHECK);
    }

    private Figures other() {
        return figures(Accuracy.PUBLIC_ANSWERS, Accuracy.OTHER, Accuracy.STARCHECK);
    }

    private Figures hard() {
        return figures(Accuracy.ONE_FILE_OUT, Accuracy.MEAN_OF_HARD_FILES, Accuracy.STARCHECK);
    }

    private static double loss(Figures figures, String noise) {
        return figures.rate(Tally.macroF1(Tally.AS_TOLD)) - figures.rate(Tally.macroF1(noise));
    }

    private static double largestLoss(Figures figures) {
        return NOISES.stream()
                .filter(noise -> !noise.equals(NO_PUNCTUATION))
                .mapToDouble(noise -> loss(figures, noise))
                .max()
                .orElse(Double.NaN);
    }

    // Protocols

    private void publicAnswers() {
        paragraph("## Public answers");
        if (!has(Accuracy.PUBLIC_ANSWERS, Accuracy.TECHNICAL)) {
            paragraph("Not measured: the folder with these answers was not there.");
            return;
        }
        for (String set : List.of(Accuracy.TECHNICAL, Accuracy.OTHER)) {
            paragraph("### " + capital(set) + " answers");
            methods(Accuracy.PUBLIC_ANSWERS, set);
            parts(Accuracy.PUBLIC_ANSWERS, set);
            confusion(Accuracy.PUBLIC_ANSWERS, set);
        }
        paragraph("### Whole answers");
        paragraph("A keyword list calls a text a story as soon as one part has a hit; so do the other baselines.");
        methods(Accuracy.PUBLIC_ANSWERS, Accuracy.NON_STORIES_AND_PAIRS);
        List<String> sizes = new ArrayList<>();
        figures(Accuracy.PUBLIC_ANSWERS, Accuracy.NON_STORIES_AND_PAIRS, Accuracy.STARCHECK)
                .counts()
                .forEach((name, count) -> sizes.add(count + " " + name));
        paragraph("Measured on " + String.join(", ", sizes) + ".");
    }

    private void oneFileOut() {
        paragraph("## One file out");
        paragraph("### By file");
        List<String> columns = List.of(
                Tally.macroF1(Tally.AS_TOLD),
                Tally.macroF1(Tally.RESULT_FIRST),
                Tally.macroF1(Tally.PERMUTED),
                COVERAGE_BALANCED,
                COVERAGE_AUC,
                "missing part, F1, " + Tally.AS_TOLD,
                COMPLETE,
                "complete called complete, " + Tally.RESULT_FIRST,
                THREE_PARTS,
                "stories called stories",
                CALIBRATION,
                SPEARMAN);
        table(Stream.concat(Stream.of("file"), columns.stream()).toList());
        for (Result result : results) {
            if (result.protocol().equals(Accuracy.ONE_FILE_OUT)
                    && result.method().equals(Accuracy.STARCHECK)) {
                row(Stream.concat(
                                Stream.of(result.set()),
                                columns.stream()
                                        .map(column -> three(result.figures().rate(column))))
                        .toArray(String[]::new));
            }
        }
        page.append('\n');
        if (has(Accuracy.ONE_FILE_OUT, Accuracy.MEAN_OF_HARD_FILES)) {
            paragraph("### The hard files");
            paragraph("Rates are means over the files, counts are sums.");
            details(Accuracy.ONE_FILE_OUT, Accuracy.MEAN_OF_HARD_FILES);
        }
    }

    private void fiveFolds() {
        paragraph("## Five folds");
        if (has(Accuracy.FIVE_FOLDS, Accuracy.ALL_FILES)) {
            details(Accuracy.FIVE_FOLDS, Accuracy.ALL_FILES);
        } else {
            paragraph("Not measured in this run.");
        }
    }

    private void fairness() {
        paragraph("## Other words, other people");
        paragraph("""
                What changes when the same answer is told in other words or of other people. Each row counts the answers \
                whose text changes at all; flipped verdicts and parts (covered or not) should be none. Only answers that the \
                model was not fitted to. Where an answer has no names, "my manager", "a customer" and the like got one \
                first.""");
        table(List.of("told otherwise", "answers", "flipped verdicts", "flipped parts", "mean change of part scores"));
        Figures figures = figures(Accuracy.FIVE_FOLDS, Accuracy.ALL_FILES, Accuracy.STARCHECK);
        for (String rewording : Fairness.rewordings()) {
            row(
                    rewording,
                    Objects.toString(figures.counts().get(Fairness.answers(rewording)), UNKNOWN),
                    three(figures.rate(Fairness.flippedVerdicts(rewording))),
                    three(figures.rate(Fairness.flippedParts(rewording))),
                    three(figures.rate(Fairness.changeOfScores(rewording))));
        }
        page.append('\n');
    }

    private void learningCurve() {
        paragraph("## Learning curve");
        List<Result> points = Stream.concat(
                        results.stream().filter(result -> result.protocol().equals(Accuracy.LEARNING_CURVE)),
                        Stream.of(new Result(Accuracy.LEARNING_CURVE, "100 %", Accuracy.STARCHECK, hard())))
                .toList();
        if (points.size() == 1) {
            paragraph("Not measured in this run.");
            return;
        }
        paragraph("The mean of the hard files, fitted to a share of the other files' answers.");
        table(Stream.concat(Stream.of("figure"), points.stream().map(Result::set))
                .toList());
        for (String figure : List.of(
                Tally.macroF1(Tally.AS_TOLD),
                Tally.macroF1(Tally.RESULT_FIRST),
                COVERAGE_BALANCED,
                COVERAGE_AUC,
                COMPLETE,
                CALIBRATION,
                SPEARMAN)) {
            row(Stream.concat(
                            Stream.of(figure),
                            points.stream().map(point -> three(point.figures().rate(figure))))
                    .toArray(String[]::new));
        }
        page.append('\n');
    }

    private void details(String protocol, String set) {
        methods(protocol, set);
        parts(protocol, set);
        confusion(protocol, set);
        strengths(protocol, set);
        groups(protocol, set, "style ");
        groups(protocol, set, "defect ");
    }

    // Tables of one set

    /** A row for each figure that has no table of its own, a column for each method. */
    private void methods(String protocol, String set) {
        List<Figures> methods = Accuracy.METHODS.stream()
                .map(method -> figures(protocol, set, method))
                .toList();
        table(Stream.concat(Stream.of("figure"), Accuracy.METHODS.stream()).toList());
        for (String figure : methods.get(0).rates().keySet()) {
            if (!figure.matches("missing [STAR],.*|.*, (style|defect) .*|strength .*|flipped .*|mean change of .*")) {
                row(Stream.concat(Stream.of(figure), methods.stream().map(method -> three(method.rate(figure))))
                        .toArray(String[]::new));
            }
        }
        page.append('\n');
    }

    private void parts(String protocol, String set) {
        Figures figures = figures(protocol, set, Accuracy.STARCHECK);
        paragraph("How well a missing part is missed, by part:");
        List<String> measures = List.of("balanced accuracy, ", "AUC, ", "F1, ");
        List<String> orders = List.of(Tally.AS_TOLD, Tally.RESULT_FIRST);
        table(Stream.concat(
                        Stream.of("part"),
                        orders.stream().flatMap(order -> measures.stream().map(measure -> measure + order)))
                .toList());
        for (int part = 0; part < Labels.PARTS; part++) {
            String name = "missing " + LabelledAnswer.LETTERS.charAt(part) + ", ";
            row(Stream.concat(
                            Stream.of(LabelledAnswer.LETTERS.substring(part, part + 1)),
                            orders.stream()
                                    .flatMap(order -> measures.stream()
                                            .map(measure -> three(figures.rate(name + measure + order)))))
                    .toArray(String[]::new));
        }
        page.append('\n');
    }

    private void confusion(String protocol, String set) {
        paragraph("Labels by hand (rows) against labels found (columns), answers as told:");
        counts(figures(protocol, set, Accuracy.STARCHECK), "", " labelled ", LabelledAnswer.LETTERS);
    }

    private void strengths(String protocol, String set) {
        Figures figures = figures(protocol, set, Accuracy.STARCHECK);
        paragraph(String.format(
                Locale.ROOT,
                "Strength of the parts by hand (rows) against strength found (columns), 0 absent, 1 hinted, 2 told, "
                        + "3 strong; %s exact, %s at most one off:",
                three(figures.rate("strength exact")),
                three(figures.rate("strength at most one off"))));
        counts(figures, "strength ", " judged ", "0123");
    }

    private void counts(Figures figures, String before, String between, String names) {
        List<String> classes = names.chars().mapToObj(Character::toString).toList();
        table(Stream.concat(Stream.of("by hand"), classes.stream()).toList());
        for (String gold : classes) {
            row(Stream.concat(
                            Stream.of(gold),
                            classes.stream()
                                    .map(found -> figures.counts().get(before + gold + between + found))
                                    .map(count -> Objects.toString(count, UNKNOWN)))
                    .toArray(String[]::new));
        }
        page.append('\n');
    }

    private void groups(String protocol, String set, String kind) {
        Figures figures = figures(protocol, set, Accuracy.STARCHECK);
        paragraph("Macro-F1 by " + kind.strip() + ", over the parts that occur:");
        table(List.of(kind.strip(), "sentences", "macro-F1"));
        String start = "sentences, " + kind;
        figures.counts().forEach((name, count) -> {
            if (name.startsWith(start)) {
                String group = name.substring(start.length());
                row(group, count.toString(), three(figures.rate(Tally.macroF1(kind + group))));
            }
        });
        page.append('\n');
    }

    // Cells

    private boolean has(String protocol, String set) {
        return results.stream()
                .anyMatch(r -> r.protocol().equals(protocol) && r.set().equals(set));
    }

    private Figures figures(String protocol, String set, String method) {
        return results.stream()
                .filter(r -> r.protocol().equals(protocol)
                        && r.set().equals(set)
                        && r.method().equals(method))
                .map(Result::figures)
                .findFirst()
                .orElseGet(Figures::new);
    }

    private void paragraph(String text) {
        page.append(text).append("\n\n");
    }

    private void table(List<String> columns) {
        row(columns.toArray(String[]::new));
        row(columns.stream().map(column -> "---").toArray(String[]::new));
    }

    private void row(String... cells) {
        page.append(Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String atLeast(double value, double goal) {
        return three(value) + (value >= goal ? " ✓" : "");
    }

    private static String atMost(double value, double goal) {
        return three(value) + (value <= goal ? " ✓" : "");
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String three(double value) {
        return Double.isNaN(value) ? UNKNOWN : String.format(Locale.ROOT, "%.3f", value);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
