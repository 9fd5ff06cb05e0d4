package flink;

import io.github.starcheck.analyzer.StarAnalysis;
import io.github.starcheck.analyzer.StarAnalyzer;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.api.java.tuple.Tuple3;

/** Turns an id and an answer into the id, the verdict and the score. */
public final class AnswerAnalysis extends RichMapFunction<Tuple2<String, String>, Tuple3<String, String, Integer>> {
    private static final long serialVersionUID = 1;

    private transient StarAnalyzer analyzer;

    /** Runs where the function does, once for each of its copies: no analyzer is sent over the network. */
    @Override
    public void open(OpenContext context) {
        analyzer = StarAnalyzer.create();
    }

    @Override
    public Tuple3<String, String, Integer> map(Tuple2<String, String> answer) {
        StarAnalysis analysis = analyzer.analyze(answer.f1);
        return Tuple3.of(answer.f0, analysis.verdict().name(), analysis.score());
    }
}
