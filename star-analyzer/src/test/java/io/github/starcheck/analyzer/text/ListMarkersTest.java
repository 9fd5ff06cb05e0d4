package io.github.starcheck.analyzer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListMarkersTest {
    @ParameterizedTest
    @CsvSource({
        "1., 1",
        "9), 9",
        "(3), 3",
        "4.), 4",
        "12., 12",
        "(99), 99",
        "07), 7",
        "0., 0",
        "a), 1",
        "z., 26",
        "(b), 2",
        "c.), 3"
    })
    void ordinal_marker_isItsNumber(String marker, int expected) {
        assertEquals(expected, ordinal(marker));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123.", "(123)", "(1.)", "(1.", "((1)", "1", "1,", "(1", "1))", "1..", "1)a.", "1a)", "a1)", "ab)",
                "A)", "`)", "{)", "/)", "é)", ".", ")", ".)", "()", "(.", "we."
            })
    void ordinal_other_isNone(String word) {
        assertEquals(-1, ordinal(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"•", "•read", "-", "--", "*", "##", "[", "[]", "[x]", "0.", "1)", "(a)"})
    void opensItem_marker_true(String word) {
        assertTrue(opensItem(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "-read", "[r", "[ad", "[xy]", "x]", "re]", "1", "100.", "(we"})
    void opensItem_other_false(String word) {
        assertFalse(opensItem(word));
    }

    /** The words around it have brackets, digits and letters, so that none of them is taken for a part of the marker. */
    private static int ordinal(String marker) {
        MarkedWord word = MarkedWord.of("(1) ⟦" + marker + "⟧ (2)");
        return ListMarkers.ordinal(word.text(), word.start(), word.end());
    }

    private static boolean opensItem(String marker) {
        MarkedWord word = MarkedWord.of("so we ⟦" + marker + "⟧ we so");
        return ListMarkers.opensItem(word.text(), word.start(), word.end());
    }
}
