package io.github.starcheck.training;

import io.github.starcheck.analyzer.label.Document;
import io.github.starcheck.analyzer.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with labelled sentences, as the model is fitted to and measured on: an answer of the corpus or a variation of
 * one.
 *
 * @param answer the answer that it comes from
 * @param text the whole text
 * @param sentences where they stand in the text
 * @param labels the label of each sentence
 * @param seconds the second label of each sentence, or {@link LabelledAnswer#NONE}
 */
record Example(LabelledAnswer answer, String text, Sentences sentences, List<Integer> labels, List<Integer> seconds) {
    private static final List<String> BULLETS = List.of("- ", "* ", "\u2022 ", "\u2013 ");

    /** Joins sentences by spaces, or by a line break where one starts a line. */
    static Example of(LabelledAnswer answer, List<LabelledAnswer.Sentence> told) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[told.size()];
        int[] ends = new int[told.size()];
        for (int i = 0; i < told.size(); i++) {
            LabelledAnswer.Sentence sentence = told.get(i);
            if (i > 0) {
                text.append(sentence.startsLine() ? '\n' : ' ');
            }
            int bullet = bulletLength(sentence.text());
            starts[i] = text.length() + bullet;
            text.append(sentence.text());
            ends[i] = text.length();
        }
        return new Example(
                answer,
                text.toString(),
                Sentences.of(starts, ends),
                told.stream().map(LabelledAnswer.Sentence::label).toList(),
                told.stream().map(LabelledAnswer.Sentence::second).toList());
    }

    private static int bulletLength(String text) {
        return BULLETS.stream().anyMatch(text::startsWith) ? 2 : 0;
    }

    /** Returns the same text cut elsewhere; each sentence gets the label that most of its characters have. */
    Example cutAt(Sentences other) {
        List<Integer> newLabels = new ArrayList<>();
        List<Integer> newSeconds = new ArrayList<>();
        for (int s = 0; s < other.size(); s++) {
            int best = 0;
            int most = -1;
            for (int gold = 0; gold < sentences.size(); gold++) {
                int shared = overlap(other.start(s), other.end(s), sentences.start(gold), sentences.end(gold));
                if (shared > most) {
                    most = shared;
                    best = gold;
                }
            }
            newLabels.add(labels.get(best));
            newSeconds.add(seconds.get(best));
        }
        return new Example(answer, text, other, List.copyOf(newLabels), List.copyOf(newSeconds));
    }

    /** Returns how many characters two ranges share; negative if they lie apart. */
    static int overlap(int start, int end, int otherStart, int otherEnd) {
        return Math.min(end, otherEnd) - Math.max(start, otherStart);
    }

    Document document() {
        return new Document(text, sentences);
    }
}
