package io.github.starcheck.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledSentenceTest {
    private static final TextSpan SPAN = new TextSpan(3, 9);

    @Test
    void of_cues_keepsACopyOfThem() {
        Cue cue = new Cue("duty", SPAN, 1.5);
        List<Cue> cues = new ArrayList<>(List.of(cue));
        LabelledSentence sentence = LabelledSentence.of(SPAN, SentenceLabel.TASK, SentenceLabel.ACTION, 0.75, cues);
        cues.clear();

        assertEquals(List.of(cue), sentence.cues());
        assertEquals(SentenceLabel.ACTION, sentence.second());
        assertEquals("TASK+ACTION [3, 9) 0.75", sentence.toString());
    }

    @Test
    void of_sameLabelTwice_isRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> LabelledSentence.of(SPAN, SentenceLabel.TASK, SentenceLabel.TASK, 0.75, List.of()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void of_noProbability_isRefused(double probability) {
        assertThrows(
                IllegalArgumentException.class,
                () -> LabelledSentence.of(SPAN, SentenceLabel.TASK, null, probability, List.of()));
    }
}
