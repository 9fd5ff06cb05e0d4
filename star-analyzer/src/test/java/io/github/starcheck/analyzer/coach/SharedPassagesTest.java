package io.github.starcheck.analyzer.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedPassagesTest {
    private static final String TEXT = "I wrote unit tests for each rule of the tax law and let the build run them.";

    private static List<Hit> hits(String text, String answer, int threshold) {
        SharedPassages passages = new SharedPassages(text);
        return TestReading.hits(
                TestReading.story("-: " + answer), threshold, (reading, hits) -> passages.find(reading.tokens(), hits));
    }

    /** Returns each passage with the number of its words. */
    private static List<String> found(String text, String answer, int threshold) {
        return hits(text, answer, threshold).stream()
                .map(hit -> hit.arguments().get(0) + ": " + answer.substring(hit.start(), hit.end()))
                .toList();
    }

    @Test
    void find_fourWords_areTheShortestPassage() {
        assertEquals(List.of("4: every order was lost"), found("Every order was lost", "every order was lost", 4));
        assertEquals(List.of("4: every order was lost"), found("Every order was lost", "So every order was lost.", 4));
        assertEquals(List.of(), found("order was lost", "order was lost", 3));
    }

    @Test
    void find_passageAsLongAsTheThreshold_isFound() {
        String answer = "We wrote unit tests for each rule.";

        assertEquals(List.of("6: wrote unit tests for each rule"), found(TEXT, answer, 6));
        assertEquals(List.of(), found(TEXT, answer, 7));
    }

    @Test
    void find_fourWordsChanged_isOnePassage() {
        assertEquals(
                List.of("12: wrote unit tests for one two three four let the build run"),
                found(TEXT, "We wrote unit tests for one two three four let the build run.", 4));
    }

    @Test
    void find_fiveWordsChanged_areTwoPassages() {
        assertEquals(
                List.of("4: wrote unit tests for", "5: and let the build run"),
                found(TEXT, "We wrote unit tests for one two three four five and let the build run.", 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I wrote, unit - tests (for) him.", "I WROTE “unit” tests for…"})
    void find_marksBetweenTheWords_doNotMatter(String answer) {
        assertEquals(1, hits(TEXT, answer, 5).size());
    }

    @Test
    void find_nothingShared_isNoPassageWhateverTheThreshold() {
        assertEquals(List.of(), found(TEXT, "The build ran my tests.", 0));
    }
}
