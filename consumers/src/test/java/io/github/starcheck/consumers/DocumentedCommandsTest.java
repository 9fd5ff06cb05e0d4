package io.github.starcheck.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the commands that the documents show, or sees to it that .ci/release runs them. */
class DocumentedCommandsTest {
    private static final Pattern SHOWN =
            Pattern.compile("(?m)^    ((?:mvn|java|starcheck|release/|\\.ci/).*)$|`(mvn [^`]+)`");
    /** A call within a sentence or a table: a command with its arguments, or one that has {@code starcheck} before it. */
    private static final Pattern INLINE = Pattern.compile("`((?:starcheck|java -jar star-cli/target/starcheck\\.jar)"
            + " [^`…]+|(?:check|batch|questions?|practice|interview|bank) [^`…]+)`");

    private static final Pattern EXAMPLE = Pattern.compile("mvn -q -ntp -f examples/([\\w-]+) verify");
    private static final Pattern STARCHECK =
            Pattern.compile("(?:java -jar star-cli/target/starcheck\\.jar|starcheck) ([^>]*)(?: > .*)?");

    /** CI compares what the first would write; the second takes too long; the others are a person's decision. */
    private static final Set<String> NOT_IN_CI = Set.of(
            "docs/images/draw",
            "java -jar training/target/training.jar fit",
            "java -jar training/target/training.jar report [REFERENCE_DIR]",
            "mvn -ntp test -pl star-cli -am -Dtest=GoldenTest -Dsurefire.failIfNoSpecifiedTests=false"
                    + " -Dstarcheck.record=true",
            "release/record-api");

    /** Named in a sentence, not called. */
    private static final Set<String> NAMES = Set.of("starcheck batch", "starcheck bank export");

    @TempDir
    Path directory;

    static Stream<String> commands() {
        return Documents.markdown().stream()
                .flatMap(file -> shown(Documents.read(file)))
                .flatMap(line -> Arrays.stream(line.split(" && ")))
                .filter(command -> !NOT_IN_CI.contains(command) && !NAMES.contains(command))
                .distinct();
    }

    private static Stream<String> shown(String document) {
        Stream<String> lines = SHOWN.matcher(document)
                .results()
                .map(match -> match.group(1) != null ? match.group(1) : match.group(2));
        Stream<String> inline = INLINE.matcher(document)
                .results()
                .map(match -> match.group(1))
                .map(call -> call.startsWith("java ") || call.startsWith("starcheck ") ? call : "starcheck " + call);
        return Stream.concat(lines, inline);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void command_shownInDocuments_works(String command) throws IOException, InterruptedException {
        Matcher example = EXAMPLE.matcher(command);
        Matcher starcheck = STARCHECK.matcher(command);
        if (starcheck.matches()) {
            starcheck(starcheck
                    .group(1)
                    .replace("my-questions.json", "examples/custom-bank.json")
                    .replace("FILE", "examples/custom-bank.json")
                    .replace("answers/*.txt", "examples/bullets.txt examples/complete.txt")
                    .replace("draft-1.txt", "examples/result-missing.txt")
                    .replace("draft-2.txt", "examples/complete.txt")
                    .replace(" answers.jsonl", " examples/answers.jsonl")
                    .replace(" analyses.jsonl", " " + directory.resolve("analyses.jsonl")));
        } else if (example.matches()) {
            assertRuns(Path.of("release/examples"), "run " + example.group(1));
        } else {
            assertRuns(Path.of(".ci/release"), command);
        }
    }

    private static void assertRuns(Path script, String command) {
        assertTrue(
                Documents.read(script).lines().anyMatch(line -> line.strip().startsWith(command)),
                () -> script + " does not run: " + command);
    }

    private static void starcheck(String arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.starcheck.cli.Main"));
        command.addAll(List.of(arguments.split(" ")));
        Process process = new ProcessBuilder(command)
                .redirectInput(Path.of("examples/rambling.txt").toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
    }
}
