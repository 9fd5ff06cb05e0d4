package io.github.starcheck.analyzer;

import io.github.starcheck.analyzer.coach.Coach;
import io.github.starcheck.analyzer.coach.Lesson;
import io.github.starcheck.model.StarPart;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * The lesson that a story ends with, counted apart from its result. A sentence that tells the result is a reflection if it
 * speaks of a lesson. It is nothing but that if it does so within its first words: "I learned to ask first." Otherwise it
 * tells the result as well: "It never failed again, and I learned to ask first."
 */
final class Reflection {
    private static final String SPACES = " \t\n\u000b\f\r";
    private static final int FIRST_WORDS = 4;

    private final List<TextSpan> outcomes = new ArrayList<>();
    private final List<TextSpan> lessons = new ArrayList<>();
    private int resultWords;
    private int lessonWords;

    private Reflection() {}

    /** Reads the sentences that tell the result. */
    static Reflection of(String answer, List<LabelledSentence> sentences) {
        Reflection reflection = new Reflection();
        for (LabelledSentence sentence : sentences) {
            if (sentence.label() == SentenceLabel.RESULT || sentence.second() == SentenceLabel.RESULT) {
                reflection.add(sentence, sentence.span().of(answer));
            }
        }
        return reflection;
    }

    private void add(LabelledSentence sentence, String text) {
        int wordsBefore = Lesson.wordsBefore(text);
        boolean speaksOfLesson = wordsBefore >= 0;
        boolean nothingElse = speaksOfLesson && wordsBefore <= FIRST_WORDS;
        if (speaksOfLesson) {
            lessons.add(sentence.span());
        }
        if (!nothingElse) {
            outcomes.add(sentence.span());
        }
        if (sentence.label() == SentenceLabel.RESULT) {
            int words = words(text);
            resultWords += words;
            lessonWords += nothingElse ? words : 0;
        }
    }

    private static int words(String text) {
        return new StringTokenizer(text, SPACES).countTokens();
    }

    /** Returns the result without what is nothing but a reflection. */
    FramePart resultOf(FramePart result) {
        if (lessons.isEmpty()) {
            return result;
        }
        Strength strength = outcomes.isEmpty() ? Strength.ABSENT : result.strength();
        return new FramePart(result.name(), result.parts(), strength, result.share() * (1 - lessonShare()), outcomes);
    }

    /**
     * Returns the reflection.
     *
     * @param result the frame's part with its name and all that the result has
     * @param story whether the answer is a story; without one no lesson counts as told
     */
    FramePart reflectionOf(FramePart result, boolean story) {
        Strength strength = lessons.isEmpty() ? Strength.ABSENT : story ? Strength.TOLD : Strength.HINTED;
        return new FramePart(result.name(), result.parts(), strength, result.share() * lessonShare(), lessons);
    }

    /**
     * Returns as bits what is lacking: the result, if its sentences tell nothing but a reflection, and {@link
     * Coach#REFLECTION}.
     */
    int lacking(boolean story) {
        boolean reflectionOnly = !lessons.isEmpty() && outcomes.isEmpty();
        int result = reflectionOnly ? 1 << StarPart.RESULT.ordinal() : 0;
        return lessons.isEmpty() || !story ? result | 1 << Coach.REFLECTION : result;
    }

    private double lessonShare() {
        return resultWords == 0 ? 0 : lessonWords / (double) resultWords;
    }
}
