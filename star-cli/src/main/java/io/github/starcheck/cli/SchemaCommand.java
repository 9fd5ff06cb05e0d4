package io.github.starcheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code starcheck schema}: prints the JSON Schema of the output. */
@Command(
        name = "schema",
        header = "Print the JSON Schema of an analysis, and of the error line of 'batch'.",
        footer = {"", "Example:", "  starcheck schema > analysis.schema.json"})
final class SchemaCommand implements Callable<Integer> {
    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (InputStream schema = Resource.open("analysis.schema.json")) {
            schema.transferTo(console.out());
        }
        return ExitCode.FINE;
    }
}
