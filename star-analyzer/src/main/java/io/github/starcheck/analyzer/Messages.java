package io.github.starcheck.analyzer;

import io.github.starcheck.analyzer.coach.Hit;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the findings, by rule. They stand in one file, so that another language is another file. In a text
 * {@code {0}}, {@code {1}}… stand for the arguments of the hit and {@code {quote}} for the start of the words that it
 * speaks of, in quotation marks.
 */
final class Messages {
    private static final String RESOURCE = "messages.properties";
    private static final int MAX_QUOTE = 60;

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
    String message(Hit hit, String answer) {
        return required(hit, "message", answer);
    }

    /** Returns what the candidate can do. */
    String advice(Hit hit, String answer) {
        return required(hit, "advice", answer);
    }

    /** Returns the question that the interviewer can ask, or null. */
    @Nullable
    String followUp(Hit hit, String answer) {
        String template = template(hit, "follow-up");
        if (template == null) {
            return null;
        }
        String text = fill(template, hit, answer);
        return text.isEmpty() ? null : text;
    }

    private String required(Hit hit, String name, String answer) {
        String template = template(hit, name);
        if (template == null) {
            throw new IllegalStateException(RESOURCE + " has no " + hit.texts() + "." + name);
        }
        return fill(template, hit, answer);
    }

    private @Nullable String template(Hit hit, String name) {
        String template = texts.getProperty(hit.texts() + "." + name);
        return template != null ? template : texts.getProperty(hit.rule() + "." + name);
    }

    private static String fill(String template, Hit hit, String answer) {
        int open = template.indexOf('{');
        if (open < 0) {
            return template;
        }
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (; open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            String name = template.substring(open + 1, close);
            text.append(template, from, open)
                    .append(
                            name.equals("quote")
                                    ? quote(answer, hit.start(), hit.end())
                                    : hit.arguments().get(Integer.parseInt(name)));
            from = close + 1;
        }
        return text.append(template, from, template.length()).toString();
    }

    /** Returns the words of a span on one line in quotation marks, cut after a whole word if they are many. */
    private static String quote(String answer, int start, int end) {
        StringBuilder quote = new StringBuilder("“");
        boolean blank = false;
        int lastWordEnd = 1;
        for (int i = start; i < end; i++) {
            char c = answer.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                lastWordEnd = blank ? lastWordEnd : quote.length();
                blank = true;
                continue;
            }
            if (blank) {
                quote.append(' ');
                blank = false;
            }
            quote.append(isWhole(answer, i) ? c : '\ufffd');
            if (quote.length() > MAX_QUOTE) {
                quote.setLength(lastWordEnd > 1 ? lastWordEnd : wholeCharacters(quote));
                quote.append('…');
                break;
            }
        }
        return quote.append('”').toString();
    }

    /** Tells whether a code unit is a character or half of one whose other half stands beside it. */
    private static boolean isWhole(String text, int at) {
        return !Character.isSurrogate(text.charAt(at))
                || (Character.isHighSurrogate(text.charAt(at))
                        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static int wholeCharacters(StringBuilder text) {
        int length = text.length();
        return Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    }
}
