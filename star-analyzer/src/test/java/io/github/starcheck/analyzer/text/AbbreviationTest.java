package io.github.starcheck.analyzer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We asked ⟦Dr⟧. Weiss       | NEVER_LAST
            We asked ⟦Ms⟧. Weiss       | NEVER_LAST
            It took 80 ⟦ms⟧. We left   | NONE
            We cut it, ⟦e.g⟧. Redis    | NEVER_LAST
            We read ⟦fig⟧. 3           | BEFORE_NUMBER
            We read ⟦v⟧. 3             | BEFORE_NUMBER
            We read Henry ⟦V⟧. Then    | MAYBE_LAST
            ⟦V⟧. Braun left            | MAYBE_LAST
            We left Nordkap ⟦Inc⟧. Now | MAYBE_LAST
            We left the ⟦U.S⟧. Then    | MAYBE_LAST
            ⟦J.R.R⟧. Braun left        | MAYBE_LAST
            We came at 8 ⟦a.m⟧. today  | MAYBE_LAST
            It was plan ⟦x⟧. We left   | NONE
            It was plan ⟦a.⟧ We left   | NONE
            It was plan ⟦a.bc⟧. We     | NONE
            It was plan ⟦ab.c⟧. We     | NONE
            It was plan ⟦a.bc.d⟧. We   | NONE
            It was plan ⟦a-b⟧. We left | NONE
            It was plan ⟦a.7⟧. We left | NONE
            It took ⟦3.5⟧. We left     | NONE
            It took ⟦3⟧. We left       | NONE
            We left ⟦⟧. Then it was    | NONE
            """)
    void of_wordBeforeAFullStop_isTold(String marked, Abbreviation expected) {
        MarkedWord word = MarkedWord.of(marked);
        assertEquals(expected, Abbreviation.of(word.text(), word.start(), word.end()));
    }
}
