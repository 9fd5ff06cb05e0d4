package io.github.starcheck.cli;

import io.github.starcheck.model.Question;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code starcheck question}: shows one question with all that the guide tells of it. */
@Command(
        name = "question",
        header = "Show a question: what the recruiter checks, dos and don'ts, a suggested answer.",
        description = "",
        footer = {"", "Examples:", "  starcheck question rest-api", "  starcheck question --format json rest-api"})
final class QuestionCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "ID", description = "The question; 'starcheck questions' lists them.")
    private String id = "";

    @Mixin
    private final BankOption bankOption = new BankOption();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
    private QuestionFormat format = QuestionFormat.TEXT;

    @Mixin
    private final ColorOption color = new ColorOption();

    QuestionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Question question = bankOption.require(id);
        switch (format) {
            case TEXT -> show(new QuestionView(color.page(console), question));
            case JSON -> Json.print(console.out(), json -> QuestionJson.write(json, question));
        }
        return ExitCode.FINE;
    }

    private static void show(QuestionView view) {
        view.question();
        view.variants();
        view.tips();
        view.suggestedAnswer();
        view.weakAnswer();
        view.followUps();
        view.length();
    }
}
