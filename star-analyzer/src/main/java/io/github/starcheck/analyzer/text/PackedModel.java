package io.github.starcheck.analyzer.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import opennlp.tools.sentdetect.SentenceModel;
import org.jspecify.annotations.Nullable;

/**
 * OpenNLP's model as its file has it, unpacked when it is first asked: two of three answers leave no doubt to ask it
 * about, and unpacking takes longer than all else that a short command does. Safe for any number of threads.
 */
final class PackedModel {
    private final String name;
    private byte[] file;
    private volatile @Nullable SentenceModel model;

    /**
     * Takes the file.
     *
     * @param name what an error calls it
     */
    PackedModel(String name, byte[] file) {
        this.name = name;
        this.file = file;
    }

    SentenceModel unpacked() {
        SentenceModel unpacked = model;
        return unpacked != null ? unpacked : unpack();
    }

    private synchronized SentenceModel unpack() {
        SentenceModel unpacked = model;
        if (unpacked == null) {
            try {
                unpacked = SentenceModelFile.read(new ByteArrayInputStream(file));
            } catch (IOException e) {
                throw new UncheckedIOException(name + " cannot be read", e);
            }
            model = unpacked;
            file = new byte[0];
        }
        return unpacked;
    }
}
