package io.github.starcheck.analyzer.coach;

import io.github.starcheck.analyzer.label.Tokens;
import io.github.starcheck.analyzer.text.Sentences;

/** Reads a text as one sentence. */
final class TestReading {
    private TestReading() {}

    static Tokens tokens(String text) {
        return Tokens.of(text, Sentences.of(new int[] {0}, new int[] {text.length()}));
    }
}
