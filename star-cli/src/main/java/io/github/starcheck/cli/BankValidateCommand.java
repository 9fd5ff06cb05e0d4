package io.github.starcheck.cli;

import io.github.starcheck.analyzer.StarAnalyzer;
import io.github.starcheck.content.QuestionBank;
import io.github.starcheck.model.Question;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code starcheck bank validate}: tells all that is wrong with a file of questions. */
@Command(
        name = "validate",
        header = "Tell all that is wrong with a file of questions.",
        description = {
            "",
            "Exits with 0 if nothing is wrong, 1 if example answers fall short, 2 if the file is broken.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  starcheck bank validate questions.json",
            "  starcheck bank validate --answers --only calmed-customer questions.json"
        })
final class BankValidateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The file of questions.")
    private String file = "";

    @Option(
            names = "--answers",
            description =
                    "Also analyze the example answers: suggested ones must be good, weak ones have the faults that"
                            + " they name.")
    private boolean answers;

    @Option(names = "--only", paramLabel = "ID", description = "With --answers: only those of this question.")
    private @Nullable String only;

    @Mixin
    private final ColorOption color = new ColorOption();

    BankValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        QuestionBank bank = BankOption.read(file);
        List<Question> questions = only == null ? bank.questions() : List.of(BankOption.require(bank, file, only));
        int faulty = answers ? judge(questions, color.page(console)) : 0;
        String count = questions.size() == 1 ? "1 question" : questions.size() + " questions";
        color.page(console).line(count + (faulty == 0 ? ", all fine" : ", " + faulty + " to mend"));
        return faulty == 0 ? ExitCode.FINE : ExitCode.FALLS_SHORT;
    }

    /** Shows what is to be mended and returns how many questions have something. */
    private static int judge(List<Question> questions, TextPage page) {
        ExampleAnswers examples = new ExampleAnswers(StarAnalyzer.create());
        int faulty = 0;
        for (Question question : questions) {
            List<String> problems = examples.problems(question);
            if (!problems.isEmpty()) {
                faulty++;
                page.line(page.ink(Ink.BOLD, question.id()));
                problems.forEach(problem -> page.paragraph("  ", "    ", problem, null));
            }
        }
        return faulty;
    }
}
