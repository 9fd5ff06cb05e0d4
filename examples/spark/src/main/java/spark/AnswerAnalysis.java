package spark;

import io.github.starcheck.analyzer.StarAnalysis;
import io.github.starcheck.analyzer.StarAnalyzer;
import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Adds verdict and score to a data set of answers. */
public final class AnswerAnalysis {
    private static final StructType ASSESSMENT =
            new StructType().add("verdict", DataTypes.StringType).add("score", DataTypes.IntegerType);

    private AnswerAnalysis() {}

    /** Each executor loads the class, and with it an analyzer of its own: nothing is sent over the network. */
    private static final class Shared {
        static final StarAnalyzer ANALYZER = StarAnalyzer.create();
    }

    /** Returns {@code answers}, which has a column {@code answer}, with columns {@code verdict} and {@code score}. */
    public static Dataset<Row> analyze(Dataset<Row> answers) {
        UDF1<String, Row> assess = AnswerAnalysis::assess;
        return answers.withColumn(
                        "assessment", functions.udf(assess, ASSESSMENT).apply(answers.col("answer")))
                .select("id", "assessment.verdict", "assessment.score");
    }

    private static Row assess(String answer) {
        StarAnalysis analysis = Shared.ANALYZER.analyze(answer);
        return RowFactory.create(analysis.verdict().name(), analysis.score());
    }

    /** Reads lines of JSON from one place and writes them to another. */
    public static void main(String[] args) throws IOException {
        try (SparkSession spark =
                SparkSession.builder().appName("Interview answers").getOrCreate()) {
            analyze(spark.read().json(args[0])).write().json(args[1]);
        }
    }
}
