package io.github.starcheck.analyzer.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordSetTest {
    @Test
    void contains_wordsOfTheSetAndOthers_onlyThoseOfTheSet() {
        WordSet set = WordSet.of("for they für");

        assertTrue(set.contains(Tokens.hash("They")));
        assertTrue(set.contains(Tokens.hash("für")));
        assertFalse(set.contains(Tokens.hash("we")));
    }

    @Test
    void add_manyIntsTwice_containsEachAndNoOther() {
        WordSet set = new WordSet();
        for (int i = 1; i <= 2_000; i++) {
            set.add(i % 1_000 + 1);
        }

        for (int i = 1; i <= 2_000; i++) {
            assertEquals(i <= 1_000, set.contains(i), "int " + i);
        }
    }
}
