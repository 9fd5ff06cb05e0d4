package io.github.starcheck.analyzer.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Finds the sentences of an answer. Immutable and safe for any number of threads; the model's file is read once, at creation.
 *
 * <p>The text is first cut into blocks at its line breaks and bullets. Within a block rules tell where a sentence ends;
 * where they leave a doubt, OpenNLP's detector decides. Stretches without punctuation are cut at the words that open a
 * clause. Time is linear in the length of the text.
 */
public final class SentenceDetection {
    static final String MODEL = "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    private final PackedModel model;

    private SentenceDetection(PackedModel model) {
        this.model = model;
    }

    /**
     * Reads the English model from its jar.
     *
     * @throws IllegalStateException if opennlp-models-sentdetect-en is neither on the class path nor on the module path
     */
    public static SentenceDetection create() {
        // The model lies in the unnamed package of its jar, where a class loader finds it on either path.
        try (InputStream stream = SentenceDetection.class.getClassLoader().getResourceAsStream(MODEL)) {
            if (stream == null) {
                throw new IllegalStateException(
                        MODEL + " not found; put opennlp-models-sentdetect-en 1.3.0 on the class path or module path");
            }
            return new SentenceDetection(new PackedModel(MODEL, stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(MODEL + " cannot be read", e);
        }
    }

    /**
     * Finds the sentences of a text.
     *
     * @param text any text, also malformed; spans are offsets into exactly this
     */
    public Sentences detect(String text) {
        return detect(text.toCharArray());
    }

    /**
     * Finds the sentences of a text.
     *
     * @param text any text, also malformed; spans are offsets into exactly this
     */
    public Sentences detect(char[] text) {
        Sentences.Collector sentences = new Sentences.Collector();
        ModelBreaks modelBreaks = new ModelBreaks(model, text);
        BlockReader reader = new BlockReader(text, modelBreaks, sentences);
        Blocks blocks = new Blocks(text);
        while (blocks.next()) {
            reader.read(blocks.start(), blocks.end());
        }
        return sentences.toSentences();
    }
}
