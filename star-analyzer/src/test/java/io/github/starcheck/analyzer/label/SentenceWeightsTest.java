package io.github.starcheck.analyzer.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceWeightsTest {
    private static final int COLD = Template.WORD.feature(Tokens.hash("cold"));
    private static final byte[] UP = {1, 2, 3, 4, 5};
    private static final byte[] NEXT_THEN_LAST = {10, 20, 30, 40, 50, -1, -2, -3, -4, -5};

    @Test
    void score_wordTwice_countsTwiceHereAndBeside() {
        Document document = TestText.sentences("We ate.", "It was cold, cold.", "They left.");
        SentenceScores scores = weights().score(TestText.FEATURES, document);
        assertArrayEquals(
                new double[] {
                    // Before "cold": the bias and the second half of the neighbours' row.
                    0.5 * (100 - 2 * 1), -2, -3, -4, -5,
                    0.5 * (100 + 2 * 1), 2, 3, 4, 5,
                    0.5 * (100 + 2 * 10), 20, 30, 40, 50
                },
                all(scores));
    }

    @Test
    void score_moreWordsThanAreAddedAtATime_isTheSumOfAll() {
        int words = 700;
        String text = IntStream.rangeClosed(1, words).mapToObj("q"::repeat).collect(Collectors.joining(" "));
        FeatureTable own = new FeatureTable(Labels.COUNT, words);
        for (int feature : wordFeatures(text)) {
            own.add(feature, new byte[] {127, -128, 1, 0, -1});
        }
        SentenceWeights weights =
                new SentenceWeights(1, new int[Labels.COUNT], own, new FeatureTable(2 * Labels.COUNT, 0));

        SentenceScores scores = weights.score(TestText.FEATURES, TestText.sentences(text));

        assertArrayEquals(new double[] {127 * words, -128 * words, words, 0, -words}, all(scores));
    }

    @Test
    void score_sentencesBeside_doNotFeelThePlaceAfterNext() {
        SentenceScores scores =
                weights().score(TestText.FEATURES, TestText.sentences("We ate.", "They left.", "It was cold."));

        assertArrayEquals(new double[] {50, 0, 0, 0, 0}, Arrays.copyOf(all(scores), Labels.COUNT));
        assertEquals(0.5 * -5, scores.score(1, 4));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 31, 32})
    void probability_differenceUpToTheCut_isTheOneOfItsOdds(int lower) {
        SentenceScores scores = biased(10, 10 - lower, -1_000, -1_000, -1_000);
        double odds = Math.exp(-0.5 * lower);
        double cut = Math.exp(-16);

        assertEquals(1 / (1 + odds + 3 * cut), scores.probability(0, 0), 1e-12);
        assertEquals(odds / (1 + odds + 3 * cut), scores.probability(0, 1), 1e-12);
        assertEquals(cut / (1 + odds + 3 * cut), scores.probability(0, 2), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(ints = {32, 33, 100, 2_000_000})
    void probability_differenceBeyondTheCut_isTheOneOfSixteen(int lower) {
        SentenceScores scores = biased(-lower, 0, -lower, -lower, -lower);

        assertEquals(Math.exp(-16) / (1 + 4 * Math.exp(-16)), scores.probability(0, 0), 1e-15);
        assertEquals(-0.5 * lower, scores.score(0, 0));
    }

    @Test
    void probability_anyScores_areTheSoftmax() {
        SentenceScores scores = weights().score(TestText.FEATURES, TestText.sentences("We ate.", "It was cold, cold."));
        SentenceScores softmax = new SentenceScores(all(scores), new double[2 * Labels.PARTS], 0, 0);

        for (int s = 0; s < scores.sentences(); s++) {
            double sum = 0;
            for (int k = 0; k < Labels.COUNT; k++) {
                assertEquals(softmax.probability(s, k), scores.probability(s, k), 4 * Math.exp(-16));
                sum += scores.probability(s, k);
            }
            assertEquals(1, sum, 1e-12);
        }
    }

    @Test
    void segmentPoints_sentence_areThoseOfTheSegmentThatSpeaksMost() {
        SentenceScores scores = weights()
                .score(
                        TestText.FEATURES,
                        TestText.sentences("It was cold, but cold, cold and then cold and cold cold."));

        assertEquals(2 * 0.5 * (4 - 11 / 4.0), scores.segmentPoints(0, 3));
        assertEquals(0, scores.segmentPoints(0, 0), "\"cold\" speaks against the first part");
    }

    @Test
    void segmentPoints_biasAndSentencesBeside_countNothing() {
        SentenceScores scores = weights().score(TestText.FEATURES, TestText.sentences("We ate.", "It was cold."));

        assertEquals(0, scores.segmentPoints(0, 0));
        assertEquals(0, scores.segmentPoints(0, 3));
    }

    private static SentenceScores biased(int... bias) {
        SentenceWeights weights = new SentenceWeights(
                0.5f, bias, new FeatureTable(Labels.COUNT, 0), new FeatureTable(2 * Labels.COUNT, 0));
        return weights.score(TestText.FEATURES, TestText.sentences("We ate."));
    }

    @ParameterizedTest
    @CsvSource({
        "I fixed it and we did not sleep., 0.5",
        "I fixed it., 0",
        "I never slept., 1",
        "A fine day., 0",
        "I would not call., 0"
    })
    void denied_clauses_isTheShareOfThoseThatDeny(String sentence, double share) {
        assertEquals(
                share,
                weights().score(TestText.FEATURES, TestText.sentences(sentence)).denied());
    }

    private static int[] wordFeatures(String text) {
        return Arrays.stream(text.split(" ", -1))
                .mapToInt(word -> Template.WORD.feature(Tokens.hash(word)))
                .sorted()
                .toArray();
    }

    @Test
    void points_feature_areItsWeightBeyondTheOthersMean() {
        double unit = weights().pointUnit();
        assertEquals(0.5 * (1 - 14 / 4.0), weights().points(COLD, 0) * unit);
        assertEquals(0.5 * (5 - 10 / 4.0), weights().points(COLD, 4) * unit);
        assertEquals(0, weights().points(COLD + 1, 4));
    }

    @Test
    void read_written_scoresAlike() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        weights().write(new DataOutputStream(bytes));
        SentenceWeights read = SentenceWeights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        Document document = TestText.sentences("It was cold.", "It was cold.");
        assertArrayEquals(
                all(weights().score(TestText.FEATURES, document)), all(read.score(TestText.FEATURES, document)));
    }

    private static double[] all(SentenceScores scores) {
        return IntStream.range(0, scores.sentences() * Labels.COUNT)
                .mapToDouble(i -> scores.score(i / Labels.COUNT, i % Labels.COUNT))
                .toArray();
    }

    private static SentenceWeights weights() {
        FeatureTable own = new FeatureTable(Labels.COUNT, 1);
        own.add(COLD, UP);
        FeatureTable beside = new FeatureTable(2 * Labels.COUNT, 1);
        beside.add(COLD, NEXT_THEN_LAST);
        return new SentenceWeights(0.5f, new int[] {100, 0, 0, 0, 0}, own, beside);
    }
}
