package io.github.starcheck.training;

import io.github.starcheck.analyzer.label.Document;
import io.github.starcheck.analyzer.label.Evidence;
import io.github.starcheck.analyzer.label.Features;
import io.github.starcheck.analyzer.label.LabelModel;
import io.github.starcheck.analyzer.label.Labels;
import io.github.starcheck.analyzer.label.Lexicon;
import io.github.starcheck.analyzer.label.SentenceScores;
import io.github.starcheck.analyzer.label.SentenceWeights;
import io.github.starcheck.analyzer.label.SequenceWeights;
import io.github.starcheck.training.SentenceFitting.Lesson;
import io.github.starcheck.training.Variation.Noise;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Fits the whole model. The second pass and the decisions on parts are fitted on scores that the first pass gives to
 * files that it did not see, so that they know how sure it is on foreign text. Deterministic: the same corpus gives the
 * same bytes, on however many threads.
 */
final class ModelFitting {
    /** The corpus' files are dealt out to so many folds. */
    private static final int FOLDS = 4;

    // What a variation counts in the second pass, against the answer as told. Each answer is told there in two of six
    // variations: with all six the fit takes more than twice the time and gains nothing.
    private static final double RESULT_FIRST_WEIGHT = 0.9;
    private static final double PERMUTED_WEIGHT = 0.6;
    private static final double CUT_WEIGHT = 1.2;
    private static final double NOISE_WEIGHT = 0.6;
    /** Bullets, besides being one of the noises: they have transitions of their own, which must not learn lists alone. */
    private static final double BULLETS_WEIGHT = 0.3;
    /** The six variations make so many pairs, which the answers take by turns. */
    private static final int PAIRS = 3;

    private static final int WHOLE = -1;

    private final Features features = new Features(Lexicon.load());
    private final SentenceFitting fitting = new SentenceFitting(features);
    /** Answers that were read, by their ids: reading them takes longer than fitting to them. */
    private final Map<String, Lessons> lessonsOf = new ConcurrentHashMap<>();

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
            Document document = scored.example().document();
            double[] posteriors = sequence.posteriors(scored.scores(), document);
            partFitting.add(scored.example(), new Evidence(document, scored.scores(), posteriors), scored.cut());
        }
        return new LabelModel(version, weights.get(FOLDS), sequence, partFitting.fit());
    }

    /**
     * An example with the scores of a first pass that did not see it.
     *
     * @param cut the part that was cut out of the answer, or {@link #WHOLE}
     */
    private record Scored(Example example, SentenceScores scores, int cut) {}

    private void addHeld(
            LabelledAnswer answer, SentenceWeights weights, SequenceFitting sequenceFitting, List<Scored> judged) {
        Example natural = Variation.natural(answer);
        SentenceScores scores = scored(natural, weights);
        judged.add(new Scored(natural, scores, WHOLE));
        if (answer.isStuffing()) {
            return;
        }
        sequenceFitting.add(natural, scores, 1);
        variations(answer)
                .forEach(varied ->
                        sequenceFitting.add(varied.example(), scored(varied.example(), weights), varied.weight()));
        for (int part = 0; part < Labels.PARTS && answer.isComplete(); part++) {
            Example cut = Variation.cut(answer, part, false);
            if (isCut(cut)) {
                judged.add(new Scored(cut, scored(cut, weights), part));
            }
        }
    }

    /** A variation of an answer, and what it counts. */
    private record Varied(Example example, double weight) {}

    /** Returns the variations in which the second pass sees an answer. */
    private static Stream<Varied> variations(LabelledAnswer answer) {
        Random random = random(answer, 0);
        return switch (Math.floorMod(answer.id().hashCode(), PAIRS)) {
            case 0 ->
                Stream.of(
                        new Varied(Variation.resultFirst(answer), RESULT_FIRST_WEIGHT),
                        new Varied(Variation.noisy(answer, Noise.BULLETS, random), BULLETS_WEIGHT));
            case 1 ->
                Stream.concat(
                        Stream.of(new Varied(Variation.permuted(answer, random), PERMUTED_WEIGHT)),
                        cut(answer, random, false));
            default ->
                Stream.concat(Stream.of(new Varied(noisy(answer, random), NOISE_WEIGHT)), cut(answer, random, true));
        };
    }

    /** Returns an answer without one of its parts; nothing if it lacks that part already, or has no other. */
    private static Stream<Varied> cut(LabelledAnswer answer, Random random, boolean resultFirst) {
        Example cut = Variation.cut(answer, random.nextInt(Labels.PARTS), resultFirst);
        return isCut(cut) ? Stream.of(new Varied(cut, CUT_WEIGHT)) : Stream.empty();
    }

    /** Returns whether some of an answer was cut out and some is left. */
    private static boolean isCut(Example example) {
        int left = example.labels().size();
        return left > 0 && left < example.answer().sentences().size();
    }

    private SentenceScores scored(Example example, SentenceWeights weights) {
        return weights.score(features, example.document());
    }

    private static Example noisy(LabelledAnswer answer, Random random) {
        Noise[] noises = Noise.values();
        return Variation.noisy(answer, noises[random.nextInt(noises.length)], random);
    }

    /** Spreads the seeds: those of neighbouring ids would begin with the same numbers. */
    private static Random random(LabelledAnswer answer, int use) {
        return new Random((2L * answer.id().hashCode() + use) * 0x9E3779B97F4A7C15L);
    }

    /** What the first pass learns from one answer. */
    private record Lessons(Lesson natural, List<Lesson> varied) {}

    private Lessons lessons(LabelledAnswer answer) {
        Random random = random(answer, 1);
        return new Lessons(
                fitting.read(Variation.natural(answer)),
                List.of(
                        fitting.read(Variation.resultFirst(answer)),
                        fitting.read(Variation.permuted(answer, random)),
                        fitting.read(noisy(answer, random)),
                        fitting.read(noisy(answer, random))));
    }

    private SentenceWeights sentenceWeights(List<LabelledAnswer> answers) {
        List<Lessons> lessons = answers.stream()
                .filter(answer -> !answer.isStuffing())
                .map(answer -> lessonsOf.computeIfAbsent(answer.id(), id -> lessons(answer)))
                .toList();
        return SentenceFitting.fit(
                lessons.stream().map(Lessons::natural).toList(),
                lessons.stream().flatMap(l -> l.varied().stream()).toList());
    }
}
