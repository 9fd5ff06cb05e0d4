package io.github.starcheck.training;

import io.github.starcheck.training.Accuracy.Result;
import io.github.starcheck.training.Variation.Noise;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes the telling ones of the results down as a page of tables, goals first. */
final class AccuracyPage {
    private static final String UNKNOWN = MarkdownPage.UNKNOWN;
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
    private final MarkdownPage page = new MarkdownPage();
    private final AccuracyTables tables;

    AccuracyPage(List<Result> results) {
        this.results = results;
        tables = new AccuracyTables(results, page);
    }

    /** Returns the page in Markdown. */
    String markdown(List<LabelledAnswer> answers) {
        long files = answers.stream().map(LabelledAnswer::file).distinct().count();
        long sentences = answers.stream().mapToLong(a -> a.sentences().size()).sum();
        page.paragraph("# How accurate Starcheck is");
        page.paragraph("""
                This page and [accuracy.csv](accuracy.csv), which holds every figure, are made by one command; \
                [CONTRIBUTING.md](../CONTRIBUTING.md) has it. What was tried on the way, also what failed, stands in \
                [experiments.md](experiments.md).""");
        page.paragraph(String.format(
                Locale.ROOT,
                "The corpus has %d answers in %d files, %d sentences, all written and labelled for this project. "
                        + "Three ways of measuring, none on answers that the method was fitted to:",
                answers.size(),
                files,
                sentences));
        page.paragraph("""
                - **Public answers**: 60 public answers, not redistributed, with the parts as their authors marked them \
                (30 technical, 30 other), and 25 texts that are no story, 12 pairs of a weak and a strong answer, 9 spoken \
                answers and 13 answers with their author's judgement. Nobody here wrote them. The author's part is taken for \
                the label of each sentence in it, so some labels are wrong.
                - **One file out**: fitted to all files of the corpus but one, measured on that one; in a page made by \
                `report --files`, all but the files named, at once. The files `hard`, `border`, `guide` and `spoken` count; the \
                others are like their neighbours and flatter.
                - **Five folds**: fitted to four fifths of the answers, measured on the rest. This flatters most.""");
        page.paragraph("""
                Everything is measured from the plain text: the analyzer cuts the sentences itself. F1 is per sentence, \
                macro-F1 its mean over S, T, A and R. A part is *missing* in a complete answer from which its sentences were \
                cut out. Calibration errors are expected calibration errors over ten bins.""");
        goals();
        publicAnswers();
        oneFileOut();
        fiveFolds();
        fairness();
        learningCurve();
        page.paragraph(RuleHits.section(results));
        return page.text();
    }

    // Goals

    private void goals() {
        page.paragraph("## Goals and what came out");
        page.paragraph(
                "A tick marks a goal that was reached. The goals were set before the work began, high on purpose.");
        page.table(List.of("figure", "goal", "technical", "other", "goal", "hard files, mean"));
        goal(Tally.macroF1(Tally.AS_TOLD), 0.90, 0.94, 0.90);
        goal(Tally.macroF1(Tally.RESULT_FIRST), 0.85, 0.88, 0.85);
        goal(COVERAGE_BALANCED, 0.93, 0.93, 0.93);
        goal(COVERAGE_AUC, 0.97, 0.97, 0.97);
        goal(COMPLETE, 0.90, 0.90, 0.90);
        Figures wholes = tables.figures(Accuracy.PUBLIC_ANSWERS, Accuracy.NON_STORIES_AND_PAIRS, Accuracy.STARCHECK);
        String nonStories = atMost(wholes.rate(THREE_PARTS), 0.02);
        page.row(THREE_PARTS, "≤ 0.02", nonStories, nonStories, "≤ 0.02", atMost(hard().rate(THREE_PARTS), 0.02));
        String pairs = atLeast(wholes.rate("weak-strong pairs in order"), 0.98);
        page.row("weak-strong pairs in order", "0.98", pairs, pairs, UNKNOWN, UNKNOWN);
        page.row(
                "largest loss of macro-F1 under a noise",
                "≤ 0.03",
                atMost(largestLoss(technical()), 0.03),
                atMost(largestLoss(other()), 0.03),
                "≤ 0.03",
                atMost(largestLoss(hard()), 0.03));
        page.row(
                "loss of macro-F1 without punctuation",
                "≤ 0.08",
                atMost(loss(technical(), NO_PUNCTUATION), 0.08),
                atMost(loss(other(), NO_PUNCTUATION), 0.08),
                "≤ 0.08",
                atMost(loss(hard(), NO_PUNCTUATION), 0.08));
        page.row(
                CALIBRATION,
                "≤ 0.05",
                atMost(technical().rate(CALIBRATION), 0.05),
                atMost(other().rate(CALIBRATION), 0.05),
                "≤ 0.05",
                atMost(hard().rate(CALIBRATION), 0.05));
        page.row(SPEARMAN, UNKNOWN, UNKNOWN, UNKNOWN, "0.85", atLeast(hard().rate(SPEARMAN), 0.85));
        page.endTable();
        page.paragraph("The 25 non-stories and 12 pairs are of either kind and stand in both columns.");
    }

