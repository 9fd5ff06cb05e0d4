package flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.api.java.tuple.Tuple3;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AnswerAnalysisTest {
    private static final Path ANSWERS = Path.of("../answers.jsonl");
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void map_twoInParallel_equalsBatchOnOneMachine() throws Exception {
        List<Tuple2<String, String>> answers = Files.readAllLines(ANSWERS).stream()
                .map(JSON::readTree)
                .map(line ->
                        Tuple2.of(line.get("id").asString(), line.get("answer").asString()))
                .toList();
        List<String> actual = new ArrayList<>();
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(2);
        try (CloseableIterator<Tuple3<String, String, Integer>> analyses = environment
                .fromData(answers)
                .rebalance()
                .map(new AnswerAnalysis())
                .executeAndCollect()) {
            analyses.forEachRemaining(
                    analysis -> actual.add(analysis.f0 + " " + verdict(analysis.f1) + " " + analysis.f2));
        }

        List<String> expected = batch().stream()
                .map(JSON::readTree)
                .map(line ->
                        line.get("id").asString() + " " + line.get("verdict").asString() + " " + line.get("score"))
                .toList();
        assertFalse(expected.isEmpty());
        assertEquals(
                expected.stream().sorted().toList(), actual.stream().sorted().toList());
    }

    private static String verdict(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> batch() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-jar", "target/starcheck.jar", "batch", ANSWERS.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = process.inputReader().lines().toList();
        assertEquals(0, process.waitFor());
        return lines;
    }
}
