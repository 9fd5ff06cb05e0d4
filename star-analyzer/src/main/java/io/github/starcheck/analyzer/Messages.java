package io.github.starcheck.analyzer;

import io.github.starcheck.analyzer.coach.Hit;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the findings, by rule, as {@linkplain Template templates}. They stand in one file, so that another language
 * is another file. Immutable once loaded.
 */
final class Messages {
    private static final String RESOURCE = "messages.properties";

    private final Map<String, Template> messages = new HashMap<>();
    private final Map<String, Template> advice = new HashMap<>();
    private final Map<String, Template> followUps = new HashMap<>();

    private Messages() {}

    static Messages load() {
        Properties texts = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the jar of star-analyzer");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Messages messages = new Messages();
        for (String key : texts.stringPropertyNames()) {
            messages.add(key, texts.getProperty(key));
        }
        return messages;
    }

    private void add(String key, String text) {
        int dot = key.lastIndexOf('.');
        Map<String, Template> templates = switch (key.substring(dot + 1)) {
            case "message" -> messages;
            case "advice" -> advice;
            case "follow-up" -> followUps;
            default -> throw new IllegalStateException(RESOURCE + " has a key " + key + " of no known kind");
        };
        templates.put(key.substring(0, dot), new Template(text));
    }

    /** Returns what was found. */
    String message(Hit hit, String answer) {
        return required(messages, "message", hit, answer);
    }

    /** Returns what the candidate can do. */
    String advice(Hit hit, String answer) {
        return required(advice, "advice", hit, answer);
    }

    /** Returns the question that the interviewer can ask, or null. */
    @Nullable
    String followUp(Hit hit, String answer) {
        Template template = template(followUps, hit);
        if (template == null) {
            return null;
        }
        String text = template.fill(hit, answer);
        return text.isEmpty() ? null : text;
    }

    private static String required(Map<String, Template> templates, String name, Hit hit, String answer) {
        Template template = template(templates, hit);
        if (template == null) {
            throw new IllegalStateException(RESOURCE + " has no " + hit.texts() + "." + name);
        }
        return template.fill(hit, answer);
    }

    private static @Nullable Template template(Map<String, Template> templates, Hit hit) {
        Template template = templates.get(hit.texts());
        return template != null ? template : templates.get(hit.rule());
    }
}
