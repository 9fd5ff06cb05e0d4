package io.github.starcheck.analyzer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "so we left, 8, 0, 6",
        "so we left, 10, 0, 6",
        "so we left, 6, 0, 6",
        "so, 1, 0, 0",
        "so we left, 9, 7, 7"
    })
    void start_offsetInAWord_goesBackToItsFirstCharacter(String text, int offset, int limit, int expected) {
        assertEquals(expected, Words.start(text.toCharArray(), offset, limit));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ⟦Then⟧                         | then
            ⟦Then,⟧ we                     | then
            so ⟦("Then⟧ we                 | then
            so ⟦Don't⟧ go                  | don't
            so ⟦don\u2019t⟧ go             | don't
            so ⟦users'⟧ view               | users'
            so ⟦well-known⟧ go             | well
            so ⟦p95!⟧ go                   | p95
            so ⟦\u00c9t\u00e9⟧ go          | \u00e9t\u00e9
            so ⟦the⟧n go                   | the
            ⟦abcdefghijklmnopqrst⟧         | abcdefghijklmnopqrst
            ⟦abcdefghijklmnopqrst⟧u        | abcdefghijklmnopqrst
            ⟦abcdefghijklmnopqrst,⟧        | abcdefghijklmnopqrst
            ⟦abcdefghijklmnopqrstu⟧        | ?
            so ⟦--⟧ go                     | ''
            """)
    void lowerCasedCore_word_isItsFirstRunOfLetters(String marked, String expected) {
        MarkedWord word = MarkedWord.of(marked);
        assertEquals(expected, Words.lowerCasedCore(word.text(), word.start(), word.end()));
    }

    @ParameterizedTest
    @CsvSource({"it's, 0, 4, 2", "left, 0, 4, 4", "left, 1, 3, 3", "7th, 0, 3, 0", "\u00e9t\u00e9., 0, 4, 3"})
    void lettersEnd_word_isTheEndOfItsLetters(String text, int start, int end, int expected) {
        assertEquals(expected, Words.lettersEnd(text.toCharArray(), start, end));
    }
}
