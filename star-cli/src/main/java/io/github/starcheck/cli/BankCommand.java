package io.github.starcheck.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code starcheck bank}: the commands for those who write questions. */
@Command(
        name = "bank",
        header = "Check question banks of your own, export questions, and count them.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  starcheck bank validate questions.json",
            "  starcheck bank export --format markdown",
            "  starcheck bank coverage"
        })
final class BankCommand implements Callable<Integer> {
    private final Console console;

    BankCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.complain("no command given; see 'starcheck bank --help'");
        return ExitCode.BAD_INPUT;
    }
}
