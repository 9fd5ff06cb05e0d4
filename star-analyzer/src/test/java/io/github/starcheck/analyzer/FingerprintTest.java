package io.github.starcheck.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.starcheck.model.StarPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
    private static final String SENTENCE = "It didn't go well: 3 of 10 calls failed.";

    @Test
    void of_knownFindings_staysTheSameForEver() {
        assertEquals("7f8d1ea7bbad6705", Fingerprint.of("weak-result", StarPart.RESULT, SENTENCE));
        assertEquals("498a8d7d5f8c911e", Fingerprint.of("too-short", null, ""));
    }

    /** The digits were worked out elsewhere, from what the class says of itself: FNV-1a over three bytes a character. */
    @ParameterizedTest
    @CsvSource({
        "àÿā, 057070276e036668",
        "Жук, 7faba546ed65ee06",
        "тест!, 68b97caa6a664739",
        "\ud835\udcd0\ud835\udcd1, 9063db8eb40140da"
    })
    void of_otherScripts_staysTheSameForEver(String words, String expected) {
        assertEquals(expected, Fingerprint.of("vague-words", null, words));
    }

    @Test
    void of_spanThatCutsACharacterInTwo_leavesItOut() {
        String answer = "So \ud835\udcd0";

        assertEquals(
                Fingerprint.of("vague-words", null, "So"),
                Fingerprint.of("vague-words", null, answer, new TextSpan(0, 4)));
        assertNotEquals(
                Fingerprint.of("vague-words", null, "So"),
                Fingerprint.of("vague-words", null, answer, new TextSpan(0, 5)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it didn\u2019t go well, 3 of 10 calls failed",
                "  It didnt go well -\n3 of 10 CALLS failed!!! ",
                "\u201cIt didn't go well: 3 of 10 calls failed\u201d"
            })
    void of_otherCaseOrPunctuation_isTheSame(String words) {
        assertEquals(
                Fingerprint.of("weak-result", StarPart.RESULT, SENTENCE),
                Fingerprint.of("weak-result", StarPart.RESULT, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It did go well: 3 of 10 calls failed.",
                "It didn't go well: 310 calls failed.",
                "It didn't go well: 3 of 10 calls f ailed.",
                ""
            })
    void of_otherWords_isAnother(String words) {
        assertNotEquals(
                Fingerprint.of("weak-result", StarPart.RESULT, SENTENCE),
                Fingerprint.of("weak-result", StarPart.RESULT, words));
    }

    @Test
    void of_otherRuleOrPart_isAnother() {
        String fingerprint = Fingerprint.of("weak-result", StarPart.RESULT, SENTENCE);
        assertNotEquals(fingerprint, Fingerprint.of("weak-results", StarPart.RESULT, SENTENCE));
        assertNotEquals(fingerprint, Fingerprint.of("weak-result", StarPart.TASK, SENTENCE));
        assertNotEquals(fingerprint, Fingerprint.of("weak-result", null, SENTENCE));
    }

    @Test
    void of_otherScripts_areToldApartAndEmojiAreNot() {
        assertNotEquals(Fingerprint.of("r", null, "\u0438"), Fingerprint.of("r", null, "8"));
        assertEquals(Fingerprint.of("r", null, "\ud83c\udf89 done"), Fingerprint.of("r", null, "done \ud83c\udf89"));
    }
}