    private void goal(String figure, double technical, double other, double hard) {
        page.row(
                figure,
                technical == other ? two(technical) : two(technical) + " / " + two(other),
                atLeast(technical().rate(figure), technical),
                atLeast(other().rate(figure), other),
                two(hard),
                atLeast(hard().rate(figure), hard));
    }

    private Figures technical() {
        return tables.figures(Accuracy.PUBLIC_ANSWERS, Accuracy.TECHNICAL, Accuracy.STARCHECK);
    }

    private Figures other() {
        return tables.figures(Accuracy.PUBLIC_ANSWERS, Accuracy.OTHER, Accuracy.STARCHECK);
    }

    private Figures hard() {
        return tables.figures(Accuracy.ONE_FILE_OUT, Accuracy.MEAN_OF_HARD_FILES, Accuracy.STARCHECK);
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
        page.paragraph("## Public answers");
        if (!tables.has(Accuracy.PUBLIC_ANSWERS, Accuracy.TECHNICAL)) {
            page.paragraph("Not measured: the folder with these answers was not there.");
            return;
        }
        for (String set : List.of(Accuracy.TECHNICAL, Accuracy.OTHER)) {
            page.paragraph("### " + capital(set) + " answers");
            tables.methods(Accuracy.PUBLIC_ANSWERS, set);
            tables.parts(Accuracy.PUBLIC_ANSWERS, set);
            tables.confusion(Accuracy.PUBLIC_ANSWERS, set);
        }
        page.paragraph("### Whole answers");
        page.paragraph("A keyword list calls a text a story as soon as one part has a hit; so do the other baselines.");
        tables.methods(Accuracy.PUBLIC_ANSWERS, Accuracy.NON_STORIES_AND_PAIRS);
        List<String> sizes = new ArrayList<>();
        tables.figures(Accuracy.PUBLIC_ANSWERS, Accuracy.NON_STORIES_AND_PAIRS, Accuracy.STARCHECK)
                .counts()
                .forEach((name, count) -> {
                    if (count > 0) {
                        sizes.add(count + " " + name);
                    }
                });
        page.paragraph("Measured on " + String.join(", ", sizes) + ".");
    }

    private void oneFileOut() {
        page.paragraph("## One file out");
        page.paragraph("### By file");
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
        page.table(Stream.concat(Stream.of("file"), columns.stream()).toList());
        for (Result result : results) {
            if (result.protocol().equals(Accuracy.ONE_FILE_OUT)
                    && result.method().equals(Accuracy.STARCHECK)) {
                page.row(Stream.concat(
                                Stream.of(result.set()),
                                columns.stream()
                                        .map(column -> MarkdownPage.three(
                                                result.figures().rate(column))))
                        .toArray(String[]::new));
            }
        }
        page.endTable();
        if (tables.has(Accuracy.ONE_FILE_OUT, Accuracy.MEAN_OF_HARD_FILES)) {
            page.paragraph("### The hard files");
            page.paragraph("Rates are means over the files, counts are sums.");
            tables.details(Accuracy.ONE_FILE_OUT, Accuracy.MEAN_OF_HARD_FILES);
        }
    }

    private void fiveFolds() {
        page.paragraph("## Five folds");
        if (tables.has(Accuracy.FIVE_FOLDS, Accuracy.ALL_FILES)) {
            tables.details(Accuracy.FIVE_FOLDS, Accuracy.ALL_FILES);
        } else {
            page.paragraph("Not measured in this run.");
        }
    }

    private void fairness() {
        page.paragraph("## Other words, other people");
        page.paragraph("""
                What changes when the same answer is told in other words or of other people. Each row counts the answers \
                whose text changes at all; flipped verdicts and parts (covered or not) should be none. Only answers that the \
                model was not fitted to. Where an answer has no names, "my manager", "a customer" and the like got one \
                first.""");
        tables.rewordings(Accuracy.FIVE_FOLDS, Accuracy.ALL_FILES);
    }

    private void learningCurve() {
        page.paragraph("## Learning curve");
        List<Result> points = Stream.concat(
                        results.stream().filter(result -> result.protocol().equals(Accuracy.LEARNING_CURVE)),
                        Stream.of(new Result(Accuracy.LEARNING_CURVE, "100 %", Accuracy.STARCHECK, hard())))
                .toList();
        if (points.size() == 1) {
            page.paragraph("Not measured in this run.");
            return;
        }
        page.paragraph("The mean of the hard files, fitted to a share of the other files' answers.");
        page.table(Stream.concat(Stream.of("figure"), points.stream().map(Result::set))
                .toList());
        for (String figure : List.of(
                Tally.macroF1(Tally.AS_TOLD),
                Tally.macroF1(Tally.RESULT_FIRST),
                COVERAGE_BALANCED,
                COVERAGE_AUC,
                COMPLETE,
                CALIBRATION,
                SPEARMAN)) {
            page.row(Stream.concat(
                            Stream.of(figure),
                            points.stream()
                                    .map(point ->
                                            MarkdownPage.three(point.figures().rate(figure))))
                    .toArray(String[]::new));
        }
        page.endTable();
    }

    private static String atLeast(double value, double goal) {
        return MarkdownPage.three(value) + (value >= goal ? " ✓" : "");
    }

    private static String atMost(double value, double goal) {
        return MarkdownPage.three(value) + (value <= goal ? " ✓" : "");
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
