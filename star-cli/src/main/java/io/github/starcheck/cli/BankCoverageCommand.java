package io.github.starcheck.cli;

import io.github.starcheck.model.Seniority;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code starcheck bank coverage}: a table with the number of questions for each competency and level. */
@Command(
        name = "coverage",
        header = "Count the questions for each competency and level.",
        description = {"", "A question that suits several levels counts for each of them.", ""},
        footer = {"", "Examples:", "  starcheck bank coverage", "  starcheck bank coverage --bank my-questions.json"})
final class BankCoverageCommand implements Callable<Integer> {
    private static final String CORNER = "competency";

    private final Console console;

    @Mixin
    private final BankOption bankOption = new BankOption();

    BankCoverageCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        SortedMap<String, Map<Seniority, Integer>> coverage = bankOption.bank().coverage();
        int width = coverage.keySet().stream().mapToInt(String::length).reduce(CORNER.length(), Math::max);
        row(CORNER, width, level -> level.name().toLowerCase(Locale.ROOT));
        coverage.forEach((competency, counts) -> row(competency, width, level -> counts.getOrDefault(level, 0)));
        return ExitCode.FINE;
    }

    private void row(String first, int width, Function<Seniority, Object> cell) {
        String cells = Arrays.stream(Seniority.values())
                .map(level -> String.format(Locale.ROOT, "%8s", cell.apply(level)))
                .collect(Collectors.joining());
        String line = first + " ".repeat(width - first.length()) + cells + "\n";
        console.out().write(line.getBytes(StandardCharsets.UTF_8));
    }
}
