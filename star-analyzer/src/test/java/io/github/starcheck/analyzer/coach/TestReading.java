package io.github.starcheck.analyzer.coach;

import io.github.starcheck.analyzer.label.Document;
import io.github.starcheck.analyzer.label.HandLabels;
import io.github.starcheck.analyzer.label.Lexicon;
import io.github.starcheck.analyzer.label.TestText;
import io.github.starcheck.analyzer.label.Tokens;
import io.github.starcheck.analyzer.text.Sentences;
import io.github.starcheck.model.Question;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Texts as the rules read them. The labels are made by hand: each sentence opens with its main label, S, T, A, R or -,
 * perhaps its second one, and a colon.
 */
final class TestReading {
    private static final Clauses.Reader CLAUSES = new Clauses.Reader(Lexicon.load());

    private TestReading() {}

    /** Reads a text as one sentence. */
    static Tokens tokens(String text) {
        return Tokens.of(text);
    }

    /** Reads sentences with one space between them, without labels. */
    static Tokens sentences(String... sentences) {
        return Tokens.of(String.join(" ", sentences).toCharArray(), TestText.spans(sentences));
    }

    static Reading story(String... sentences) {
        return reading(null, true, sentences);
    }

    static Reading noStory(String... sentences) {
        return reading(null, false, sentences);
    }

    /** Reads what is no story as the answer to a question. */
    static Reading noStory(Question question, String... sentences) {
        return reading(question, false, sentences);
    }

    /** Reads a story as the answer to a question. */
    static Reading answer(Question question, String... sentences) {
        return reading(question, true, sentences);
    }

    private static Reading reading(@Nullable Question question, boolean story, String... sentences) {
        List<String> labels = Arrays.stream(sentences)
                .map(sentence -> sentence.substring(0, sentence.indexOf(':')))
                .toList();
        String[] texts = Arrays.stream(sentences)
                .map(sentence -> sentence.substring(sentence.indexOf(':') + 2))
                .toArray(String[]::new);
        return reading(String.join(" ", texts), TestText.spans(texts), labels, question, story);
    }

    static Reading reading(
            String answer, Sentences sentences, List<String> labels, @Nullable Question question, boolean story) {
        return new Reading(
                answer,
                sentences,
                HandLabels.of(new Document(answer, sentences), labels, story),
                question,
                question == null ? null : new AskedQuestion(question),
                0,
                CLAUSES);
    }

    /** Returns what a rule hits with a threshold. */
    static List<Hit> hits(Reading reading, double threshold, BiConsumer<Reading, Hits> rule) {
        Hits hits = new Hits();
        hits.begin("rule", threshold);
        rule.accept(reading, hits);
        return hits.toList();
    }

    /** Returns the words that a rule hits with a threshold, in the order of the text. */
    static List<String> found(Reading reading, double threshold, BiConsumer<Reading, Hits> rule) {
        return hits(reading, threshold, rule).stream()
                .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                .map(hit -> reading.answer().substring(hit.start(), hit.end()))
                .toList();
    }

    /** Returns so many words that no rule looks for. */
    static String words(int count) {
        return "word ".repeat(count).strip();
    }
}
