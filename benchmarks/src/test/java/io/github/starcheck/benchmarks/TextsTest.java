package io.github.starcheck.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
    @ParameterizedTest
    @CsvSource({"60, 256", "200, 256", "1000, 160", "20000, 8"})
    void ofWords_eachLength_differentTextsOfThatLength(int words, int count) {
        List<String> texts = Texts.ofWords(words);

        assertEquals(count, new HashSet<>(texts).size());
        for (String text : texts) {
            int found = text.strip().split("\\s+", -1).length;
            assertTrue(found >= words && found < words + 80, () -> found + " words in: " + text);
        }
    }
}
