package io.github.starcheck.cli;

import io.github.starcheck.content.Interview;
import io.github.starcheck.content.InterviewPlan;
import io.github.starcheck.content.QuestionBank;
import io.github.starcheck.model.Question;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code starcheck interview}: draws the questions of an interview. */
@Command(
        name = "interview",
        header = "Draw the questions of an interview.",
        description = {"", "No topic is asked twice. The same options give the same interview.", ""},
        footer = {
            "",
            "Examples:",
            "  starcheck interview --questions 5 --minutes 45 --level senior",
            "  starcheck interview --role backend-engineer --seed 7 --format json"
        })
final class InterviewCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--questions", paramLabel = "N", description = "The most questions to ask; 4 unless given.")
    private int count = 4;

    @Option(names = "--minutes", paramLabel = "M", description = "The most minutes that it takes; 30 unless given.")
    private int minutes = 30;

    @Option(names = "--seed", paramLabel = "S", description = "Another number gives another interview; 0 unless given.")
    private long seed;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
    private QuestionFormat format = QuestionFormat.TEXT;

    @Mixin
    private final BankOption bankOption = new BankOption();

    @Mixin
    private final FilterOptions wanted = new FilterOptions();

    @Mixin
    private final ColorOption color = new ColorOption();

    InterviewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        QuestionBank bank = bankOption.bank();
        Interview interview = bank.interview(plan(bank));
        switch (format) {
            case TEXT -> show(interview, color.page(console));
            case JSON -> Json.print(console.out(), json -> write(json, interview));
        }
        if (interview.questions().size() < count) {
            console.complain("only " + interview.questions().size() + " of " + count
                    + " questions fit; give more minutes or want less");
        }
        return ExitCode.FINE;
    }

    private InterviewPlan plan(QuestionBank bank) {
        try {
            return new InterviewPlan(wanted.filter(bank), count, minutes, seed);
        } catch (IllegalArgumentException e) {
            throw new UserError("--" + e.getMessage());
        }
    }

    private static void show(Interview interview, TextPage page) {
        int number = 1;
        for (Question question : interview.questions()) {
            String start = number++ + ". ";
            page.paragraph(page.ink(Ink.BOLD, start), " ".repeat(start.length()), question.text(), null);
            page.paragraph("   ", "   ", about(question), Ink.FAINT);
            question.coaching()
                    .followUps()
                    .forEach((part, texts) -> page.paragraph("   - ", "     ", texts.get(0), null));
            page.blankLine();
        }
        page.line("About " + interview.minutes() + " minutes.");
    }

    private static String about(Question question) {
        return question.id() + " · " + question.competency() + " · " + Interview.minutes(question) + " minutes";
    }

    private static void write(JsonWriter json, Interview interview) {
        json.writeStartObject();
        json.writeNumberProperty("minutes", interview.minutes());
        json.writeName("questions");
        Json.list(json, interview.questions(), QuestionJson::write);
        json.writeEndObject();
    }
}
