package io.github.starcheck.cli;

import io.github.starcheck.content.QuestionBank;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code starcheck bank export}: writes questions for people and spreadsheets. */
@Command(
        name = "export",
        header = "Write the questions as Markdown or CSV.",
        description = "",
        footer = {
            "",
            "Examples:",
            "  starcheck bank export --format markdown > questions.md",
            "  starcheck bank export --format csv --role backend-engineer > questions.csv"
        })
final class BankExportCommand implements Callable<Integer> {
    private final Console console;

    enum Format {
        MARKDOWN,
        CSV
    }

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "markdown or csv.")
    private Format format = Format.MARKDOWN;

    @Mixin
    private final BankOption bankOption = new BankOption();

    @Mixin
    private final FilterOptions wanted = new FilterOptions();

    BankExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        QuestionBank bank = bankOption.bank();
        var found = bank.questions(wanted.filter(bank));
        String text = format == Format.CSV ? QuestionCsv.write(found) : QuestionMarkdown.write(bank, found);
        console.out().write(text.getBytes(StandardCharsets.UTF_8));
        return ExitCode.FINE;
    }
}
