package io.github.starcheck.analyzer;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the catalogue: one thing that a coach looks for in an answer. {@link StarAnalyzer#rules()} lists them;
 * {@link StarAnalyzer.Builder} switches them by id.
 *
 * @param id stable: lower-case words joined by hyphens, such as {@code "missing-result"}
 * @param category what kind of thing it looks for
 * @param level the level of its findings unless the builder sets another
 * @param threshold the number that it compares with, or null if it needs none
 * @param reason why it matters to the listener, in one line
 * @param decides how it decides
 * @param examples answers in which it finds something, and answers that it leaves alone
 */
@SuppressWarnings("exports") // No caller needs JSpecify's annotations to compile.
public record Rule(
        String id,
        Category category,
        Level level,
        @Nullable Threshold threshold,
        String reason,
        String decides,
        List<Example> examples) {
    /** Refuses nulls where they have no meaning and copies the examples. */
    public Rule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(decides, "decides");
        examples = List.copyOf(examples);
    }

    /** What kind of thing a rule looks for. */
    public enum Category {
        /** Whether the answer is a story at all, and how long it is. */
        ANSWER("answer"),
        /** Whether each part is told, and how. */
        PARTS("parts"),
        /** The choice of words. */
        WORDING("wording"),
        /** What should stay out of an interview. */
        DISCRETION("discretion"),
        /** What the question asks for. */
        QUESTION("question");

        private final String id;

        Category(String id) {
            this.id = id;
        }

        /** Returns the name used in JSON and documents, such as {@code "parts"}. */
        public String id() {
            return id;
        }
    }

    /**
     * The number that a rule compares with.
     *
     * @param value the default
     * @param meaning what is counted, such as {@code "words"}
     */
    public record Threshold(double value, String meaning) {
        /** Refuses nulls. */
        public Threshold {
            Objects.requireNonNull(meaning, "meaning");
        }
    }

    /**
     * An answer that shows what a rule finds, or what it leaves alone.
     *
     * @param question the text of the question that is answered, or null if none is given
     * @param answer the answer
     * @param hits the spans that the rule finds in it, in order; empty if it leaves the answer alone
     */
    public record Example(@Nullable String question, String answer, List<TextSpan> hits) {
        /** Refuses nulls where they have no meaning and copies the hits. */
        public Example {
            Objects.requireNonNull(answer, "answer");
            hits = List.copyOf(hits);
        }

        /** Returns the answer with each hit in double square brackets. */
        public String marked() {
            StringBuilder marked = new StringBuilder();
            int from = 0;
            for (TextSpan hit : hits) {
                marked.append(answer, from, hit.start())
                        .append("[[")
                        .append(hit.of(answer))
                        .append("]]");
                from = hit.end();
            }
            return marked.append(answer, from, answer.length()).toString();
        }
    }
}
