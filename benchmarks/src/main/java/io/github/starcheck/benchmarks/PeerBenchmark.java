package io.github.starcheck.benchmarks;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What others do with the same texts. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PeerBenchmark {
    /** CoreNLP's tokens and sentences. */
    @State(Scope.Benchmark)
    public static class CoreNlp {
        private final StanfordCoreNLP pipeline = new StanfordCoreNLP(tokenizeOnly());

        private static Properties tokenizeOnly() {
            Properties properties = new Properties();
            properties.setProperty("annotators", "tokenize"); // which splits sentences too
            return properties;
        }
    }

    /** LanguageTool's rules for English; a checker belongs to one thread. */
    @State(Scope.Thread)
    public static class LanguageTool {
        private final LanguageToolCheck check = LanguageToolCheck.load();
    }

    @Benchmark
    public int keywords(Answers answers) {
        return KeywordScorer.score(answers.next());
    }

    @Benchmark
    public CoreDocument coreNlp(Answers answers, CoreNlp state) {
        return state.pipeline.processToCoreDocument(answers.next());
    }

    @Benchmark
    public List<?> languageTool(Answers answers, LanguageTool state) throws ReflectiveOperationException {
        return state.check.matches(answers.next());
    }
}
