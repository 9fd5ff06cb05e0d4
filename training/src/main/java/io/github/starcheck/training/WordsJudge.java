package io.github.starcheck.training;

import io.github.starcheck.analyzer.label.Document;
import io.github.starcheck.analyzer.label.Features;
import io.github.starcheck.analyzer.label.Labels;
import io.github.starcheck.analyzer.label.Lexicon;
import io.github.starcheck.analyzer.label.SentenceWeights;
import io.github.starcheck.analyzer.label.Template;
import io.github.starcheck.analyzer.text.Sentences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A baseline that knows only which words a sentence has: multinomial logistic regression on a bag of words. */
final class WordsJudge implements Judge {
    private final Features features = new Features(Lexicon.load());
    private final SentenceWeights weights;

    WordsJudge(List<LabelledAnswer> answers) {
        weights = new SentenceFitting(features, template -> template == Template.WORD, template -> false)
                .fit(answers.stream().map(Variation::natural).toList(), List.of());
    }

    @Override
    public Judgement judge(String text, Sentences sentences) {
        double[] scores = weights.score(features, new Document(text, sentences));
        List<double[]> found = new ArrayList<>();
        for (int at = 0; at < scores.length; at += Labels.COUNT) {
            double[] probabilities = Arrays.copyOfRange(scores, at, at + Labels.COUNT);
            Labels.softmax(probabilities, 0, probabilities);
            found.add(probabilities);
        }
        return Judgement.ofProbabilities(found);
    }
}
