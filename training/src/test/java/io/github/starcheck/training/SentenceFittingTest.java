package io.github.starcheck.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.analyzer.label.Document;
import io.github.starcheck.analyzer.label.Features;
import io.github.starcheck.analyzer.label.Labels;
import io.github.starcheck.analyzer.label.Lexicon;
import io.github.starcheck.analyzer.label.SentenceScores;
import io.github.starcheck.analyzer.label.SentenceWeights;
import io.github.starcheck.analyzer.label.Template;
import io.github.starcheck.analyzer.text.Sentences;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentenceFittingTest {
    private static final Features FEATURES = new Features(Lexicon.load());

    @Test
    void fit_separableAnswers_labelsNewOnesRight() {
        SentenceWeights weights = fitted(new SentenceFitting(FEATURES));

        for (Example example : examples("new")) {
            SentenceScores scores = weights.score(FEATURES, example.document());
            for (int s = 0; s < example.labels().size(); s++) {
                assertEquals(example.labels().get(s), best(scores, s), example.text());
            }
        }
    }

    @Test
    void fit_onlyWords_learnsNothingFromTheSentencesBeside() {
        SentenceWeights weights = fitted(new SentenceFitting(FEATURES, t -> t == Template.WORD, t -> false));

        SentenceScores alone = weights.score(FEATURES, document("So I counted bread by hand."));
        SentenceScores first =
                weights.score(FEATURES, document("So I counted bread by hand.", "In the end we saved tea."));

        for (int k = 0; k < Labels.COUNT; k++) {
            assertEquals(alone.score(0, k), first.score(0, k), "label " + k);
        }
        assertEquals(2, best(alone, 0));
    }

    @Test
    void fit_allFeatures_feelsTheSentencesBeside() {
        SentenceWeights weights = fitted(new SentenceFitting(FEATURES));

        double alone = weights.score(FEATURES, document("It rained.")).score(0, 1);
        double afterSituation = weights.score(FEATURES, document("It rained.", "So I counted bread by hand."))
                .score(0, 1);

        assertTrue(afterSituation > alone, afterSituation + " beside an action, " + alone + " alone");
    }

    /** Only how often a word comes tells one label from the other. */
    @Test
    void fit_sameWordsMoreOften_tellsThemApart() {
        SentenceFitting fitting = new SentenceFitting(FEATURES, t -> t == Template.WORD, t -> false);
        List<SentenceFitting.Lesson> lessons = IntStream.range(0, 400)
                .mapToObj(i -> i % 2 == 0 ? example("It was so late.", 0) : example("It was so so so late.", 3))
                .map(fitting::read)
                .toList();

        SentenceWeights weights = SentenceFitting.fit(lessons, List.of());

        assertEquals(0, best(weights.score(FEATURES, document("It was so late.")), 0));
        assertEquals(3, best(weights.score(FEATURES, document("It was so so so late.")), 0));
    }

    private static Example example(String sentence, int label) {
        return Variation.natural(new LabelledAnswer(
                "file",
                "id",
                "prose",
                "none",
                List.of(new LabelledAnswer.Sentence(sentence, label, LabelledAnswer.NONE, false)),
                List.of(0, 0, 0, 0),
                1));
    }

    private static SentenceWeights fitted(SentenceFitting fitting) {
        return SentenceFitting.fit(
                examples("a", "b", "c", "d", "e").stream().map(fitting::read).toList(), List.of());
    }

    private static List<Example> examples(String... files) {
        return ToyCorpus.answers(List.of(files)).stream()
                .map(Variation::natural)
                .toList();
    }

    private static Document document(String... sentences) {
        int[] starts = new int[sentences.length];
        int[] ends = new int[sentences.length];
        for (int s = 0; s < sentences.length; s++) {
            starts[s] = s == 0 ? 0 : ends[s - 1] + 1;
            ends[s] = starts[s] + sentences[s].length();
        }
        return new Document(String.join(" ", sentences), Sentences.of(starts, ends));
    }

    private static int best(SentenceScores scores, int sentence) {
        int best = 0;
        for (int k = 1; k < Labels.COUNT; k++) {
            best = scores.score(sentence, k) > scores.score(sentence, best) ? k : best;
        }
        return best;
    }
}
