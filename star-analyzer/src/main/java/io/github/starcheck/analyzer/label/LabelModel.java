package io.github.starcheck.analyzer.label;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UTFDataFormatException;
import java.io.UncheckedIOException;

/**
 * The fitted model: first pass, second pass and the decisions on parts. A binary file: the text {@code starcheck-model-5},
 * whose number is that of the format, the version, then the three sets of weights. The training module writes it and prints
 * it as a table. Immutable.
 */
public final class LabelModel {
    private static final String MAGIC = "starcheck-model-5";
    private static final String RESOURCE = "en-1.model";

    private final String version;
    private final SentenceWeights sentences;
    private final SequenceWeights sequence;
    private final PartWeights parts;

    public LabelModel(String version, SentenceWeights sentences, SequenceWeights sequence, PartWeights parts) {
        this.version = version;
        this.sentences = sentences;
        this.sequence = sequence;
        this.parts = parts;
    }

    /** Loads the model that comes with the library. */
    public static LabelModel load() {
        try (InputStream in = LabelModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the jar of star-analyzer");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
    }

    public static LabelModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        if (!hasMagic(in)) {
            throw new IOException("not a model of starcheck");
        }
        try {
            return new LabelModel(
                    in.readUTF(), SentenceWeights.read(in), SequenceWeights.read(in), PartWeights.read(in));
        } catch (EOFException e) {
            throw new IOException("the model ends before its last weight; copy or build it again", e);
        }
    }

    private static boolean hasMagic(DataInputStream in) throws IOException {
        try {
            return in.readUTF().equals(MAGIC);
        } catch (EOFException | UTFDataFormatException e) {
            return false;
        }
    }

    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeUTF(MAGIC);
        out.writeUTF(version);
        sentences.write(out);
        sequence.write(out);
        parts.write(out);
        out.flush();
    }

    public String version() {
        return version;
    }

    public SentenceWeights sentences() {
        return sentences;
    }

    public SequenceWeights sequence() {
        return sequence;
    }

    public PartWeights parts() {
        return parts;
    }
}
