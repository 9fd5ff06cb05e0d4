package io.github.starcheck.training;

import io.github.starcheck.analyzer.label.Labels;
import io.github.starcheck.analyzer.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/** A baseline that reads nothing: each sentence gets the label that is most frequent at its place in other answers. */
final class PositionJudge implements Judge {
    private static final int PLACES = 20;

    private final double[][] shares = new double[PLACES][Labels.COUNT];

    PositionJudge(List<LabelledAnswer> answers) {
        int[] totals = new int[PLACES];
        for (LabelledAnswer answer : answers) {
            int size = answer.sentences().size();
            for (int s = 0; s < size; s++) {
                int place = place(s, size);
                shares[place][answer.sentences().get(s).label()]++;
                totals[place]++;
            }
        }
        for (int place = 0; place < PLACES; place++) {
            for (int k = 0; k < Labels.COUNT; k++) {
                shares[place][k] /= Math.max(1, totals[place]);
            }
        }
    }

    private static int place(int sentence, int sentences) {
        return (2 * sentence + 1) * PLACES / (2 * sentences);
    }

    @Override
    public Judgement judge(String text, Sentences sentences) {
        List<double[]> found = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            found.add(shares[place(s, sentences.size())]);
        }
        return Judgement.ofProbabilities(found);
    }
}
