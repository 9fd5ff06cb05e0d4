package io.github.starcheck.analyzer.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.analyzer.label.SentenceWeights.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentenceWeightsTest {
    private static final int COLD = Template.WORD.feature(Tokens.hash("cold"));
    private static final byte[] UP = {1, 2, 3, 4, 5};
    private static final byte[] NEXT_THEN_LAST = {10, 20, 30, 40, 50, -1, -2, -3, -4, -5};

    @Test
    void table_rowsThatCollide_keepTheirWeights() {
        Table table = new Table(2, 3);
        table.put(5, new byte[] {1, 2});
        table.put(5 + (1 << 20), new byte[] {3, 4});
        table.put(0, new byte[] {-128, 127});

        assertRow(table, 5, 1, 2);
        assertRow(table, 5 + (1 << 20), 3, 4);
        assertRow(table, 0, -128, 127);
        assertTrue(table.slot(6) < 0, "a row for a feature that has none");
    }

    @Test
    void table_writtenAndRead_hasTheSameRows() throws IOException {
        Random random = new Random(7);
        int[] features = random.ints(5_000).distinct().toArray();
        Table table = new Table(5, features.length);
        byte[][] rows = new byte[features.length][5];
        for (int i = 0; i < features.length; i++) {
            random.nextBytes(rows[i]);
            table.put(features[i], rows[i]);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        table.write(new DataOutputStream(bytes));
        Table read = Table.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), 5);

        assertEquals(4 + features.length * (4 + 5), bytes.size());
        for (int i = 0; i < features.length; i++) {
            assertRow(read, features[i], rows[i][0], rows[i][1], rows[i][2], rows[i][3], rows[i][4]);
        }
    }

    private static void assertRow(Table table, int feature, int... weights) {
        int slot = table.slot(feature);
        assertTrue(slot >= 0, "no row for " + feature);
        for (int k = 0; k < weights.length; k++) {
            assertEquals(weights[k], table.weight(slot, k));
        }
    }

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
        Table own = new Table(Labels.COUNT, words);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            String word = "q".repeat(i + 1);
            own.put(Template.WORD.feature(Tokens.hash(word)), new byte[] {127, -128, 1, 0, -1});
            text.append(word).append(' ');
        }
        SentenceWeights weights = new SentenceWeights(1, new int[Labels.COUNT], own, new Table(2 * Labels.COUNT, 0));

        SentenceScores scores = weights.score(TestText.FEATURES, TestText.sentences(text.toString()));

        assertArrayEquals(new double[] {127 * words, -128 * words, words, 0, -words}, all(scores));
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
        Table own = new Table(Labels.COUNT, 1);
        own.put(COLD, UP);
        Table beside = new Table(2 * Labels.COUNT, 1);
        beside.put(COLD, NEXT_THEN_LAST);
        return new SentenceWeights(0.5f, new int[] {100, 0, 0, 0, 0}, own, beside);
    }
}
