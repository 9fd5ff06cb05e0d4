package io.github.starcheck.cli;

import io.github.starcheck.model.Question;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** {@code starcheck question}: shows one question with all that the guide tells of it. */
@Command(
        name = "question",
        header = "Show a question: what the recruiter checks, dos and don'ts, a suggested answer.",
        description = "",
        footer = {"", "Examples:", "  starcheck question rest-api", "  starcheck question --format json rest-api"})
final class QuestionCommand implements Callable<Integer> {
    private final Console console;
    private final Questions questions;

    @Parameters(paramLabel = "ID", description = "The question; 'starcheck questions' lists them.")
    private String id = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
    private QuestionFormat format = QuestionFormat.TEXT;

    @Mixin
    private final ColorOption color = new ColorOption();

    QuestionCommand(Console console, Questions questions) {
        this.console = console;
        this.questions = questions;
    }

    @Override
    public Integer call() {
        Question question = questions.require(id);
        switch (format) {
            case TEXT -> show(new QuestionView(color.page(console), question));
            case JSON -> writeJson(question);
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

    private void writeJson(Question question) {
        try (JsonGenerator json = Json.indented(console.out())) {
            QuestionJson.write(json, question);
        }
        console.out().write('\n');
    }
}
