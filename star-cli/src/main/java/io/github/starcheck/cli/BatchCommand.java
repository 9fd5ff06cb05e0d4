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
            "  starcheck batch --resume --out analyses.jsonl answers.jsonl",
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
            description = "Write here instead of standard output. FILE is there once all is written; until then"
                    + " its lines stand in FILE.part.")
    private @Nullable Path output;

    @Option(
            names = "--resume",
            description = "Go on after the last whole line of FILE.part, if a run with the same input and options was"
                    + " stopped.")
    private boolean resume;

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
        if (resume && output == null) {
            throw new UserError("--resume needs --out FILE, to find what is done");
        }
        try (InputStream in = input.equals(AnswerReader.STDIN) ? console.in() : AnswerReader.openFile(input)) {
            return output == null ? run(in, 0, console.out()) : runTo(output, in);
        }
    }

    private int runTo(Path path, InputStream in) throws IOException {
        refuseInputAsOutput(path);
        try (OutputFile file = OutputFile.open(path, resume)) {
            if (file.lines() > 0) {
                console.print("going on after line " + file.lines() + ", the last whole one of " + file.written());
            }
            Thread hint = new Thread(() -> tellHowToGoOn(file));
            Runtime.getRuntime().addShutdownHook(hint); // so that it hears of a signal too
            int exitCode = run(in, file.lines(), file.sink());
            file.complete();
            remove(hint);
            return exitCode;
        }
    }

    private void tellHowToGoOn(OutputFile file) {
        if (file.isResumable()) {
            console.print(file.written()
                    + " keeps the lines that are done; with --resume the same command goes on after them");
        }
    }

    private static void remove(Thread hint) {
        try {
            Runtime.getRuntime().removeShutdownHook(hint);
        } catch (IllegalStateException e) {
            // A signal came just now. The hint sees for itself that the file is complete.
        }
    }

    private int run(InputStream in, long done, Sink out) throws IOException {
        Progress progress = new Progress(console, done);
        Batch batch = new Batch(analyzerOptions.analyzer(), bankOption.bank(), threads);
        batch.run(
                in,
                done,
                results -> {
                    out.write(results.json());
                    for (Batch.Outcome outcome : results.outcomes()) {
                        progress.line(outcome.line());
                        if (outcome.error() != null) {
                            progress.complain(input, outcome.line(), outcome.error());
                        }
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
