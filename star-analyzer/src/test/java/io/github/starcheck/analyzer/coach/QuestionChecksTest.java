package io.github.starcheck.analyzer.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.model.CheckKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks that go by labels or counts, with labels made by hand. */
class QuestionChecksTest {
    private static List<Hit> hits(CheckKind kind, double threshold, String... sentences) {
        return TestReading.hits(
                TestReading.answer(TestQuestion.withCheck(kind), sentences), threshold, QuestionChecks::expectations);
    }

    private static boolean passes(CheckKind kind, String... sentences) {
        return hits(kind, 0, sentences).isEmpty();
    }

    @Test
    void resolution_lastSentenceOfTheStoryTellsTheResult_passes() {
        assertTrue(passes(CheckKind.RESOLUTION, "A: I wrote it.", "R: It works.", "-: That's it."));
        assertTrue(passes(CheckKind.RESOLUTION, "R: It works.", "-: That's it."));
        assertTrue(passes(CheckKind.RESOLUTION, "A: I wrote it.", "AR: It works."));
        assertFalse(passes(CheckKind.RESOLUTION, "R: It works.", "A: I wrote it.", "-: That's it."));
        assertFalse(passes(CheckKind.RESOLUTION, "-: Well.", "-: That's it."));
    }

    @Test
    void plainWords_largerShareOfTermsThanTheThreshold_quotesTheFirst() {
        String terms = "ipv6 with mTLS or TLS and h264 ";
        Hit hit = hits(CheckKind.PLAIN_WORDS, 0.25, "-: " + terms + TestReading.words(8))
                .get(0);

        assertEquals(0, hit.start());
        assertEquals(4, hit.end());
        assertEquals(List.of(TestQuestion.DO, "4"), hit.arguments());
        assertEquals(List.of(), hits(CheckKind.PLAIN_WORDS, 0.25, "-: " + terms + TestReading.words(9)));
    }

    @Test
    void plainWords_fewerThanFourTerms_areNeverTooMany() {
        assertEquals(List.of(), hits(CheckKind.PLAIN_WORDS, 0.1, "-: TLS mTLS ipv6"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Monday", "2021", "word", "I", "3.5"})
    void plainWords_everydayWord_isNoTerm(String word) {
        assertEquals(List.of(), hits(CheckKind.PLAIN_WORDS, 0, "-: TLS mTLS ipv6 " + word));
    }

    @Test
    void ownPart_halfOfTheActionIsTheSpeakers_passes() {
        assertTrue(passes(CheckKind.OWN_PART, "A: I measured it.", "A: We fixed it."));
        assertFalse(passes(CheckKind.OWN_PART, "A: I measured it.", "A: We fixed it.", "A: We left."));
        assertTrue(passes(CheckKind.OWN_PART, "A: I measured it.", "A: We fixed it.", "R: We left."));
    }

    @Test
    void ownPart_sentencesThatNameNobody_doNotCount() {
        assertTrue(passes(CheckKind.OWN_PART, "A: I measured it.", "A: It broke.", "A: It fell.", "A: It burnt."));
    }

    @Test
    void figure_inASentenceOfTheResult_passes() {
        assertTrue(passes(CheckKind.FIGURE, "A: I wrote it.", "AR: It took 2 days."));
        assertTrue(passes(CheckKind.FIGURE, "R: It took half the time."));
        assertFalse(passes(CheckKind.FIGURE, "A: I wrote 3 tests.", "R: It worked."));
    }
}
