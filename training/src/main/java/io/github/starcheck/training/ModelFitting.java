package io.github.starcheck.training;

import io.github.starcheck.analyzer.label.Document;
import io.github.starcheck.analyzer.label.Features;
import io.github.starcheck.analyzer.label.LabelModel;
import io.github.starcheck.analyzer.label.Labels;
import io.github.starcheck.analyzer.label.Lexicon;
import io.github.starcheck.analyzer.label.SentenceWeights;
import io.github.starcheck.analyzer.label.SequenceWeights;
import io.github.starcheck.training.Variation.Noise;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Fits the whole model. The second pass and the decisions on parts are fitted on scores that the first pass gives to
 * files that it did not see, so that they know how sure it is on foreign text. Deterministic: the same corpus gives the
 * same bytes, on however many threads.
 */
final class ModelFitting {
    /** The corpus' files are dealt out to so many folds. */
    private static final int FOLDS = 4;

    private static final double RESULT_FIRST_WEIGHT = 0.3;
    private static final double PERMUTED_WEIGHT = 0.2;
    private static final double CUT_WEIGHT = 0.1;
    private static final double NOISE_WEIGHT = 0.2;
    private static final int WHOLE = -1;

    private final Features features = new Features(Lexicon.load());

    /** Fits a model to answers. */
    LabelModel fit(String version, List<LabelledAnswer> answers) {
        List<String> files =
                answers.stream().map(LabelledAnswer::file).distinct().sorted().toList();
        List<List<LabelledAnswer>> folds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int f = fold;
            folds.add(answers.stream()
                    .filter(answer -> files.indexOf(answer.file()) % FOLDS == f)
                    .toList());
        }
        // The last one is fitted to all answers, each of the others to all but one fold.
        List<SentenceWeights> weights = IntStream.rangeClosed(0, FOLDS)
                .parallel()
                .mapToObj(fold -> sentenceWeights(
                        fold == FOLDS
                                ? answers
                                : answers.stream()
                                        .filter(answer -> files.indexOf(answer.file()) % FOLDS != fold)
                                        .toList()))
                .toList();

        SequenceFitting sequenceFitting = new SequenceFitting();
        List<Scored> judged = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            for (LabelledAnswer answer : folds.get(fold)) {
                addHeld(answer, weights.get(fold), sequenceFitting, judged);
            }
        }
        SequenceWeights sequence = sequenceFitting.fit();
        PartFitting partFitting = new PartFitting();
        for (Scored scored : judged) {
            double[] posteriors = sequence.posteriors(
                            SequenceWeights.inputs(scored.scores()),
                            scored.example().document())
                    .labels;
            partFitting.add(scored.example(), scored.scores(), posteriors, scored.cut());
        }
        return new LabelModel(version, weights.get(FOLDS), sequence, partFitting.fit());
    }

    /**
     * An example with the scores of a first pass that did not see it.
     *
     * @param cut the part that was cut out of the answer, or {@link #WHOLE}
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Scored(Example example, double[] scores, int cut) {}

    private void addHeld(
            LabelledAnswer answer, SentenceWeights weights, SequenceFitting sequenceFitting, List<Scored> judged) {
        Random random = random(answer, 0);
        Scored natural = scored(Variation.natural(answer), weights, WHOLE);
        add(natural, 1, sequenceFitting);
        add(scored(Variation.resultFirst(answer), weights, WHOLE), RESULT_FIRST_WEIGHT, sequenceFitting);
        add(scored(Variation.permuted(answer, random), weights, WHOLE), PERMUTED_WEIGHT, sequenceFitting);
        add(scored(noisy(answer, random), weights, WHOLE), NOISE_WEIGHT, sequenceFitting);
        judged.add(natural);
        for (int part = 0; part < Labels.PARTS; part++) {
            for (boolean resultFirst : new boolean[] {false, true}) {
                Example cut = Variation.cut(answer, part, resultFirst);
                if (!cut.labels().isEmpty()
                        && cut.labels().size() < answer.sentences().size()) {
                    Scored scoredCut = scored(cut, weights, part);
                    add(scoredCut, CUT_WEIGHT, sequenceFitting);
                    if (!resultFirst && answer.isComplete()) {
                        judged.add(scoredCut);
                    }
                }
            }
        }
    }

    private static void add(Scored scored, double weight, SequenceFitting fitting) {
        fitting.add(scored.example(), scored.scores(), weight);
    }

    private Scored scored(Example example, SentenceWeights weights, int cut) {
        Document document = example.document();
        return new Scored(example, weights.score(features, document), cut);
    }

    private static Example noisy(LabelledAnswer answer, Random random) {
        Noise[] noises = Noise.values();
        return Variation.noisy(answer, noises[random.nextInt(noises.length)], random);
    }

    /** Spreads the seeds: those of neighbouring ids would begin with the same numbers. */
    private static Random random(LabelledAnswer answer, int use) {
        return new Random((2L * answer.id().hashCode() + use) * 0x9E3779B97F4A7C15L);
    }

    private SentenceWeights sentenceWeights(List<LabelledAnswer> answers) {
        List<Example> natural = new ArrayList<>();
        List<Example> varied = new ArrayList<>();
        for (LabelledAnswer answer : answers) {
            Random random = random(answer, 1);
            natural.add(Variation.natural(answer));
            varied.add(Variation.resultFirst(answer));
            varied.add(Variation.permuted(answer, random));
            varied.add(noisy(answer, random));
            varied.add(noisy(answer, random));
        }
        return new SentenceFitting(features).fit(natural, varied);
    }
}
