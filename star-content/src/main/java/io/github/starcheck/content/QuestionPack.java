package io.github.starcheck.content;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file of questions that a jar brings along. {@link QuestionBank#installed()} finds it through {@link
 * java.util.ServiceLoader}: name the class in {@code META-INF/services/io.github.starcheck.content.QuestionPack}, or in
 * the module's {@code provides}.
 */
public interface QuestionPack {
    /** Returns what to call the pack in error messages, such as the file's name. */
    String name();

    /**
     * Opens the file, of the format that {@link QuestionBank#jsonSchema()} describes.
     *
     * @throws IOException if there is none
     */
    InputStream open() throws IOException;
}
