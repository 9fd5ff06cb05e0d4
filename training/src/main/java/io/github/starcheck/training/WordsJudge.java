package io.github.starcheck.training;

import io.github.starcheck.analyzer.label.Document;
import io.github.starcheck.analyzer.label.Features;
import io.github.starcheck.analyzer.label.Labels;
import io.github.starcheck.analyzer.label.Lexicon;
import io.github.starcheck.analyzer.label.SentenceScores;
import io.github.starcheck.analyzer.label.SentenceWeights;
import io.github.starcheck.analyzer.label.Template;
import io.github.starcheck.analyzer.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/** A baseline that knows only which words a sentence has: multinomial logistic regression on a bag of words. */
final class WordsJudge implements Judge {
    private final Features features = new Features(Lexicon.load());
    private final SentenceWeights weights;

    WordsJudge(List<LabelledAnswer> answers) {
        SentenceFitting fitting =
                new SentenceFitting(features, template -> template == Template.WORD, template -> false);
        weights = SentenceFitting.fit(
                answers.stream()
                        .map(answer -> fitting.read(Variation.natural(answer)))
                        .toList(),
                List.of());
    }

    @Override
    public Judgement judge(String text, Sentences sentences) {
        SentenceScores scores = weights.score(features, new Document(text, sentences));
        List<double[]> found = new ArrayList<>();
        for (int s = 0; s < scores.sentences(); s++) {
            double[] probabilities = new double[Labels.COUNT];
            for (int k = 0; k < Labels.COUNT; k++) {
                probabilities[k] = scores.probability(s, k);
            }
            found.add(probabilities);
        }
        return Judgement.ofProbabilities(found);
    }
}
