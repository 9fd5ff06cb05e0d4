package io.github.starcheck.cli;

import io.github.starcheck.analyzer.StarAnalysis;
import io.github.starcheck.analyzer.StarAnalyzer;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.StarPart;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code starcheck check}: analyses answers and shows each. */
@Command(
        name = "check",
        header = "Tell which STAR parts an answer covers, and what is missing.",
        description = {
            "",
            "Each FILE holds one answer, UTF-8 text. Without a FILE, or for -, the answer comes from standard input.",
            "",
            "The text view puts a letter before each sentence: S, T, A or R for the part that it tells, S+T for two parts,"
                    + " · for none.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  starcheck check answer.txt",
            "  starcheck check --question complex-debugging answer.txt",
            "  starcheck check --previous draft-1.txt draft-2.txt",
            "  starcheck check --format json - < answer.txt",
            "  starcheck check --format html answers/*.txt > report.html",
            "  starcheck check --require S,T,A,R --fail-under 60 answers/*.txt",
            "",
            "Exit codes: 0 fine; 1 an answer falls short of --fail-under or --require;",
            "2 wrong usage or unreadable input."
        })
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "An answer, or - for standard input.")
    private List<String> files;

    @Option(
            names = "--question",
            paramLabel = "ID",
            description = "The question that is answered; 'starcheck questions' lists them.")
    private @Nullable String questionId;

    @Mixin
    private final BankOption bankOption = new BankOption();

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description = "An older draft of the answer: also tell what the new one changed.")
    private @Nullable String previous;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (the default), json, jsonl, html, sarif or rdjsonl.")
    private Format format = Format.TEXT;

    @Option(names = "--fail-under", paramLabel = "N", description = "Exit with 1 if a score is under N, 0 to 100.")
    private int minScore;

    @Option(
            names = "--require",
            paramLabel = "PARTS",
            split = ",",
            description = "Exit with 1 unless an answer covers these parts, such as S,T,A,R.")
    private Set<StarPart> parts = Set.of();

    @Mixin
    private final AnalyzerOptions analyzerOptions = new AnalyzerOptions();

    @Mixin
    private final ColorOption color = new ColorOption();

    CheckCommand(Console console) {
        this(console, List.of());
    }

    /**
     * Makes one without options.
     *
     * @param files what to check
     */
    CheckCommand(Console console, List<String> files) {
        this.console = console;
        this.files = files;
    }

    @Override
    public Integer call() throws IOException {
        Requirements requirements = new Requirements(minScore, parts);
        if (questionId == null && bankOption.isGiven()) {
            throw new UserError("--bank holds the question that is answered; name it with --question");
        }
        Question question = questionId == null ? null : bankOption.require(questionId);
        List<String> names = files.isEmpty() ? List.of(AnswerReader.STDIN) : files;
        if (previous != null && names.size() > 1) {
            throw new UserError("--previous compares one answer with its older draft; name one FILE");
        }
        AnswerReader reader = new AnswerReader(console);
        StarAnalyzer analyzer = analyzerOptions.analyzer();
        StarAnalysis older = previous == null ? null : analyze(analyzer, reader.read(previous), question);
        int exitCode = ExitCode.FINE;
        try (Report report = report(names.size() > 1)) {
            for (String name : names) {
                try {
                    StarAnalysis analysis = analyze(analyzer, reader.read(name), question);
                    report.add(
                            name.equals(AnswerReader.STDIN) ? null : name,
                            analysis,
                            older == null ? null : analysis.since(older));
                    exitCode = Math.max(exitCode, judge(name, requirements.shortfalls(analysis)));
                } catch (UserError e) {
                    console.complain(e.problem());
                    exitCode = ExitCode.BAD_INPUT;
                }
            }
        }
        return exitCode;
    }

    private static StarAnalysis analyze(StarAnalyzer analyzer, String answer, @Nullable Question question) {
        return question == null ? analyzer.analyze(answer) : analyzer.analyze(answer, question);
    }

    private Report report(boolean several) {
        return switch (format) {
            case TEXT -> new TextReport(color.page(console), several);
            case JSON -> new JsonReport(console.out(), several);
            case JSONL -> new JsonLinesReport(console.out());
            case HTML -> new HtmlReport(console.out());
            case SARIF -> new SarifReport(console.out());
            case RDJSONL -> new RdjsonLinesReport(console.out());
        };
    }

    private int judge(String name, List<String> shortfalls) {
        for (String shortfall : shortfalls) {
            console.complain(AnswerReader.display(name) + ": " + shortfall);
        }
        return shortfalls.isEmpty() ? ExitCode.FINE : ExitCode.FALLS_SHORT;
    }

    /** How analyses are shown. */
    enum Format {
        TEXT,
        JSON,
        JSONL,
        HTML,
        SARIF,
        RDJSONL
    }
}
