package io.github.starcheck.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One analyzer, many threads. {@code -Dstarcheck.calls=200000} makes it the long run of docs/trust.md. */
class ThreadsTest {
    private static final int THREADS = 64;
    private static final int CALLS = Integer.getInteger("starcheck.calls", 6_400);

    private static final StarAnalyzer ANALYZER = StarAnalyzer.create();

    @Test
    void analyze_manyThreadsAndMixedTexts_sameAsOneThread() throws Exception {
        List<String> texts = texts();
        List<String> expected = texts.stream().map(ThreadsTest::inFull).toList();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                long seed = thread;
                tasks.add(() -> {
                    Random random = new Random(seed);
                    for (int call = 0; call < CALLS / THREADS; call++) {
                        int i = random.nextInt(texts.size());
                        assertEquals(expected.get(i), inFull(texts.get(i)));
                    }
                    return CALLS / THREADS;
                });
            }
            int calls = 0;
            for (Future<Integer> done : pool.invokeAll(tasks)) {
                calls += done.get();
            }
            assertEquals(CALLS / THREADS * THREADS, calls);
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Story story : Story.all()) {
            texts.add(story.told());
            texts.add(story.bulleted());
        }
        for (HostileText family : HostileText.values()) {
            texts.add(family.ofLength(300, 1));
        }
        Collections.shuffle(texts, new Random(1));
        return texts;
    }

    /** Returns all that an analysis says, cues included. */
    private static String inFull(String text) {
        StarAnalysis analysis = ANALYZER.analyze(text);
        return analysis + " "
                + analysis.sentences().stream().map(LabelledSentence::cues).toList();
    }
}
