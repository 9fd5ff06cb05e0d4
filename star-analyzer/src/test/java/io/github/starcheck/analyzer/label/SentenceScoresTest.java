package io.github.starcheck.analyzer.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SentenceScoresTest {
    private static final double[] SCORES = {3, 0, 1, 0, -1, 0, 2, 1, 0, 0};
    private static final double[] SEGMENT_POINTS = {2, 0, 1, 0, 0, 3, 0, 1};

    private final SentenceScores scores = new SentenceScores(SCORES, SEGMENT_POINTS, 4, 1);

    @Test
    void raised_sentence_getsMoreOfTheLabelAndNothingFromItsSegments() {
        SentenceScores raised = scores.raised(new boolean[] {false, true}, Labels.OTHER, 12);

        assertEquals(12, raised.score(1, Labels.OTHER));
        assertEquals(2, raised.score(1, 1));
        assertEquals(0, raised.segmentPoints(1, 1));
        assertEquals(0, raised.segmentPoints(1, 3));
    }

    @Test
    void raised_otherSentence_staysAsItWas() {
        SentenceScores raised = scores.raised(new boolean[] {false, true}, Labels.OTHER, 12);

        assertEquals(-1, raised.score(0, Labels.OTHER));
        assertEquals(2, raised.segmentPoints(0, 0));
        assertEquals(scores.probability(0, 0), raised.probability(0, 0));
        assertEquals(.25, raised.denied());
    }
}
