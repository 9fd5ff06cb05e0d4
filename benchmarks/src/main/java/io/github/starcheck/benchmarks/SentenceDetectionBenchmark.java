package io.github.starcheck.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.starcheck.analyzer.text.SentenceDetection;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The time to find the sentences of an answer of about 200 words, beside that of OpenNLP alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SentenceDetectionBenchmark {
    private static final String ANSWERS = "answers.txt";
    private static final int ANSWER_COUNT = 8;
    private static final String OPENNLP_MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    private List<String> answers;
    private SentenceDetection detection;
    private SentenceDetectorME openNlpDetector;

    @Setup
    public void load() throws IOException {
        try (InputStream stream = resource(ANSWERS)) {
            answers = new String(stream.readAllBytes(), UTF_8).lines().toList();
        }
        if (answers.size() != ANSWER_COUNT) {
            throw new IllegalStateException(
                    ANSWERS + " holds " + answers.size() + " answers, but " + ANSWER_COUNT + " are counted");
        }
        detection = SentenceDetection.create();
        try (InputStream stream = resource(OPENNLP_MODEL)) {
            openNlpDetector = new SentenceDetectorME(new SentenceModel(stream));
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(SentenceDetectionBenchmark.class.getResourceAsStream(name), name);
    }

    @Benchmark
    @OperationsPerInvocation(ANSWER_COUNT)
    public void openNlp(Blackhole blackhole) {
        for (String answer : answers) {
            blackhole.consume(openNlpDetector.sentPosDetect(answer));
        }
    }

    @Benchmark
    @OperationsPerInvocation(ANSWER_COUNT)
    public void ours(Blackhole blackhole) {
        for (String answer : answers) {
            blackhole.consume(detection.detect(answer));
        }
    }
}
