package io.github.starcheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code starcheck batch}: one answer a line in, one analysis a line out. */
@Command(
        name = "batch",
        header = "Analyse many answers: one JSON object a line in, one analysis a line out.",
        description = {
            "",
            "A line of IN.jsonl: {\"id\": \"a7\", \"answer\": \"…\", \"question\": \"ID or text\"}.",
            "Only answer must be there; other keys are ignored. Output keeps the order of the input. A bad line"
                    + " gives {\"id\": …, \"line\": N, \"error\": \"…\"}, and the rest goes on.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  starcheck batch answers.jsonl > analyses.jsonl",
            "  starcheck batch --threads 4 --out analyses.jsonl answers.jsonl",
            "  zcat answers.jsonl.gz | starcheck batch - | jq .verdict",
            "",
            "Exit codes: 0 fine; 2 wrong usage, unreadable input or a bad line."
        })
final class BatchCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "IN.jsonl", description = "The answers, or - for standard input.")
    private String input = AnswerReader.STDIN;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write here instead of standard output. FILE is there once all is written.")
    private @Nullable Path output;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many answers to analyse at a time. Default: one a processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private final BankOption bankOption = new BankOption();

    @Mixin
    private final AnalyzerOptions analyzerOptions = new AnalyzerOptions();

    BatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (threads < 1 || threads > 1024) {
            throw new UserError("--threads is " + threads + "; use 1 to 1024");
        }
        try (InputStream in = input.equals(AnswerReader.STDIN) ? console.in() : AnswerReader.openFile(input)) {
            if (output == null) {
                return run(in, console.out());
            }
            refuseInputAsOutput(output);
            try (OutputFile file = OutputFile.create(output)) {
                int exitCode = run(in, file.sink());
                file.complete();
                return exitCode;
            }
        }
    }

    private int run(InputStream in, Sink out) throws IOException {
        Progress progress = new Progress(console);
        Batch batch = new Batch(analyzerOptions.analyzer(), bankOption.bank(), threads);
        batch.run(
                in,
                outcome -> {
                    out.write(outcome.json());
                    progress.line(outcome.line());
                    if (outcome.error() != null) {
                        progress.complain(input, outcome.line(), outcome.error());
                    }
                },
                out::flush);
        progress.end();
        return progress.complaints() ? ExitCode.BAD_INPUT : ExitCode.FINE;
    }

    private void refuseInputAsOutput(Path file) throws IOException {
        if (!input.equals(AnswerReader.STDIN) && Files.exists(file) && Files.isSameFile(file, Path.of(input))) {
            throw new UserError("--out " + file + " is the input itself; name another file");
        }
    }
}
