package io.github.starcheck.analyzer.label;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Answers of the corpus that the model is fitted to, for the tests that ask nothing of its labels. */
final class CorpusAnswers {
    private static final Path CORPUS = Path.of("../training/corpus");
    private static final Pattern SENTENCE = Pattern.compile("\"text\": \"((?:[^\"\\\\]|\\\\.)*)\"");

    private CorpusAnswers() {}

    /** Returns one answer in so many, from all files, with its sentences as they were cut by hand. */
    static List<Document> oneIn(int answers) {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += answers) {
            documents.add(TestText.sentences(SENTENCE.matcher(lines.get(i))
                    .results()
                    .map(CorpusAnswers::unescaped)
                    .toArray(String[]::new)));
        }
        return documents;
    }

    /** Only the escapes that the corpus has. */
    private static String unescaped(MatchResult sentence) {
        return sentence.group(1).replace("\\\"", "\"").replace("\\n", "\n").replace("\\\\", "\\");
    }
}
