package io.github.starcheck.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Texts of any length, put together from the labelled answers that the model is fitted to. No sentence comes twice. */
public final class Texts {
    /** Files of the corpus that together show all styles: prose, speech, lists, headings, notes, learners' English. */
    private static final List<String> FILES = List.of(
            "backend",
            "spoken",
            "business",
            "lists",
            "juniors",
            "notes",
            "leadership",
            "natural-tech",
            "service",
            "tidy",
            "general2",
            "border",
            "natural-general",
            "portfolio",
            "tech2",
            "office",
            "software",
            "cards",
            "model");

    private static final int MOST_TEXTS = 256;
    private static final int MOST_WORDS = 160_000;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Texts() {}

    /**
     * Returns as many texts as there are answers for, at most 256. Each holds the first sentences of one answer; if these
     * are too few, those of the next answers as well.
     *
     * @param words of each text; its last sentence may add some
     */
    public static List<String> ofWords(int words) {
        List<List<String>> answers = answers();
        List<String> texts = new ArrayList<>();
        int answer = 0;
        while (texts.size() < MOST_TEXTS && texts.size() * words < MOST_WORDS) {
            StringBuilder text = new StringBuilder();
            for (int left = words; left > 0; answer++) {
                left -= append(text, answers.get(answer), left);
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static int append(StringBuilder text, List<String> sentences, int atLeast) {
        int words = 0;
        for (int i = 0; i < sentences.size() && words < atLeast; i++) {
            String sentence = sentences.get(i);
            text.append(text.isEmpty() ? sentence.strip() : i == 0 ? "\n\n" + sentence : sentence);
            words += SPACES.split(sentence.strip(), -1).length;
        }
        return words;
    }

    /** Returns the first answer of each file, then the second of each, and so on. */
    private static List<List<String>> answers() {
        List<List<List<String>>> files = FILES.stream().map(Texts::read).toList();
        int most = files.stream().mapToInt(List::size).max().orElseThrow();
        List<List<String>> answers = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            for (List<List<String>> file : files) {
                if (i < file.size()) {
                    answers.add(file.get(i));
                }
            }
        }
        return answers;
    }

    private static List<List<String>> read(String file) {
        try (InputStream stream = Texts.class.getResourceAsStream("/corpus/" + file + ".jsonl")) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Texts::sentences)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the sentences of a labelled answer, each with the space or line break before it. */
    private static List<String> sentences(String line) {
        List<String> sentences = new ArrayList<>();
        JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), line);
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            if (token == JsonToken.VALUE_STRING && "text".equals(json.currentName())) {
                sentences.add((sentences.isEmpty() ? "" : " ") + json.getString());
            } else if (token == JsonToken.VALUE_TRUE && "break".equals(json.currentName())) {
                int last = sentences.size() - 1;
                sentences.set(last, "\n" + sentences.get(last).substring(1));
            }
        }
        return List.copyOf(sentences);
    }
}
