package io.github.starcheck.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.starcheck.model.StarPart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What callers make themselves, in tests of their own, has to hold what the library's results hold. */
class ResultsTest {
    private static final TextSpan SPAN = new TextSpan(3, 9);

    @Test
    void span_ofAnAnswer_isItsText() {
        assertEquals("fixed ", SPAN.of("We fixed it."));
        assertEquals(6, SPAN.length());
        assertEquals(0, new TextSpan(0, 0).length());
        assertThrows(IndexOutOfBoundsException.class, () -> SPAN.of("We fix"));
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "4, 3", "-2, -1"})
    void span_noRange_saysWhatIsOne(int start, int end) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> new TextSpan(start, end));
        assertEquals("span [" + start + ", " + end + "): use 0 <= start <= end", e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void part_numbersInRange_areKept(double value) {
        PartAnalysis part = part(StarPart.TASK, value, value);
        assertEquals(value, part.score());
        assertEquals(value, part.share());
        assertEquals(List.of(SPAN), part.evidence());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 1.001, Double.NaN})
    void part_numberOutOfRange_isNamed(double value) {
        Exception score = assertThrows(IllegalArgumentException.class, () -> part(StarPart.TASK, value, 0));
        assertEquals("score is " + value + "; use 0.0 to 1.0", score.getMessage());
        Exception share = assertThrows(IllegalArgumentException.class, () -> part(StarPart.TASK, 0, value));
        assertEquals("share is " + value + "; use 0.0 to 1.0", share.getMessage());
    }

    @ParameterizedTest
    @EnumSource(Strength.class)
    void part_covered_isToldOrStrong(Strength strength) {
        boolean covered = strength == Strength.TOLD || strength == Strength.STRONG;
        assertEquals(covered, new PartAnalysis(StarPart.TASK, 0, strength, 0, List.of()).covered());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100})
    void analysis_scoreInRange_isKept(int score) {
        assertEquals(score, analysis(score, parts()).score());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void analysis_scoreOutOfRange_isRefused(int score) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> analysis(score, parts()));
        assertEquals("score is " + score + "; use 0 to 100", e.getMessage());
    }

    @Test
    void analysis_partsThatAreNotTheFourInOrder_areRefused() {
        List<PartAnalysis> turned = parts();
        Collections.reverse(turned);
        List<PartAnalysis> swapped = parts();
        Collections.swap(swapped, 2, 3);
        for (List<PartAnalysis> parts : List.of(turned, swapped, parts().subList(0, 3), List.<PartAnalysis>of())) {
            assertThrows(IllegalArgumentException.class, () -> analysis(50, parts));
        }
    }

    @Test
    void analysis_partByName_isThatPart() {
        for (StarPart part : StarPart.values()) {
            assertEquals(part, analysis(50, parts()).part(part).part());
        }
    }

    @Test
    void sentence_anyComponentChanged_isAnother() {
        LabelledSentence sentence = sentence(SPAN, SentenceLabel.TASK, SentenceLabel.ACTION, 0.75);
        LabelledSentence same = sentence(new TextSpan(3, 9), SentenceLabel.TASK, SentenceLabel.ACTION, 0.75);
        assertEquals(same, sentence);
        assertEquals(same.hashCode(), sentence.hashCode());
        List<LabelledSentence> others = List.of(
                sentence(new TextSpan(3, 8), SentenceLabel.TASK, SentenceLabel.ACTION, 0.75),
                sentence(SPAN, SentenceLabel.RESULT, SentenceLabel.ACTION, 0.75),
                sentence(SPAN, SentenceLabel.TASK, null, 0.75),
                sentence(SPAN, SentenceLabel.TASK, SentenceLabel.ACTION, 0.7));
        for (LabelledSentence other : others) {
            assertNotEquals(other, sentence);
        }
        assertNotEquals(others.get(0).hashCode(), sentence.hashCode());
        assertNotEquals(others.get(3).hashCode(), sentence.hashCode());
        assertFalse(sentence.equals((Object) "TASK+ACTION [3, 9) 0.75"));
        assertEquals("TASK [3, 9) 0.75", others.get(2).toString());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void sentence_probabilityAtABound_isKept(double probability) {
        LabelledSentence sentence = sentence(SPAN, SentenceLabel.TASK, null, probability);
        assertEquals(probability, sentence.probability());
        assertEquals(SPAN, sentence.span());
    }

    private static LabelledSentence sentence(
            TextSpan span, SentenceLabel label, @Nullable SentenceLabel second, double probability) {
        return LabelledSentence.of(span, label, second, probability, List.of());
    }

    private static List<PartAnalysis> parts() {
        List<PartAnalysis> parts = new ArrayList<>();
        for (StarPart part : StarPart.values()) {
            parts.add(part(part, 0.5, 0.25));
        }
        return parts;
    }

    private static PartAnalysis part(StarPart part, double score, double share) {
        return new PartAnalysis(part, score, Strength.TOLD, share, List.of(SPAN));
    }

    private static StarAnalysis analysis(int score, List<PartAnalysis> parts) {
        return new StarAnalysis(
                "We fixed it.", "en-1", Frame.STAR, Verdict.COMPLETE, score, parts, List.of(), List.of());
    }
}
