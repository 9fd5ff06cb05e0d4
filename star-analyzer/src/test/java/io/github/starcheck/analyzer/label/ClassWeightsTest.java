package io.github.starcheck.analyzer.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is added up for sets of classes, against the weights of each class feature of each token. */
class ClassWeightsTest {
    private static final int[] CLASSES =
            IntStream.range(0, Long.SIZE).map(Template.CLASS::feature).sorted().toArray();

    @Test
    void add_corpusSentences_isTheSumOverTheirClasses() {
        List<Document> answers = CorpusAnswers.oneIn(20);
        assertTrue(answers.size() > 300, () -> answers.size() + " answers");
        for (Document answer : answers) {
            assertSums(answer, RandomWeights::row);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {255, 256, 257, 5_000})
    void add_longSentence_isTheSumOverItsClasses(int tokens) {
        Random random = new Random(tokens);
        List<String> words = List.of("I", "asked", "was", "not", "needed", "found", "xylograph", "had", "them", "!");
        List<String> text = new ArrayList<>();
        for (int i = 0; i < tokens; i++) {
            text.add(words.get(random.nextInt(words.size())));
        }
        String sentence = String.join(" ", text);
        assertSums(TestText.sentences("We ate.", sentence, "It held."), RandomWeights::row);
        assertSums(TestText.sentence(sentence), RandomWeights::row);
    }

    @ParameterizedTest
    @ValueSource(ints = {-128, 127, -1, 1, 0})
    void add_wordsOfManyClassesAndOneWeight_isTheWeightAsManyTimes(int weight) {
        byte[] row = new byte[3 * Labels.COUNT];
        Arrays.fill(row, (byte) weight);
        String richest = String.join(" ", Collections.nCopies(5_000, "wasn't"));
        assertSums(TestText.sentences(richest, "asked", richest), feature -> row);
    }

    /** A label's sum must not spill into the one beside it. */
    @Test
    void add_weightsOfBothSigns_stayApart() {
        byte[] row = {127, -128, 127, -128, 127, -128, 127, -128, 127, -128, 127, 127, -128, -128, 127};
        assertSums(TestText.sentences("they asked ".repeat(2_500), "they", "asked ".repeat(300)), feature -> row);
    }

    private static void assertSums(Document document, IntFunction<byte[]> rows) {
        Tokens tokens = document.tokens();
        ClassWeights weights = new ClassWeights(table(rows), TestText.LEXICON);
        int[] totals = new int[document.sentences() * Labels.COUNT];
        int[] expected = totals.clone();
        FeatureList list = new FeatureList();
        for (int s = 0; s < document.sentences(); s++) {
            int from = TestText.FEATURES.extractButClasses(tokens, s, document.bullet(s), list);
            weights.addOwn(tokens, from, tokens.first(s + 1), totals, s * Labels.COUNT);
            weights.addBeside(tokens, from, tokens.first(s + 1), totals, s * Labels.COUNT);
            for (TestText.Seen seen : TestText.features(document, s)) {
                if (seen.template() == Template.CLASS) {
                    byte[] row = rows.apply(seen.hash());
                    add(row, RandomWeights.OWN, s, expected);
                    add(row, RandomWeights.NEXT, s + 1, expected);
                    add(row, RandomWeights.PREVIOUS, s - 1, expected);
                }
            }
        }
        assertArrayEquals(expected, totals);
    }

    private static void add(byte[] row, int from, int sentence, int[] sums) {
        int at = sentence * Labels.COUNT;
        for (int k = 0; k < Labels.COUNT && at >= 0 && at < sums.length; k++) {
            sums[at + k] += row[from + k];
        }
    }

    private static WeightTable table(IntFunction<byte[]> rows) {
        FeatureTable own = new FeatureTable(Labels.COUNT, CLASSES.length);
        FeatureTable beside = new FeatureTable(2 * Labels.COUNT, CLASSES.length);
        for (int feature : CLASSES) {
            byte[] row = rows.apply(feature);
            own.add(feature, Arrays.copyOf(row, Labels.COUNT));
            beside.add(feature, Arrays.copyOfRange(row, Labels.COUNT, row.length));
        }
        return new WeightTable(own, beside);
    }
}
