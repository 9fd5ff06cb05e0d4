package io.github.starcheck.analyzer;

import io.github.starcheck.model.StarPart;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Objects;
import opennlp.tools.sentdetect.SentenceModel;
import org.slf4j.Logger;

/** The library and what it needs in a class loader of its own, as in an application server. */
class IsolatedAnalyzer extends URLClassLoader {
    private static final String SENTENCE_MODEL = "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    IsolatedAnalyzer() throws IOException {
        super(
                new URL[] {
                    location(StarAnalyzer.class),
                    location(StarPart.class),
                    location(SentenceModel.class),
                    location(Logger.class),
                    sentenceModel()
                },
                null); // the platform's loader would hand out the classes of the test's own modules
    }

    private static URL location(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static URL sentenceModel() throws IOException {
        URL model = Objects.requireNonNull(StarAnalyzer.class.getClassLoader().getResource(SENTENCE_MODEL));
        return ((JarURLConnection) model.openConnection()).getJarFileURL();
    }

    /** Makes an analyzer of this loader's classes. */
    Object create(int maxChars) throws ReflectiveOperationException {
        Class<?> type = loadClass(StarAnalyzer.class.getName());
        Object builder = type.getMethod("builder").invoke(null);
        builder.getClass().getMethod("maxChars", int.class).invoke(builder, maxChars);
        return builder.getClass().getMethod("build").invoke(builder);
    }

    /** Analyses a text with an analyzer that was made here. */
    static Object analyze(Object analyzer, String text) throws ReflectiveOperationException {
        return analyzer.getClass().getMethod("analyze", String.class).invoke(analyzer, text);
    }

    /** Asks an analysis for the cues of all sentences and returns how many there are. */
    static int cues(Object analysis) throws ReflectiveOperationException {
        int cues = 0;
        for (Object sentence :
                (List<?>) analysis.getClass().getMethod("sentences").invoke(analysis)) {
            cues += ((List<?>) sentence.getClass().getMethod("cues").invoke(sentence)).size();
        }
        return cues;
    }
}
