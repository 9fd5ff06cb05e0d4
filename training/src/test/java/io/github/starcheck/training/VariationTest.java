package io.github.starcheck.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.training.Variation.Noise;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VariationTest {
    private static final LabelledAnswer ANSWER = new LabelledAnswer(
            "shop",
            "shop-1",
            "prose",
            "none",
            List.of(
                    new LabelledAnswer.Sentence("Good question.", 4, LabelledAnswer.NONE, false),
                    new LabelledAnswer.Sentence("The Shop was empty all week.", 0, LabelledAnswer.NONE, false),
                    new LabelledAnswer.Sentence("I had to fill a room, and fast.", 1, 0, false),
                    new LabelledAnswer.Sentence("- I painted the sign.", 2, LabelledAnswer.NONE, true),
                    new LabelledAnswer.Sentence("That was fun.", 4, LabelledAnswer.NONE, false),
                    new LabelledAnswer.Sentence("An hour later it was full.", 3, LabelledAnswer.NONE, false)),
            List.of(2, 2, 2, 2),
            4);
    /** A phrase of each sentence that no noise touches, and the sentence's label. */
    private static final Map<String, Integer> PHRASES =
            Map.of("question", 4, "empty all", 0, "had to", 1, "painted", 2, "that was", 4, "later", 3);

    @Test
    void natural_joinsBySpaceOrLineBreakAndLeavesBulletsOut() {
        Example natural = Variation.natural(ANSWER);

        assertEquals(
                "Good question. The Shop was empty all week. I had to fill a room, and fast.\n"
                        + "- I painted the sign. That was fun. An hour later it was full.",
                natural.text());
        assertEquals(List.of(4, 0, 1, 2, 4, 3), natural.labels());
        assertEquals("I painted the sign.", sentences(natural).get(3));
    }

    @Test
    void resultFirst_movesTheResultAndKeepsOtherSentencesBehindTheirNeighbours() {
        Example example = Variation.resultFirst(ANSWER);

        assertEquals(
                List.of(
                        "Good question.",
                        "An hour later it was full.",
                        "The Shop was empty all week.",
                        "I had to fill a room, and fast.",
                        "I painted the sign.",
                        "That was fun."),
                sentences(example));
        assertEquals(List.of(4, 3, 0, 1, 2, 4), example.labels());
        assertEquals(List.of(-1, -1, -1, 0, -1, -1), example.seconds());
    }

    @Test
    void permuted_keepsEverySentenceWithItsLabelInSomeOrder() {
        Set<String> gold = labelled(Variation.natural(ANSWER));
        Set<List<Integer>> orders = new HashSet<>();

        for (int seed = 0; seed < 30; seed++) {
            Example example = Variation.permuted(ANSWER, new Random(seed * 0x9E3779B97F4A7C15L));
            assertEquals(gold, labelled(example), "seed " + seed);
            orders.add(example.labels());
        }

        assertTrue(orders.size() > 10, () -> orders.size() + " orders");
    }

    @Test
    void cut_leavesOutOnePartAndNothingElse() {
        assertEquals(List.of(4, 0, 1, 4, 3), Variation.cut(ANSWER, 2, false).labels());
        assertEquals(List.of(4, 3, 0, 1, 4), Variation.cut(ANSWER, 2, true).labels());
        assertFalse(Variation.cut(ANSWER, 2, false).text().contains("sign"));
    }

    @ParameterizedTest
    @EnumSource(Noise.class)
    void noisy_anyNoise_keepsTheLabelOfEachWord(Noise noise) {
        Example example = Variation.noisy(ANSWER, noise, new Random(5));

        assertNotEquals(Variation.natural(ANSWER).text(), example.text());
        for (int s = 0; s < example.labels().size(); s++) {
            String sentence = sentences(example).get(s).toLowerCase(Locale.ROOT);
            List<Integer> told = new ArrayList<>();
            PHRASES.forEach((phrase, label) -> {
                if (sentence.contains(phrase)) {
                    told.add(label);
                }
            });
            assertTrue(told.isEmpty() || told.contains(example.labels().get(s)), sentence);
        }
        assertTrue(new HashSet<>(example.labels()).size() >= 3, () -> "labels " + example.labels());
    }

    @Test
    void noisy_eachNoise_changesWhatItsNameSays() {
        assertEquals(
                "good question. the shop was empty all week. i had to fill a room, and fast.\n"
                        + "- i painted the sign. that was fun. an hour later it was full.",
                text(Noise.LOWER_CASE));
        assertTrue(text(Noise.NO_ARTICLES).contains("I had to fill room, and fast."));
        assertTrue(text(Noise.NO_ARTICLES).contains("hour later it was full."));
        assertFalse(text(Noise.NO_PUNCTUATION).contains("."));
        assertTrue(text(Noise.NO_PUNCTUATION).contains("i had to fill a room and fast"));
        assertTrue(
                text(Noise.FILLERS).length() > Variation.natural(ANSWER).text().length());
        assertTrue(text(Noise.RIGHT_HEADINGS).contains("\nSituation: The Shop was"));
        assertTrue(text(Noise.RIGHT_HEADINGS).contains("\nResult: An hour"));
        assertFalse(text(Noise.WRONG_HEADINGS).contains("Situation: The Shop was"));
        assertTrue(text(Noise.WRONG_HEADINGS).contains(": The Shop was"));
        assertTrue(text(Noise.BULLETS).startsWith("- Good question.\n- The Shop was empty"));
    }

    private static String text(Noise noise) {
        return Variation.noisy(ANSWER, noise, new Random(5)).text();
    }

    private static List<String> sentences(Example example) {
        List<String> sentences = new ArrayList<>();
        for (int s = 0; s < example.labels().size(); s++) {
            sentences.add(example.text()
                    .substring(example.sentences().start(s), example.sentences().end(s)));
        }
        return sentences;
    }

    private static Set<String> labelled(Example example) {
        Set<String> labelled = new HashSet<>();
        for (int s = 0; s < example.labels().size(); s++) {
            labelled.add(example.labels().get(s) + " " + sentences(example).get(s));
        }
        return labelled;
    }
}
