package io.github.starcheck.analyzer.label;

import static io.github.starcheck.analyzer.label.TestText.LEXICON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    @ParameterizedTest
    @CsvSource({
        "I, i",
        "Nobody, nobody",
        "WASN'T, bepast",
        "wasn\u2019t, neg",
        "asked, ask",
        "asked, talk",
        "fix, baseverb"
    })
    void classes_word_holdItsClass(String word, String name) {
        assertEquals(LEXICON.bit(name), LEXICON.classes(Tokens.hash(word)) & LEXICON.bit(name));
    }

    @ParameterizedTest
    @CsvSource({"fixed, neg", "was, neg", "asked, habit", "i, we"})
    void classes_word_holdNoOtherClass(String word, String name) {
        assertEquals(0, LEXICON.classes(Tokens.hash(word)) & LEXICON.bit(name));
    }

    @Test
    void classes_unknownWord_none() {
        assertEquals(0, LEXICON.classes(Tokens.hash("xylograph")));
        assertEquals(0, LEXICON.classes(0));
    }

    @Test
    void bits_severalClasses_areAllOfThem() {
        assertEquals(LEXICON.bit("neg") | LEXICON.bit("adverb"), LEXICON.bits("neg", "adverb"));
    }

    @Test
    void bit_noSuchClass_isRefused() {
        assertEquals(
                "lexicon.txt has no class \"nouns\"",
                assertThrows(IllegalArgumentException.class, () -> LEXICON.bit("nouns"))
                        .getMessage());
    }

    @Test
    void name_number_belongsToTheBit() {
        for (String name : new String[] {"i", "neg", "baseverb"}) {
            assertEquals(name, LEXICON.name(Long.numberOfTrailingZeros(LEXICON.bit(name))));
        }
    }
}
