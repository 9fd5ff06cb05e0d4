package io.github.starcheck.benchmarks;

import io.github.starcheck.benchmarks.Measurements.Case;
import io.github.starcheck.benchmarks.Measurements.Spread;
import java.util.List;
import java.util.Locale;

/** Writes {@code docs/benchmarks.md}. */
final class BenchmarksPage {
    /** The benchmark of the batch command. */
    static final String BATCH = "BatchBenchmark.batch";

    private static final int BATCH_ANSWERS = 20_000;

    private final Measurements measurements;
    private final ColdStart coldStart;
    private final Machine machine;
    private final int rounds;
    private final StringBuilder page = new StringBuilder();

    BenchmarksPage(Measurements measurements, ColdStart coldStart, Machine machine, int rounds) {
        this.measurements = measurements;
        this.coldStart = coldStart;
        this.machine = machine;
        this.rounds = rounds;
    }

    String text() {
        line("# How fast it is");
        line("");
        line(
                "Written by `benchmarks/run`; the figures of each run are in [benchmarks.json](benchmarks.json), as JMH gives them.");
        line("[speed.md](speed.md) says where the time goes and what was tried.");
        line("");
        line(
                "Measured on %s, %s, %s. Load average at the end: %s.",
                machine.processor(), machine.system(), machine.java(), machine.load());
        line(
                "%d rounds; in each, every row had a process of its own: 3 s to warm up (12 s with two threads), 3 s measured. A figure is the middle of the",
                rounds);
        line(
                "rounds, with the least and the greatest behind it. A ratio is taken within each round, so that it holds when the machine's");
        line("speed drifts; trust ratios more than times.");
        line("");
        line(
                "The texts are sentences of the labelled corpus, 256 different answers of each length (160 of 1,000 words, 8 of 20,000),");
        line(
                "taken in turn. The model was fitted to these sentences, so that it knows more of their phrases than of a new answer's: that makes");
        line("labelling slower here, not faster.");
        line("");
        table();
        lengths();
        threads();
        batch();
        coldStart();
        bank();
        goals();
        return page.toString();
    }

    private void table() {
        line("## An answer of %d words", Benchmarks.WORDS);
        line("");
        line("| | µs | to OpenNLP | kB | it | but |");
        line("|---|--:|--:|--:|---|---|");
        Case floor = caseOf(Row.OPENNLP);
        for (Row row : Row.values()) {
            Case of = caseOf(row);
            if (measurements.has(of)) {
                line(
                        "| %s | %s | %s | %.1f | %s | %s |",
                        row.title,
                        spread(measurements.time(of), 1e-3),
                        spread(measurements.timeRatio(of, floor), 1),
                        measurements.allocation(of).median() / 1e3,
                        row.does,
                        row.doesNot);
            }
        }
        line("");
        line(
                "CoreNLP is under the GPL 3 and LanguageTool under the LGPL 2.1: they are measured here and are no part of what is published.");
        line("");
    }

    private void lengths() {
        line("## Answers of other lengths");
        line("");
        line("Nanoseconds a word.");
        line("");
        line("| words | %s |", titles());
        line("|--:|%s", "--:|".repeat(Benchmarks.ROWS_OF_ALL_LENGTHS.size()));
        lengthRow(Benchmarks.WORDS);
        Benchmarks.OTHER_LENGTHS.forEach(this::lengthRow);
        line("");
    }

    private static String titles() {
        return String.join(
                " | ",
                Benchmarks.ROWS_OF_ALL_LENGTHS.stream().map(row -> row.title).toList());
    }

    private void lengthRow(int words) {
        StringBuilder cells = new StringBuilder();
        for (Row row : Benchmarks.ROWS_OF_ALL_LENGTHS) {
            cells.append(" | ").append(spread(measurements.time(new Case(row.benchmark, words, 1)), 1.0 / words));
        }
        line("| %,d%s |", words, cells);
    }

    private void threads() {
        line("## Two threads");
        line("");
        line("One analyzer, shared; each thread with its own answers of %d words.", Benchmarks.WORDS);
        line("");
        line("| | µs a call, one thread | µs a call, two threads | throughput of two to one |");
        line("|---|--:|--:|--:|");
        for (Row row : Benchmarks.ROWS_OF_TWO_THREADS) {
            Case two = new Case(row.benchmark, Benchmarks.WORDS, 2);
            line(
                    "| %s | %s | %s | %s |",
                    row.title,
                    spread(measurements.time(caseOf(row)), 1e-3),
                    spread(measurements.time(two), 1e-3),
                    spread(gain(row), 1));
        }
        line("");
    }

    private void batch() {
        line("## Batch");
        line("");
        line("`starcheck batch` from file to file, answers of 200 words, with the start of the analyzer.");
        line("");
        line("| threads that analyse | answers a second |");
        line("|--:|--:|");
        for (int threads : List.of(1, 2)) {
            line("| %d | %s |", threads, perSecond(threads));
        }
        line("");
    }

