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

class SentenceWeightsTest {
    private static final int COLD = Template.WORD.feature(Tokens.hash("cold"));
    private static final byte[] UP = {1, 2, 3, 4, 5};
    private static final byte[] NEXT_THEN_LAST = {10, 20, 30, 40, 50, -1, -2, -3, -4, -5};

    @Test
    void score_word_countsOnceHereAndBeside() {
        Document document = TestText.sentences("We ate.", "It was cold, cold.", "They left.");
        SentenceScores scores = weights().score(TestText.FEATURES, document);
        assertArrayEquals(
                new double[] {
                    // Before "cold": the bias and the second half of the neighbours' row.
                    0.5 * (100 - 1), 0.5 * -2, 0.5 * -3, 0.5 * -4, 0.5 * -5,
                    0.5 * (100 + 1), 0.5 * 2, 0.5 * 3, 0.5 * 4, 0.5 * 5,
                    0.5 * (100 + 10), 0.5 * 20, 0.5 * 30, 0.5 * 40, 0.5 * 50
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

    private static int[] wordFeatures(String text) {
        return Arrays.stream(text.split(" ", -1))
                .mapToInt(word -> Template.WORD.feature(Tokens.hash(word)))
                .sorted()
                .toArray();
    }

    @Test
    void contribution_feature_isItsWeightBeyondTheOthersMean() {
        assertEquals(0.5 * (1 - 14 / 4.0), weights().contribution(COLD, 0));
        assertEquals(0.5 * (5 - 10 / 4.0), weights().contribution(COLD, 4));
        assertEquals(0, weights().contribution(COLD + 1, 4));
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
