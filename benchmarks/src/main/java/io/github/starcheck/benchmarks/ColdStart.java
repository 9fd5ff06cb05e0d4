package io.github.starcheck.benchmarks;

import io.github.starcheck.benchmarks.Measurements.Spread;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whole processes, from their start to their end, one after the other in turn.
 *
 * @param openNlp seconds of {@link OpenNlpStart}
 * @param check seconds of {@code starcheck check}
 * @param checkRatio check to OpenNLP of the same turn
 * @param archived seconds of {@code starcheck check} with a class-data archive
 * @param archivedRatio archived to OpenNLP of the same turn
 * @param create seconds of the first {@code StarAnalyzer.create()}
 * @param heap megabytes on the heap after it
 * @param question seconds of the first look-up of a question
 * @param later nanoseconds of a later one
 * @param bound seconds of binding the question's pack to maps with Jackson
 */
record ColdStart(
        Spread openNlp,
        Spread check,
        Spread checkRatio,
        Spread archived,
        Spread archivedRatio,
        Spread create,
        Spread heap,
        Spread question,
        Spread later,
        Spread bound) {
    private static final int TURNS = 15;
    private static final String JAR = "star-cli/target/starcheck.jar";

    static ColdStart measure(Path answer) throws IOException {
        Path archive = Files.createTempDirectory("starcheck").resolve("starcheck.jsa");
        seconds(check(answer, "-XX:ArchiveClassesAtExit=" + archive));
        double[] openNlp = new double[TURNS];
        double[] check = new double[TURNS];
        double[] archived = new double[TURNS];
        double[] create = new double[TURNS];
        double[] heap = new double[TURNS];
        double[] question = new double[TURNS];
        double[] later = new double[TURNS];
        double[] bound = new double[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            openNlp[turn] = seconds(java("-cp", classPath("opennlp", "slf4j"), OpenNlpStart.class, answer));
            check[turn] = seconds(check(answer, "-Xshare:auto"));
            archived[turn] = seconds(check(answer, "-XX:SharedArchiveFile=" + archive));
            double[] first = figures(FirstAnalyzer.class);
            create[turn] = first[0] / 1e9;
            heap[turn] = first[1] / 1e6;
            double[] lookUps = figures(FirstQuestion.class, "complex-debugging");
            question[turn] = lookUps[0] / 1e9;
            later[turn] = lookUps[1];
            bound[turn] = figures(BoundPack.class, "backend-engineer.json")[0] / 1e9;
        }
        Files.delete(archive);
        return new ColdStart(
                Spread.of(openNlp),
                Spread.of(check),
                Spread.ofRatios(check, openNlp),
                Spread.of(archived),
                Spread.ofRatios(archived, openNlp),
                Spread.of(create),
                Spread.of(heap),
                Spread.of(question),
                Spread.of(later),
                Spread.of(bound));
    }

    /** Returns the numbers that a class prints when it runs in a process of its own. */
    private static double[] figures(Class<?> main, Object... arguments) throws IOException {
        List<Object> command = new ArrayList<>(List.of("-cp", classPath(""), main));
        command.addAll(List.of(arguments));
        return Arrays.stream(output(java(command.toArray())).split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static List<String> check(Path answer, String option) {
        return java(option, "-jar", JAR, "check", answer);
    }

    private static List<String> java(Object... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (Object argument : arguments) {
            command.add(argument instanceof Class<?> type ? type.getName() : argument.toString());
        }
        return command;
    }

    /** Returns the places of this process's class path whose names hold one of the words, and that of these classes. */
    private static String classPath(String... words) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(place -> !place.endsWith(".jar") || Arrays.stream(words).anyMatch(place::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static double seconds(List<String> command) throws IOException {
        long start = System.nanoTime();
        output(command);
        return (System.nanoTime() - start) / 1e9;
    }

    private static String output(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " ended with " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
        return output;
    }
}