    private String perSecond(int threads) {
        Spread nanos = measurements.time(new Case(BATCH, BATCH_ANSWERS, threads));
        return "%,.0f (%,.0f to %,.0f)"
                .formatted(
                        BATCH_ANSWERS * 1e9 / nanos.median(),
                        BATCH_ANSWERS * 1e9 / nanos.max(),
                        BATCH_ANSWERS * 1e9 / nanos.min());
    }

    private void coldStart() {
        line("## Cold start");
        line("");
        line("Whole processes, from start to end.");
        line("");
        line("| process | ms | to the first |");
        line("|---|--:|--:|");
        line(
                "| JVM that loads OpenNLP's model and splits `examples/complete.txt` | %s | 1 |",
                spread(coldStart.openNlp(), 1e3));
        line(
                "| `java -jar starcheck.jar check examples/complete.txt` | %s | %s |",
                spread(coldStart.check(), 1e3), spread(coldStart.checkRatio(), 1));
        line(
                "| the same with a class-data archive | %s | %s |",
                spread(coldStart.archived(), 1e3), spread(coldStart.archivedRatio(), 1));
        line("");
        line(
                "The first `StarAnalyzer.create()` of a process takes %s ms; the heap holds %s MB after it.",
                spread(coldStart.create(), 1e3), spread(coldStart.heap(), 1));
        line("");
    }

    private void bank() {
        line("## The question bank");
        line("");
        line("`QuestionBank.bundled().question(id)`, a process for each first look-up.");
        line("");
        line("| | ms |");
        line("|---|--:|");
        line("| the first look-up, with the reading of the bank | %s |", spread(coldStart.question(), 1e3));
        line("| Jackson's default binding of that question's pack to maps | %s |", spread(coldStart.bound(), 1e3));
        line("| a later look-up | %.5f |", coldStart.later().median() / 1e6);
        line("");
    }

    private void goals() {
        Case floor = caseOf(Row.OPENNLP);
        Case analyze = caseOf(Row.ANALYZE);
        line("## Goals");
        line("");
        line("Answers of %d words, where nothing else is said.", Benchmarks.WORDS);
        line("");
        line("| | goal | measured | |");
        line("|---|--:|--:|---|");
        atMost("`analyze` to OpenNLP", 2.0, measurements.timeRatio(analyze, floor));
        atMost("`analyze` to OpenNLP, pushed further", 1.5, measurements.timeRatio(analyze, floor));
        atMost("labels to OpenNLP", 0.7, measurements.timeRatio(caseOf(Row.SCORE), floor));
        atMost("bytes of `analyze` to OpenNLP's", 2.0, measurements.allocationRatio(analyze, floor));
        atMost(
                "time a word of 20,000 to that of %d".formatted(Benchmarks.WORDS),
                1.3,
                measurements
                        .timeRatio(new Case(Row.ANALYZE.benchmark, 20_000, 1), analyze)
                        .times(Benchmarks.WORDS / 20_000.0));
        atLeast("throughput of two threads to one", 1.8, gain(Row.ANALYZE));
        atLeast("CoreNLP's splitter to `analyze`", 3, measurements.timeRatio(caseOf(Row.CORENLP), analyze));
        if (measurements.has(caseOf(Row.LANGUAGETOOL))) {
            atLeast("LanguageTool to `analyze`", 100, measurements.timeRatio(caseOf(Row.LANGUAGETOOL), analyze));
        }
        Spread batch = measurements.time(new Case(BATCH, BATCH_ANSWERS, 2));
        atLeast(
                "answers a second of `batch`, two threads",
                20_000,
                new Spread(BATCH_ANSWERS * 1e9 / batch.median(), 0, 0));
        atMost("`check`, whole process, to OpenNLP's", 1.6, coldStart.checkRatio());
        atMost("first `create()`, ms", 60, coldStart.create().times(1e3));
        atMost("heap after it, MB", 12, coldStart.heap());
    }

    private void atMost(String what, double goal, Spread measured) {
        goal(what, "≤ ", goal, measured, measured.median() <= goal);
    }

    private void atLeast(String what, double goal, Spread measured) {
        goal(what, "≥ ", goal, measured, measured.median() >= goal);
    }

    private void goal(String what, String sign, double goal, Spread measured, boolean met) {
        line("| %s | %s%s | %s | %s |", what, sign, number(goal), number(measured.median()), met ? "met" : "not met");
    }

    /** Returns how many times as much two threads do as one. */
    private Spread gain(Row row) {
        return measurements
                .timeRatio(caseOf(row), new Case(row.benchmark, Benchmarks.WORDS, 2))
                .times(2);
    }

    private static Case caseOf(Row row) {
        return new Case(row.benchmark, Benchmarks.WORDS, 1);
    }

    private static String spread(Spread spread, double unit) {
        return "%s (%s to %s)"
                .formatted(number(spread.median() * unit), number(spread.min() * unit), number(spread.max() * unit));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
    }

    private void line(String format, Object... arguments) {
        page.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
