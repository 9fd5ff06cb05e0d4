package io.github.starcheck.cli;

import io.github.starcheck.analyzer.Frame;
import io.github.starcheck.model.QuestionKind;
import io.github.starcheck.model.Seniority;
import io.github.starcheck.model.StarPart;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code starcheck} command as picocli sees it: what it can be told, with its subcommands and help. */
@Command(
        name = "starcheck",
        header = "Tells whether an interview answer is a story: Situation, Task, Action, Result.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  starcheck check answer.txt",
            "  starcheck batch answers.jsonl > analyses.jsonl",
            "  starcheck practice --topic databases",
            "  starcheck questions --search kubernetes",
            "  starcheck check --help"
        })
final class StarcheckCommand implements Callable<Integer> {
    /** In the order of the help. */
    private static final List<String> COMMANDS =
            List.of("check", "batch", "practice", "questions", "question", "interview", "rules", "bank", "schema");

    private final Console console;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "Show the version.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean version;

    StarcheckCommand(Console console) {
        this.console = console;
    }

    /**
     * Runs a command line.
     *
     * @param help gets the help, if that is asked for
     * @param failed gets what a command throws, and returns the exit code
     * @return the exit code
     */
    int run(StringWriter help, ToIntFunction<Exception> failed, String... arguments) {
        String called = arguments.length == 0 ? "" : arguments[0];
        return commandLine(help, called, failed).execute(arguments);
    }

    private CommandLine commandLine(StringWriter help, String called, ToIntFunction<Exception> failed) {
        CommandLine commandLine = new CommandLine(this);
        // Picocli looks at each class of a command for milliseconds, so that it is shown only the one that is called.
        for (String name : COMMANDS.contains(called) ? List.of(called) : COMMANDS) {
            commandLine.addSubcommand(command(name));
        }
        return commandLine
                .registerConverter(CheckCommand.Format.class, new Choice<>(CheckCommand.Format.values()))
                .registerConverter(ColorOption.When.class, new Choice<>(ColorOption.When.values()))
                .registerConverter(Frame.class, new Choice<>(Frame.values()))
                .registerConverter(BankExportCommand.Format.class, new Choice<>(BankExportCommand.Format.values()))
                .registerConverter(QuestionKind.class, new Choice<>(QuestionKind.values()))
                .registerConverter(Seniority.class, new Choice<>(Seniority.values()))
                .registerConverter(QuestionFormat.class, new Choice<>(QuestionFormat.values()))
                .registerConverter(RulesCommand.Format.class, new Choice<>(RulesCommand.Format.values()))
                .registerConverter(StarPart.class, new StarPartLetter())
                .setUsageHelpWidth(80)
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.prefersColor() ? Ansi.ON : Ansi.OFF))
                .setOut(new PrintWriter(help))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((e, arguments) -> misused(e))
                .setExecutionExceptionHandler((e, command, parsed) -> failed.applyAsInt(e));
    }

    private Object command(String name) {
        return switch (name) {
            case "check" -> new CheckCommand(console);
            case "batch" -> new BatchCommand(console);
            case "practice" -> new PracticeCommand(console);
            case "questions" -> new QuestionsCommand(console);
            case "question" -> new QuestionCommand(console);
            case "interview" -> new InterviewCommand(console);
            case "rules" -> new RulesCommand(console);
            case "bank" ->
                new CommandLine(new BankCommand(console))
                        .addSubcommand(new BankValidateCommand(console))
                        .addSubcommand(new BankExportCommand(console))
                        .addSubcommand(new BankCoverageCommand(console));
            case "schema" -> new SchemaCommand(console);
            default -> throw new IllegalArgumentException(name);
        };
    }

    @Override
    public Integer call() {
        console.complain("no command given; see 'starcheck --help'");
        return ExitCode.BAD_INPUT;
    }

    private int misused(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        console.complain(e.getMessage() + suggestion(e) + "; see '" + command + " --help'");
        return ExitCode.BAD_INPUT;
    }

    private static String suggestion(ParameterException e) {
        return e instanceof UnmatchedArgumentException unmatched
                        && !unmatched.getSuggestions().isEmpty()
                ? "; the nearest: " + String.join(", ", unmatched.getSuggestions())
                : "";
    }
}
