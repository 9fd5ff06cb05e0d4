package io.github.starcheck.training;

import io.github.starcheck.analyzer.label.Labels;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the labelled answers and refuses what breaks the guidelines: all problems at once, each with file and line. */
final class Corpus {
    private static final String ENDING = ".jsonl";
    private static final Set<String> STYLES =
            Set.of("prose", "spoken", "bullets", "headed", "asr", "learner", "terse", "long");
    private static final Set<String> DEFECTS = Set.of(
            "none",
            "no-situation",
            "no-task",
            "no-action",
            "no-result",
            "we-only",
            "vague",
            "hypothetical",
            "general",
            "definition",
            "out-of-order",
            "two-stories",
            "off-topic",
            "fragment",
            "stuffing");
    /** Words of the longest line that may recur. */
    private static final int LONGEST_RECURRING = 4;

    private static final List<String> KEYS =
            List.of("id", "question", "domain", "style", "defect", "sentences", "strength", "rating");

    private final List<LabelledAnswer> answers = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Map<String, String> placeOfId = new HashMap<>();
    private final Map<String, String> placeOfSentence = new HashMap<>();

    private Corpus() {}

    /**
     * Reads all files of a folder, in the order of their names.
     *
     * @throws IllegalArgumentException if an answer breaks a rule of the guidelines
     */
    static List<LabelledAnswer> read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(path -> path.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
        Corpus corpus = new Corpus();
        for (Path file : files) {
            corpus.add(String.valueOf(file.getFileName()), Files.readAllLines(file, StandardCharsets.UTF_8));
        }
        return corpus.answers();
    }

    /** Reads the lines of one file. */
    static List<LabelledAnswer> parse(String fileName, List<String> lines) {
        Corpus corpus = new Corpus();
        corpus.add(fileName, lines);
        return corpus.answers();
    }

    private List<LabelledAnswer> answers() {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return List.copyOf(answers);
    }

    private void add(String fileName, List<String> lines) {
        String file = fileName.substring(0, fileName.length() - ENDING.length());
        for (int i = 0; i < lines.size(); i++) {
            String place = fileName + ", line " + (i + 1);
            try {
                LabelledAnswer answer = answer(file, Json.parse(lines.get(i)));
                check(answer, place);
                answers.add(answer);
            } catch (IllegalArgumentException e) {
                problems.add(place + ": " + e.getMessage());
            }
        }
    }

    private static LabelledAnswer answer(String file, Json json) {
        for (String key : KEYS) {
            if (json.get(key).isMissing()) {
                throw new IllegalArgumentException("\"" + key + "\" is missing");
            }
        }
        List<LabelledAnswer.Sentence> sentences = new ArrayList<>();
        for (Json sentence : json.get("sentences").items()) {
            Json second = sentence.get("second");
            Json startsLine = sentence.get("break");
            sentences.add(new LabelledAnswer.Sentence(
                    sentence.get("text").string(),
                    label(sentence.get("label")),
                    second.isMissing() ? LabelledAnswer.NONE : label(second),
                    !startsLine.isMissing() && startsLine.bool()));
        }
        List<Integer> strength = new ArrayList<>();
        for (String part : List.of("S", "T", "A", "R")) {
            strength.add(json.get("strength").get(part).integer());
        }
        return new LabelledAnswer(
                file,
                json.get("id").string(),
                json.get("style").string(),
                json.get("defect").string(),
                List.copyOf(sentences),
                List.copyOf(strength),
                json.get("rating").integer());
    }

    private static int label(Json json) {
        int label = json.string().length() == 1 ? LabelledAnswer.LETTERS.indexOf(json.string()) : -1;
        if (label < 0) {
            throw new IllegalArgumentException("label \"" + json.string() + "\"; use S, T, A, R or O");
        }
        return label;
    }

    private void check(LabelledAnswer answer, String place) {
        require(
                STYLES.contains(answer.style()),
                place,
                "style \"" + answer.style() + "\"; use one of " + sorted(STYLES));
        require(
                DEFECTS.contains(answer.defect()),
                place,
                "defect \"" + answer.defect() + "\"; use one of " + sorted(DEFECTS));
        require(answer.rating() >= 1 && answer.rating() <= 5, place, "rating " + answer.rating() + "; use 1 to 5");
        require(!answer.sentences().isEmpty(), place, "no sentences; write at least one");
        String idPlace = placeOfId.putIfAbsent(answer.id(), place);
        require(idPlace == null, place, "id \"" + answer.id() + "\" is taken at " + idPlace);
        for (int part = 0; part < Labels.PARTS; part++) {
            checkPart(answer, part, place);
        }
        for (LabelledAnswer.Sentence sentence : answer.sentences()) {
            String text = sentence.text();
            require(!text.isBlank(), place, "a sentence is blank; drop it");
            require(sentence.second() != sentence.label(), place, "second label equals the first: " + text);
            String before = placeOfSentence.putIfAbsent(text, place);
            require(before == null || mayRecur(text), place, "sentence stands at " + before + " too: " + text);
        }
    }

    private void checkPart(LabelledAnswer answer, int part, String place) {
        int strength = answer.strength().get(part);
        char letter = LabelledAnswer.LETTERS.charAt(part);
        require(strength >= 0 && strength <= 3, place, "strength " + strength + " of " + letter + "; use 0 to 3");
        boolean labelled = answer.sentences().stream().anyMatch(s -> s.label() == part || s.second() == part);
        require(
                labelled || strength < 2,
                place,
                "strength " + strength + " of " + letter + ", but no sentence has that label");
        require(!labelled || strength > 0, place, "strength 0 of " + letter + ", but a sentence has that label");
    }

    /** A line of a few words, such as a heading or a goodbye, may recur. */
    private static boolean mayRecur(String text) {
        return text.chars().filter(c -> c == ' ').count() < LONGEST_RECURRING;
    }

    private void require(boolean holds, String place, String problem) {
        if (!holds) {
            problems.add(place + ": " + problem);
        }
    }

    private static List<String> sorted(Set<String> values) {
        return values.stream().sorted().toList();
    }
}
