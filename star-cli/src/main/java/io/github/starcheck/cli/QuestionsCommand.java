package io.github.starcheck.cli;

import io.github.starcheck.content.QuestionBank;
import io.github.starcheck.content.QuestionFilter;
import io.github.starcheck.model.Question;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code starcheck questions}: lists the question bank. */
@Command(
        name = "questions",
        header = "List the questions of the bank.",
        description = {"", "A question has to meet all options that are given.", ""},
        footer = {
            "",
            "Examples:",
            "  starcheck questions",
            "  starcheck questions --topic databases --level senior",
            "  starcheck questions --search \"message queue\" --format json"
        })
final class QuestionsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final BankOption bankOption = new BankOption();

    @Mixin
    private final FilterOptions wanted = new FilterOptions();

    @Option(names = "--search", paramLabel = "WORDS", description = "Only questions that hold these words.")
    private @Nullable String search;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
    private QuestionFormat format = QuestionFormat.TEXT;

    @Mixin
    private final ColorOption color = new ColorOption();

    QuestionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Question> found = found();
        switch (format) {
            case TEXT -> list(found, color.page(console));
            case JSON -> Json.print(console.out(), json -> Json.list(json, found, QuestionJson::write));
        }
        return ExitCode.FINE;
    }

    private List<Question> found() throws IOException {
        QuestionBank bank = bankOption.bank();
        QuestionFilter filter = wanted.filter(bank);
        return search == null
                ? bank.questions(filter)
                : bank.search(search).stream().filter(filter::matches).toList();
    }

    private void list(List<Question> found, TextPage page) {
        if (found.isEmpty()) {
            page.line("No question matches.");
        }
        for (Question question : found) {
            page.line(page.ink(Ink.BOLD, question.id()));
            page.paragraph("  ", "  ", question.text(), null);
            page.paragraph("  ", "  ", String.join(", ", question.topics()), Ink.FAINT);
            page.blankLine();
        }
    }
}
