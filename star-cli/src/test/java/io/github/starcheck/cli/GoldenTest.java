package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.starcheck.analyzer.StarAnalyzer;
import io.github.starcheck.content.QuestionBank;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The analyses of all answers of the corpus are the same bytes everywhere: their digests stand in {@code goldens.txt}. The
 * build runs this once more in a Turkish locale, another time zone and another default charset, and CI on another JDK.
 * CONTRIBUTING.md says how to record them when analyses were meant to change.
 */
class GoldenTest {
    private static final Path CORPUS = Path.of("../training/corpus");
    private static final Path GOLDENS = Path.of("src/test/resources/io/github/starcheck/cli/goldens.txt");
    private static final Batch BATCH = new Batch(StarAnalyzer.create(), QuestionBank.bundled(), 1);
    /** What a new version changes alone. */
    private static final String ANALYZER = "\"analyzer\":\"" + Version.RELEASE + "\",";

    @Test
    void batch_answersOfTheCorpus_giveTheSameBytesEverywhere() throws IOException, NoSuchAlgorithmException {
        List<String> digests = digests();
        if (Boolean.getBoolean("starcheck.record")) {
            Files.write(GOLDENS, digests);
        }
        assertEquals(
                String.join("\n", Files.readAllLines(GOLDENS)),
                String.join("\n", digests),
                "analyses changed; CONTRIBUTING.md says how to record them if that is meant");
    }

    private static List<String> digests() throws IOException, NoSuchAlgorithmException {
        List<Path> files;
        try (Stream<Path> all = Files.list(CORPUS)) {
            files = all.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
        List<String> digests = new ArrayList<>();
        for (Path file : files) {
            digests.add(file.getFileName() + " " + digest(file));
        }
        return digests;
    }

    private static String digest(Path file) throws IOException, NoSuchAlgorithmException {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        for (String line : Files.readAllLines(file)) {
            writeAnswer(answers, line);
        }
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        BATCH.run(
                new ByteArrayInputStream(answers.toByteArray()),
                0,
                outcome -> digest.update(outcome.json()
                        .toString(StandardCharsets.UTF_8)
                        .replace(ANALYZER, "")
                        .getBytes(StandardCharsets.UTF_8)),
                () -> {});
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Writes a line of the corpus as a line of a batch: the same keys, but the sentences joined to an answer. */
    private static void writeAnswer(ByteArrayOutputStream out, String line) {
        try (JsonParser corpus = Json.parser(line);
                JsonWriter batch = Json.compact(out)) {
            batch.writeStartObject();
            corpus.nextToken();
            for (String key = corpus.nextName(); key != null; key = corpus.nextName()) {
                JsonToken value = corpus.nextToken();
                if (key.equals("sentences")) {
                    batch.writeStringProperty("answer", answer(corpus));
                } else if (value == JsonToken.VALUE_STRING) {
                    batch.writeStringProperty(key, corpus.getString());
                } else {
                    corpus.skipChildren();
                }
            }
            batch.writeEndObject();
        }
        out.write('\n');
    }

    private static String answer(JsonParser sentences) {
        StringBuilder answer = new StringBuilder();
        String text = "";
        String gap = "";
        for (JsonToken token = sentences.nextToken(); token != JsonToken.END_ARRAY; token = sentences.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                gap = " ";
            } else if (token == JsonToken.END_OBJECT) {
                answer.append(answer.isEmpty() ? "" : gap).append(text);
            } else if (token == JsonToken.VALUE_TRUE) {
                gap = "\n"; // "break": true
            } else if (token == JsonToken.VALUE_STRING
                    && sentences.currentName().equals("text")) {
                text = sentences.getString();
            }
        }
        return answer.toString();
    }
}
