package io.github.starcheck.cli;

import io.github.starcheck.analyzer.StarAnalyzer;
import io.github.starcheck.content.QuestionBank;
import io.github.starcheck.model.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code starcheck practice}: asks a question, comments on the answer, and tells what a second try changed. */
@Command(
        name = "practice",
        header = "Ask a question, comment on your answer, and tell what a second try changed.",
        description = {
            "",
            "Without --question one is drawn at random. Type the answer, or pipe it in; an empty line ends it. Then a"
                    + " follow-up question is asked, and what you reply is added to the answer. Nothing is kept without"
                    + " --save.",
            "",
            "On a terminal you can also type :tips, :again, :skip, :quit and :help.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  starcheck practice",
            "  starcheck practice --topic databases --tips",
            "  starcheck practice --question rest-api --save tries.jsonl",
            "  starcheck practice --question rest-api --end . < answers.txt",
            "",
            "Exit codes: 0 fine; 2 wrong usage or unreadable input."
        })
final class PracticeCommand implements Callable<Integer> {
    private static final int SEEDS = 1_000_000; // short enough to be typed again

    private final Console console;

    @Option(
            names = "--question",
            paramLabel = "ID",
            description = "Ask this question; 'starcheck questions' lists them.")
    private @Nullable String questionId;

    @Mixin
    private final BankOption bankOption = new BankOption();

    @Mixin
    private final FilterOptions wanted = new FilterOptions();

    @Option(names = "--seed", paramLabel = "N", description = "Draw the question that was drawn with this seed.")
    private @Nullable Long seed;

    @Option(names = "--tips", description = "Show what the recruiter checks, the dos and the don'ts with the question.")
    private boolean tips;

    @Option(
            names = "--again",
            description = "The second try is the whole answer told anew, not an addition to the first.")
    private boolean again;

    @Option(
            names = "--end",
            paramLabel = "LINE",
            description = "The line that ends an answer, instead of an empty one, such as a full stop.")
    private String lastLine = "";

    @Option(
            names = "--save",
            paramLabel = "FILE",
            description = "Add a line of JSON to FILE for each try: question, answer and analysis.")
    private @Nullable Path saved;

    @Mixin
    private final AnalyzerOptions analyzerOptions = new AnalyzerOptions();

    @Mixin
    private final ColorOption color = new ColorOption();

    PracticeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        boolean terminal = console.terminals().in();
        TextPage page = color.page(console);
        StarAnalyzer analyzer = analyzerOptions.analyzer();
        TypedAnswers answers = new TypedAnswers(console, lastLine.strip());
        Iterator<Question> asked = questionId == null ? drawn(page) : named(questionId);
        try (PracticeLog log = saved == null ? null : PracticeLog.open(saved)) {
            boolean skipped = true;
            while (skipped && asked.hasNext()) {
                skipped = !new PracticeSession(page, terminal, analyzer, answers, log, asked.next()).run(tips, again);
            }
        }
        if (!terminal && answers.next() instanceof TypedAnswers.Answer) {
            console.complain(
                    "standard input: there is more after the second answer. An empty line ends an answer; to keep"
                            + " those in it, end it with another line and name that with --end");
            return ExitCode.BAD_INPUT;
        }
        return ExitCode.FINE;
    }

    private Iterator<Question> named(String id) throws IOException {
        if (wanted.areGiven() || seed != null) {
            throw new UserError("--question names the question; leave out --seed and the options that choose one");
        }
        return List.of(bankOption.require(id)).iterator();
    }

    private Iterator<Question> drawn(TextPage page) throws IOException {
        long drawnWith = seed != null ? seed : new Random().nextInt(SEEDS);
        QuestionBank bank = bankOption.bank();
        List<Question> shuffled = new ArrayList<>(bank.questions(wanted.filter(bank)));
        if (shuffled.isEmpty()) {
            throw new UserError("no question matches all of these options; leave one out");
        }
        Collections.shuffle(shuffled, new Random(drawnWith));
        page.paragraph("", "", "Drawn with --seed " + drawnWith, Ink.FAINT);
        page.blankLine();
        return shuffled.iterator();
    }
}
