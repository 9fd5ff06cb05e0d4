package io.github.starcheck.analyzer.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We lost a van, so I called all the drivers and we were on time.   | true
            slow page, added index, three times faster, done                  | true
            Ich habe die Fahrer angerufen und wir waren nicht zu spät.        | false
            Hier soir, le camion est tombé dans la rue et je suis sur place.  | false
            und der das the and of to                                         | true
            und der das the and                                               | false
            und der quokka zeugma                                             | true
            мы опоздали и the van                                             | false
            мы опоздали the van                                               | true
            12 % 34 %                                                         | true
            """)
    void isEnglish_text_goesByItsFunctionWords(String text, boolean expected) {
        assertEquals(expected, isEnglish(text));
    }

    /** A long text needs one known word in twenty, by the list of English words or by the word classes. */
    @ParameterizedTest
    @CsvSource({
        "'', 14, true",
        "'', 15, false",
        "the, 14, true",
        "the, 19, true",
        "the, 20, false",
        "asked, 19, true",
        "asked, 20, false",
        "the asked, 38, true",
        "the asked, 39, false"
    })
    void isEnglish_unknownWords_mayNotBeNearlyAll(String known, int unknown, boolean expected) {
        assertEquals(expected, isEnglish(known + " zeugma".repeat(unknown)));
    }

    /** Three foreign words are few in a long English text, and outnumbered by its English ones. */
    @ParameterizedTest
    @CsvSource({"0, false", "2, false", "3, true", "30, true"})
    void isEnglish_foreignWords_mayNotOutnumberTheEnglishOnes(int english, boolean expected) {
        assertEquals(expected, isEnglish("und der das" + " the".repeat(english)));
    }

    /** The share of foreign words counts, however many they are. */
    @ParameterizedTest
    @CsvSource({"34, false", "35, true", "300, true"})
    void isEnglish_foreignWords_mayBeASmallShare(int classified, boolean expected) {
        assertEquals(expected, isEnglish("und der das" + " asked".repeat(classified)));
    }

    private static boolean isEnglish(String text) {
        return Language.isEnglish(TestText.sentence(text).tokens());
    }
}
