package spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class AnswerAnalysisTest {
    private static final String ANSWERS = "../answers.jsonl";

    @Test
    void analyze_fourPartitions_equalsBatchOnOneMachine() throws IOException, InterruptedException {
        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "localhost")
                .getOrCreate()) {
            Dataset<Row> answers = spark.read().json(ANSWERS).repartition(4);
            List<String> actual = lines(AnswerAnalysis.analyze(answers));
            List<String> expected = lines(spark.read().json(spark.createDataset(batch(), Encoders.STRING())));
            assertFalse(expected.isEmpty());
            assertEquals(expected, actual);
        }
    }

    private static List<String> lines(Dataset<Row> analyses) {
        return analyses.select("id", "verdict", "score").orderBy("id").collectAsList().stream()
                .map(row -> row.getString(0) + " " + verdict(row.getString(1)) + " " + row.get(2))
                .toList();
    }

    private static String verdict(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> batch() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-jar", "target/starcheck.jar", "batch", ANSWERS)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = process.inputReader().lines().toList();
        assertEquals(0, process.waitFor());
        return lines;
    }
}
