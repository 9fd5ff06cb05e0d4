package io.github.starcheck.analyzer.coach;

import io.github.starcheck.analyzer.label.Document;
import io.github.starcheck.analyzer.label.Labelling;
import io.github.starcheck.analyzer.label.Tokens;
import io.github.starcheck.analyzer.text.Sentences;
import io.github.starcheck.model.Question;
import org.jspecify.annotations.Nullable;

/** All that is known of an answer when the rules read it. Its cues and clauses are found in one pass for all rules. */
final class Reading {
    private final String answer;
    private final Sentences sentences;
    private final Document document;
    private final Labelling labelling;
    private final @Nullable Question question;
    private final @Nullable AskedQuestion asked;
    private final int lacking;
    private final Cues cues;
    private final Clauses clauses;
    private Topics.@Nullable Places places;

    /**
     * Takes what was found out.
     *
     * @param sentences at least one
     * @param question the question that is answered, or null if it is not known
     * @param asked what is known of the question, or null
     * @param lacking the parts that the answer should cover and does not, each as the bit with its number
     * @param clauses reads the clauses
     */
    Reading(
            String answer,
            Sentences sentences,
            Labelling labelling,
            @Nullable Question question,
            @Nullable AskedQuestion asked,
            int lacking,
            Clauses.Reader clauses) {
        this.answer = answer;
        this.sentences = sentences;
        this.document = labelling.document();
        this.labelling = labelling;
        this.question = question;
        this.asked = asked;
        this.lacking = lacking;
        this.cues = Cues.of(document.tokens());
        this.clauses = clauses.read(document.tokens());
    }

    String answer() {
        return answer;
    }

    /** Returns the question that is answered, or null if it is not known. */
    @Nullable
    Question question() {
        return question;
    }

    /** Returns what is known of the question, or null if it is not known. */
    @Nullable
    AskedQuestion asked() {
        return asked;
    }

    /** Returns where the topics of the question's checks are first mentioned. */
    Topics.Places places(Topics topics) {
        Topics.Places found = places;
        if (found == null) {
            found = topics.find(answer, tokens());
            places = found;
        }
        return found;
    }

    /** Tells whether the answer should cover a part, or the reflection, and does not. */
    boolean lacks(int part) {
        return (lacking & 1 << part) != 0;
    }

    Tokens tokens() {
        return document.tokens();
    }

    Labelling labelling() {
        return labelling;
    }

    Cues cues() {
        return cues;
    }

    Clauses clauses() {
        return clauses;
    }

    /** Returns the number of sentences, at least 1. */
    int sentences() {
        return sentences.size();
    }

    /** Returns what a sentence mainly tells: 0 to 3 for the parts, 4 for Other. */
    int label(int sentence) {
        return labelling.label(sentence);
    }

    /** Returns the number of words and numbers in the answer. */
    int words() {
        return document.words();
    }

    /** Returns the number of words and numbers in a sentence. */
    int words(int sentence) {
        return document.words(sentence);
    }

    /** Returns the number of numbers in a sentence. */
    int figures(int sentence) {
        return document.figures(sentence);
    }

    /** Returns the number of numbers in the answer. */
    int figures() {
        int figures = 0;
        for (int s = 0; s < sentences(); s++) {
            figures += figures(s);
        }
        return figures;
    }

    /** Returns where a sentence starts in the answer. */
    int start(int sentence) {
        return sentences.start(sentence);
    }

    /** Returns the code unit after a sentence. */
    int end(int sentence) {
        return sentences.end(sentence);
    }

    /** Returns where the first sentence starts. */
    int start() {
        return sentences.start(0);
    }

    /** Returns the code unit after the last sentence. */
    int end() {
        return sentences.end(sentences.size() - 1);
    }
}
