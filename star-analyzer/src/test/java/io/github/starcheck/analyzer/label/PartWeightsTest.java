package io.github.starcheck.analyzer.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the decisions on the whole answer look at: telling the same thing ten times must not tell it better. */
class PartWeightsTest {
    /** The places of the parts told and of what is lacking in substance among the inputs of "story". */
    private static final int PARTS_TOLD = 2;

    private static final int LACKING = 3;
    /** The place of the most that one sentence tells among the inputs of "told". */
    private static final int MOST = 1;
    /** The places of substance, numbers and times among the inputs of "strong". */
    private static final int SUBSTANCE = 1;

    private static final int AMOUNTS = 3;

    private static final int TIMES = 4;

    private static final List<String> TEXT = List.of("We lost 3 vans.", "I had to act.", "I called 20 drivers.");
    private static final double[] SCORES = {3, 0, 1, 0, -1, 0, 2, 1, 0, 0, 0, 0, 4, 1, -2};
    private static final double[] SEGMENT_POINTS = {2, 0, 1, 0, 0, 3, 0, 0, 0, 0, 4, 1};
    private static final double[] POSTERIORS = {.8, .1, .1, 0, 0, .1, .6, .2, 0, .1, 0, 0, .9, 0, .1};

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 500})
    void toldInputs_answerRepeated_doNotGrow(int times) {
        for (int part = 0; part < Labels.PARTS; part++) {
            assertArrayEquals(
                    PartWeights.toldInputs(evidence(1), part), PartWeights.toldInputs(evidence(times), part), 1e-9);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 500})
    void storyInputs_answerRepeated_doNotGrow(int times) {
        double[] once = PartWeights.storyInputs(evidence(1));
        double[] often = PartWeights.storyInputs(evidence(times));
        assertTrue(often[LACKING] > once[LACKING] && often[LACKING] <= 1, "saying it again says nothing new");

        often[LACKING] = once[LACKING];
        assertArrayEquals(once, often, 1e-9);
    }

    @Test
    void storyInputs_partsTold_addsUpTheBestSentenceOfEachPart() {
        assertEquals(.8 + .6 + .9 + 0, PartWeights.storyInputs(evidence(1))[PARTS_TOLD], 1e-9);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 500})
    void strongInputs_answerRepeated_growLikeALogarithm(int times) {
        for (int part = 0; part < Labels.PARTS; part++) {
            double[] once = PartWeights.strongInputs(evidence(1), part);
            double[] often = PartWeights.strongInputs(evidence(times), part);
            assertEquals(PartWeights.STRONG_INPUTS, once.length);
            for (int i = 0; i < once.length; i++) {
                int input = i;
                assertTrue(often[i] - once[i] <= Math.log(times) + 1e-9, () -> "input " + input + " grows faster");
            }
        }
    }

    @Test
    void toldInputs_most_isOfTheSentenceWithMostSubstanceWeighedByProbability() {
        Document document = TestText.sentences("Everything went really well.", "Both lifts carried 9 patients.");
        double[] posteriors = {.9, 0, 0, .1, 0, .5, 0, 0, .5, 0};
        Evidence evidence = new Evidence(document, new SentenceScores(new double[10], new double[8], 0, 0), posteriors);

        assertEquals(.5 * Math.log1p(4), PartWeights.toldInputs(evidence, 0)[MOST], 1e-9);
        assertEquals(.5 * Math.log1p(4), PartWeights.toldInputs(evidence, 3)[MOST], 1e-9);
    }

    @Test
    void strongInputs_substance_countsByHowSurelyItsSentencesTellThePart() {
        Document document = TestText.sentences("It was fine.", "The lift carried patients.");
        double[] posteriors = {.5, 0, 0, .5, 0, .25, 0, 0, .75, 0};
        Evidence evidence = new Evidence(document, new SentenceScores(new double[10], new double[8], 0, 0), posteriors);

        assertEquals(Math.log1p(.25 * 3), PartWeights.strongInputs(evidence, 0)[SUBSTANCE], 1e-9);
    }

    @Test
    void strongInputs_numbersAndTimes_countByHowSurelyTheirSentencesTellThePart() {
        Document document = TestText.sentences("We lost three vans.", "It took 2 weeks.");
        double[] posteriors = {.5, 0, 0, .5, 0, .25, 0, 0, .75, 0};
        Evidence evidence = new Evidence(document, new SentenceScores(new double[10], new double[8], 0, 0), posteriors);

        double[] inputs = PartWeights.strongInputs(evidence, 0);

        assertEquals(Math.log1p(.5 * 1 + .25 * 1), inputs[AMOUNTS], 1e-9);
        assertEquals(Math.log1p(.25 * 1), inputs[TIMES], 1e-9);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void inputs_part_areAsManyAsSaid(int part) {
        assertEquals(PartWeights.TOLD_INPUTS, PartWeights.toldInputs(evidence(1), part).length);
        assertEquals(PartWeights.STORY_INPUTS, PartWeights.storyInputs(evidence(1)).length);
    }

    private static Evidence evidence(int times) {
        Document document = TestText.sentences(
                Collections.nCopies(times, TEXT).stream().flatMap(List::stream).toArray(String[]::new));
        SentenceScores first =
                new SentenceScores(repeated(SCORES, times), repeated(SEGMENT_POINTS, times), 3 * times, times);
        return new Evidence(document, first, repeated(POSTERIORS, times));
    }

    private static double[] repeated(double[] values, int times) {
        double[] repeated = new double[values.length * times];
        for (int i = 0; i < repeated.length; i++) {
            repeated[i] = values[i % values.length];
        }
        return repeated;
    }
}
