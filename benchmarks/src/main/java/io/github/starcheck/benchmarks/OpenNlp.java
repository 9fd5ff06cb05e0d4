package io.github.starcheck.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import opennlp.tools.sentdetect.SentenceModel;

/** OpenNLP as it is used without this library. */
final class OpenNlp {
    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    private OpenNlp() {}

    /** Reads the English sentence model from its jar. */
    static SentenceModel sentenceModel() {
        try (InputStream stream = OpenNlp.class.getResourceAsStream(MODEL)) {
            return new SentenceModel(Objects.requireNonNull(stream, MODEL));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
