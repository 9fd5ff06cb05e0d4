package io.github.starcheck.analyzer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharClassTest {
    @ParameterizedTest
    @ValueSource(
            chars = {
                '"', '\'', '(', ')', '[', ']', '{', '}', '*', '_', '`', '«', '»', '\u2018', '\u2019', '\u201a', '“',
                '”', '\u201f', '‹', '›'
            })
    void isWrapper_quoteBracketOrMarkUp_true(char c) {
        assertTrue(CharClass.isWrapper(c));
    }

    @ParameterizedTest
    @ValueSource(chars = {'a', '7', ' ', '.', ',', '-', '/', '<', '¬', '…', '\u2017', '\u2020', '€', 'é'})
    void isWrapper_other_false(char c) {
        assertFalse(CharClass.isWrapper(c));
    }

    @ParameterizedTest
    @ValueSource(chars = {'.', '!', '?', '…'})
    void isTerminator_endOfASentence_true(char c) {
        assertTrue(CharClass.isTerminator(c));
    }

    @ParameterizedTest
    @ValueSource(chars = {'a', ' ', ',', ';', ':', '-', '"', '\n', '‥', 'é'})
    void isTerminator_other_false(char c) {
        assertFalse(CharClass.isTerminator(c));
    }

    @ParameterizedTest
    @ValueSource(chars = {'\n', '\u000b', '\f', '\r', '\u0085', '\u2028', '\u2029'})
    void isLineBreak_endOfALine_isBlankToo(char c) {
        assertTrue(CharClass.isLineBreak(c));
        assertTrue(CharClass.isBlank(c));
    }

    @ParameterizedTest
    @ValueSource(chars = {' ', '\t', '\u00a0', '\u2007', '\u3000'})
    void isLineBreak_spaceWithinALine_isOnlyBlank(char c) {
        assertFalse(CharClass.isLineBreak(c));
        assertTrue(CharClass.isBlank(c));
    }

    @ParameterizedTest
    @ValueSource(chars = {'a', '.', '\u000e', '\u007f', '\u0080', '\u0086', '\u200b', '\u2027'})
    void isLineBreak_noWhiteSpace_neither(char c) {
        assertFalse(CharClass.isLineBreak(c));
        assertFalse(CharClass.isBlank(c));
    }

    /** The first four are •, ‣, ⁃ and ►; the last two are a dash and the first character beyond ASCII. */
    @ParameterizedTest
    @CsvSource({
        "\u2022, true",
        "\u2023, true",
        "\u2043, true",
        "\u25ba, true",
        "a, false",
        "*, false",
        "\u2013, false",
        "\u0080, false"
    })
    void isBullet_mark_needsNoSpaceAfterIt(char c, boolean expected) {
        assertEquals(expected, CharClass.isBullet(c));
    }

    @ParameterizedTest
    @CsvSource({
        "a, true",
        "Z, true",
        "7, true",
        "\u00e9, true",
        "\u4e16, true",
        "\ud835\udc00, true",
        ".a, false",
        "-, false",
        "\u0301e, false",
        "\ud83c\udf89, false",
        "\ud835, false"
    })
    void isWord_firstCharacter_isALetterOrDigit(String text, boolean expected) {
        assertEquals(expected, CharClass.isWord(text.toCharArray(), 0));
    }
}
