package io.github.starcheck.analyzer;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.ref.WeakReference;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** In an application server the library goes with its class loader, though the server's threads live on. */
class ClassLoaderTest {
    private static final int PATIENCE = 50;

    @Test
    void analyze_onThreadsThatLiveOn_leavesNothingOfItsClassLoader() throws Exception {
        ExecutorService server = Executors.newFixedThreadPool(2);
        try {
            WeakReference<ClassLoader> dropped =
                    server.submit(() -> useAndDrop(server)).get();
            for (int i = 0; i < PATIENCE && dropped.get() != null; i++) {
                System.gc();
                Thread.sleep(20);
            }
            assertNull(dropped.get(), "something still holds the class loader");
        } finally {
            server.shutdownNow();
        }
    }

    @Test
    void create_isolated_isOfItsOwnClassLoader() throws Exception {
        try (IsolatedAnalyzer loader = new IsolatedAnalyzer()) {
            assertSame(loader, loader.create(1_000).getClass().getClassLoader());
        }
    }

    private static WeakReference<ClassLoader> useAndDrop(ExecutorService server) throws Exception {
        try (IsolatedAnalyzer loader = new IsolatedAnalyzer()) {
            Object analyzer = loader.create(100_000);
            String text = Story.all().get(0).told();
            assertNotNull(IsolatedAnalyzer.analyze(analyzer, text));
            assertNotNull(
                    server.submit(() -> IsolatedAnalyzer.analyze(analyzer, text).toString())
                            .get());
            return new WeakReference<>(loader);
        }
    }
}
