package io.github.starcheck.analyzer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The texts of the findings, by rule. They stand in one file, so that another language is another file. */
final class Messages {
    private static final String RESOURCE = "messages.properties";

    private final Properties texts = new Properties();

    private Messages() {}

    static Messages load() {
        Messages messages = new Messages();
        try (InputStream in = Messages.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the jar of star-analyzer");
            }
            messages.texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    /** Returns what was found. */
    String message(String rule) {
        return required(rule + ".message");
    }

    /** Returns what the candidate can do. */
    String advice(String rule) {
        return required(rule + ".advice");
    }

    /** Returns the question that the interviewer can ask, or null. */
    @Nullable
    String followUp(String rule) {
        return texts.getProperty(rule + ".follow-up");
    }

    private String required(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException(RESOURCE + " has no " + key);
        }
        return text;
    }
}
