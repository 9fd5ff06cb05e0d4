package io.github.starcheck.analyzer.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthRulesTest {
    @ParameterizedTest
    @CsvSource({"13, 10 seconds", "130, 60 seconds", "260, 2 minutes", "325, 2½ minutes", "1300, 10 minutes"})
    void time_words_isTheTimeToSayThem(int words, String expected) {
        assertEquals(expected, LengthRules.time(words));
    }
}
