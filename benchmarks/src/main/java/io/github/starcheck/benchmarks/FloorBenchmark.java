package io.github.starcheck.benchmarks;

import java.util.concurrent.TimeUnit;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.Span;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the analyzer stands on: a look at each word, and the detector that others use for sentences. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FloorBenchmark {
    /** OpenNLP's detector; it cannot be shared by threads. */
    @State(Scope.Thread)
    public static class Detector {
        private final SentenceDetectorME detector = new SentenceDetectorME(OpenNlp.sentenceModel());
    }

    @Benchmark
    public int hashWords(Answers answers) {
        String text = answers.next();
        int all = 0;
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ') {
                word = 31 * word + c;
            } else {
                all ^= word;
                word = 0;
            }
        }
        return all ^ word;
    }

    @Benchmark
    public Span[] openNlp(Answers answers, Detector state) {
        return state.detector.sentPosDetect(answers.next());
    }
}
