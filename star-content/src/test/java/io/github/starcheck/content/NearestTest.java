package io.github.starcheck.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "'', abc, 3",
        "abc, abc, 0",
        "abc, abd, 1",
        "abc, bc, 1",
        "abc, xabc, 1",
        "abc, acb, 1",
        "tsak, task, 1",
        "kitten, sitting, 3"
    })
    void distance_twoTexts_countsTheChangesBothWays(String from, String to, int expected) {
        assertEquals(expected, Nearest.distance(from, to));
        assertEquals(expected, Nearest.distance(to, from));
    }

    @Test
    void to_severalNear_nearestFirstThenInOrder() {
        assertEquals(
                List.of("action", "auction", "faction"),
                Nearest.to("acttion", List.of("auction", "faction", "action")));
    }

    @Test
    void to_moreThanAThirdChanged_isNotNear() {
        assertEquals(List.of("abcdxx"), Nearest.to("abcdef", List.of("abcdxx", "abcxxx")));
    }
}
