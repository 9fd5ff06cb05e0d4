package io.github.starcheck.training;

import io.github.starcheck.analyzer.label.Labels;
import io.github.starcheck.analyzer.text.Sentences;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers from public files, which are for measuring only and no part of the repository. A folder holds them in two
 * files: {@code answers.jsonl}, with the parts as their authors marked them, and {@code others.jsonl}.
 *
 * @param technical answers about software, all four parts marked
 * @param other answers about anything else, all four parts marked
 * @param nonStories texts that are no story
 * @param pairs weak and strong answers to the same question
 * @param spoken spoken answers, unmarked
 * @param graded answers whose author says which parts are told
 */
record Reference(
        List<LabelledAnswer> technical,
        List<LabelledAnswer> other,
        List<String> nonStories,
        List<Pair> pairs,
        List<String> spoken,
        List<Graded> graded) {
    private static final String ANSWERS = "answers.jsonl";
    private static final String OTHERS = "others.jsonl";
    private static final String SENTENCE_ENDS = ".!?:;\u2026\"\u201d)";

    /** A weak and a strong answer to the same question. */
    record Pair(String weak, String strong) {}

    /**
     * An answer and what its author says of the parts.
     *
     * @param told the parts that are told
     * @param untold the parts that are not; the author leaves open what is in neither
     */
    record Graded(String answer, List<Integer> told, List<Integer> untold) {}

    /** Tells whether a folder holds the two files. */
    static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(ANSWERS)) && Files.isRegularFile(folder.resolve(OTHERS));
    }

    static Reference read(Path folder) throws IOException {
        Reference reference = new Reference(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        for (String line : Files.readAllLines(folder.resolve(ANSWERS), StandardCharsets.UTF_8)) {
            Json json = Json.parse(line);
            boolean technical = json.get("kind").string().equals("tech");
            (technical ? reference.technical : reference.other).add(answer(json));
        }
        for (String line : Files.readAllLines(folder.resolve(OTHERS), StandardCharsets.UTF_8)) {
            reference.addOther(Json.parse(line));
        }
        return reference;
    }

    private void addOther(Json json) {
        String kind = json.get("kind").string();
        switch (kind) {
            case "non-story" -> nonStories.add(json.get("answer").string());
            case "pair" ->
                pairs.add(new Pair(json.get("weak").string(), json.get("strong").string()));
            case "spoken" -> spoken.add(json.get("answer").string());
            case "graded" -> graded.add(graded(json));
            default ->
                throw new IllegalArgumentException(
                        OTHERS + ": kind \"" + kind + "\"; use non-story, pair, spoken or graded");
        }
    }

    private static Graded graded(Json json) {
        List<Integer> told = new ArrayList<>();
        List<Integer> untold = new ArrayList<>();
        for (int part = 0; part < Labels.PARTS; part++) {
            Json judgement = json.get("judgement").get(letter(part));
            if (!judgement.isMissing()) {
                (judgement.integer() == 1 ? told : untold).add(part);
            }
        }
        return new Graded(json.get("answer").string(), told, untold);
    }

    private static String letter(int part) {
        return LabelledAnswer.LETTERS.substring(part, part + 1);
    }

    /** Joins the sections by a space, or by a line break beside one of several lines; the author's part labels all. */
    private static LabelledAnswer answer(Json json) {
        List<LabelledAnswer.Sentence> sentences = new ArrayList<>();
        boolean severalLines = false;
        for (Json section : json.get("order").items()) {
            int part = LabelledAnswer.LETTERS.indexOf(section.string());
            List<String> lines = json.get("sections")
                    .get(section.string())
                    .string()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            boolean opensLine = severalLines || lines.size() > 1;
            for (int i = 0; i < lines.size(); i++) {
                boolean last = i + 1 == lines.size();
                addLine(last ? ended(lines.get(i)) : lines.get(i), part, i > 0 || opensLine, sentences);
            }
            severalLines = lines.size() > 1;
        }
        return new LabelledAnswer(
                "reference",
                json.get("id").string(),
                "prose",
                "none",
                List.copyOf(sentences),
                List.of(3, 3, 3, 3),
                LabelledAnswer.UNRATED);
    }

    private static String ended(String line) {
        return SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0 ? line : line + ".";
    }

    /** Cuts a line into sentences, a bullet staying with the first. */
    private static void addLine(String line, int part, boolean startsLine, List<LabelledAnswer.Sentence> sentences) {
        Sentences found = Judge.Detector.INSTANCE.detect(line);
        int from = 0;
        for (int s = 0; s < found.size(); s++) {
            String text = line.substring(from, found.end(s)).strip();
            sentences.add(new LabelledAnswer.Sentence(text, part, LabelledAnswer.NONE, from == 0 && startsLine));
            from = found.end(s);
        }
    }
}
