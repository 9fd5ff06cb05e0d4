package io.github.starcheck.analyzer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceCaseTest {
    /** A slash is a line break. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We lost it. We won.            | true
            we lost it. we won.            | false
            We lost it. we won.            | true
            We lost it. we won. so it was. | false
            We lost it/we won/so it was    | false
            We lost it/We won/so it was    | true
            It failed. we won.             | true
            I failed. we won.              | false
            i failed. We won.              | true
            we won. I                      | false
            I                              | true
            - we lost it                   | false
            (we lost it)                   | false
            we asked "Why?" and left       | false
            we asked. "Why?" We left       | true
            3.5 seconds. We left           | true
            7                              | true
            """)
    void isUsedIn_text_weighsTheStartsOfSentences(String text, boolean expected) {
        assertEquals(expected, SentenceCase.isUsedIn(text.replace('/', '\n').toCharArray()));
    }
}
