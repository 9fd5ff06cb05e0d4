package io.github.starcheck.analyzer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSetTest {
    /** The last word but one has a Kelvin sign, whose small letter is a k. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            and ⟦so⟧ we     | true
            and ⟦SO⟧ we     | true
            and ⟦bAZe⟧ we   | true
            and ⟦e.g⟧. we   | true
            and s⟦o⟧ we     | false
            and ⟦sow⟧ we    | false
            and ⟦bare⟧ we   | false
            and ⟦bazes⟧ we  | false
            and ⟦⟧so we     | false
            and ⟦o\u212a⟧ we | true
            and ⟦s\u00f6⟧ we | false
            """)
    void contains_wordOfAText_inAnyCase(String marked, boolean expected) {
        WordSet set = WordSet.of("so", "baze", "e.g", "ok");
        MarkedWord word = MarkedWord.of(marked);
        assertEquals(expected, set.contains(word.text(), word.start(), word.end()));
    }

    @Test
    void contains_onlyWord_isFound() {
        assertTrue(WordSet.of("so").contains("so".toCharArray(), 0, 2));
    }

    /** So many words fill half of the slots, and some of them share one. */
    @Test
    void contains_manyWords_eachOfThemAndNoOther() {
        String[] words = IntStream.range(0, 510)
                .mapToObj(i -> Integer.toString(i * 7919, 36))
                .toArray(String[]::new);
        WordSet evens =
                WordSet.of(IntStream.range(0, 255).mapToObj(i -> words[2 * i]).toArray(String[]::new));
        for (int i = 0; i < words.length; i += 2) {
            assertTrue(evens.contains(words[i].toCharArray(), 0, words[i].length()), words[i]);
            assertFalse(evens.contains(words[i + 1].toCharArray(), 0, words[i + 1].length()), words[i + 1]);
        }
    }
}
