package io.github.starcheck.cli;

import io.github.starcheck.analyzer.SentenceLabel;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.StarAnswer;
import io.github.starcheck.model.StarPart;
import java.util.List;
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
            case TEXT -> show(question, color.page(console));
            case JSON -> writeJson(question);
        }
        return ExitCode.FINE;
    }

    private void show(Question question, TextPage page) {
        page.paragraph("", "", question.text(), Ink.BOLD);
        page.paragraph("", "", String.join(", ", question.topics()), Ink.FAINT);
        page.blankLine();
        page.line(page.ink(Ink.BOLD, "What the recruiter checks"));
        page.paragraph("  ", "  ", question.intent(), null);
        list(page, "Do", "+ ", Ink.GOOD, question.dosAndDonts().dos());
        list(page, "Don't", "- ", Ink.BAD, question.dosAndDonts().donts());
        StarAnswer suggested = question.suggestedAnswer();
        if (suggested != null) {
            page.blankLine();
            page.line(page.ink(Ink.BOLD, "A suggested answer"));
            for (StarPart part : StarPart.values()) {
                Ink ink = Ink.of(SentenceLabel.valueOf(part.name()));
                String letter = part.name().substring(0, 1);
                page.paragraph("  " + page.ink(ink, letter) + " ", "    ", suggested.part(part), ink);
            }
        }
    }

    private static void list(TextPage page, String heading, String mark, Ink ink, List<String> items) {
        if (!items.isEmpty()) {
            page.blankLine();
            page.line(page.ink(Ink.BOLD, heading));
            items.forEach(item -> page.paragraph("  " + page.ink(ink, mark), "    ", item, null));
        }
    }

    private void writeJson(Question question) {
        try (JsonGenerator json = Json.indented(console.out())) {
            QuestionJson.write(json, question);
        }
        console.out().write('\n');
    }
}
