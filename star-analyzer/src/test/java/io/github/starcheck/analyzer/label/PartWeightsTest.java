package io.github.starcheck.analyzer.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the decisions on the whole answer look at: telling the same thing ten times must not tell it better. */
class PartWeightsTest {
    private static final List<String> TEXT = List.of("We lost 3 vans.", "I had to act.", "I called 20 drivers.");
    private static final double[] SCORES = {3, 0, 1, 0, -1, 0, 2, 1, 0, 0, 0, 0, 4, 1, -2};
    private static final double[] POSTERIORS = {.8, .1, .1, 0, 0, .1, .6, .2, 0, .1, 0, 0, .9, 0, .1};

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 500})
    void toldInputs_answerRepeated_doNotGrow(int times) {
        for (int part = 0; part < Labels.PARTS; part++) {
            assertArrayEquals(
                    PartWeights.toldInputs(document(1), SCORES, POSTERIORS, part),
                    PartWeights.toldInputs(document(times), repeated(SCORES, times), repeated(POSTERIORS, times), part),
                    1e-9);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 500})
    void storyInputs_answerRepeated_doNotGrow(int times) {
        assertArrayEquals(
                PartWeights.storyInputs(document(1), SCORES, POSTERIORS),
                PartWeights.storyInputs(document(times), repeated(SCORES, times), repeated(POSTERIORS, times)),
                1e-9);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 500})
    void strongInputs_answerRepeated_growLikeALogarithm(int times) {
        for (int part = 0; part < Labels.PARTS; part++) {
            double[] once = PartWeights.strongInputs(document(1), POSTERIORS, part);
            double[] often = PartWeights.strongInputs(document(times), repeated(POSTERIORS, times), part);
            assertEquals(PartWeights.STRONG_INPUTS, once.length);
            for (int i = 0; i < once.length; i++) {
                int input = i;
                assertTrue(often[i] - once[i] <= Math.log(times) + 1e-9, () -> "input " + input + " grows faster");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void inputs_part_areAsManyAsSaid(int part) {
        assertEquals(PartWeights.TOLD_INPUTS, PartWeights.toldInputs(document(1), SCORES, POSTERIORS, part).length);
        assertEquals(PartWeights.STORY_INPUTS, PartWeights.storyInputs(document(1), SCORES, POSTERIORS).length);
    }

    private static Document document(int times) {
        return TestText.sentences(
                Collections.nCopies(times, TEXT).stream().flatMap(List::stream).toArray(String[]::new));
    }

    private static double[] repeated(double[] values, int times) {
        double[] repeated = new double[values.length * times];
        for (int i = 0; i < repeated.length; i++) {
            repeated[i] = values[i % values.length];
        }
        return repeated;
    }
}
