package io.github.starcheck.benchmarks;

import io.github.starcheck.analyzer.StarAnalysis;
import io.github.starcheck.analyzer.StarAnalyzer;
import io.github.starcheck.analyzer.label.Document;
import io.github.starcheck.analyzer.label.Labeller;
import io.github.starcheck.analyzer.label.Labelling;
import io.github.starcheck.analyzer.text.SentenceDetection;
import io.github.starcheck.analyzer.text.Sentences;
import io.github.starcheck.content.QuestionBank;
import io.github.starcheck.model.Question;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The analyzer and its steps. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AnalyzerBenchmark {
    private final StarAnalyzer analyzer =
            StarAnalyzer.builder().maxChars(1_000_000).build();
    private final SentenceDetection detection = SentenceDetection.create();
    private final Labeller labeller = Labeller.load();
    private final Question question = QuestionBank.bundled().questions().get(0);

    /** The sentences of each answer, found beforehand. */
    @State(Scope.Thread)
    public static class Split {
        private final Map<String, Sentences> sentences = new HashMap<>();

        private Sentences of(String answer, SentenceDetection detection) {
            return Objects.requireNonNull(sentences.computeIfAbsent(answer, detection::detect));
        }
    }

    @Benchmark
    public Sentences split(Answers answers) {
        return detection.detect(answers.next());
    }

    @Benchmark
    public Labelling score(Answers answers, Split split) {
        String answer = answers.next();
        return labeller.label(new Document(answer, split.of(answer, detection)));
    }

    @Benchmark
    public StarAnalysis analyze(Answers answers) {
        return analyzer.analyze(answers.next());
    }

    @Benchmark
    public StarAnalysis analyzeWithQuestion(Answers answers) {
        return analyzer.analyze(answers.next(), question);
    }
}
