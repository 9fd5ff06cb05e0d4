package io.github.starcheck.analyzer.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted in a sentence. */
class DocumentTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    We lost 3 vans in 20 minutes.              | 7 | 2 | 2 | 1
                    We lost three vans in twenty-five minutes. | 8 | 0 | 3 | 1
                    Most of us lost several things.            | 6 | 0 | 0 | 0
                    On Tuesday it took 1,200.50 euros.         | 6 | 1 | 1 | 1
                    It took half a week in March.              | 7 | 0 | 1 | 2
                    """)
    void counts_sentence_areOfItsWordsNumbersAndTimes(String text, int words, int figures, int amounts, int times) {
        Document document = TestText.sentences("Two weeks ago.", text);

        assertEquals(words, document.words(1), "words");
        assertEquals(figures, document.figures(1), "figures");
        assertEquals(amounts, document.amounts(1), "amounts");
        assertEquals(times, document.times(1), "times");
        assertEquals(words + 3, document.words());
    }

    @ParameterizedTest
    @CsvSource({
        "I called him., true",
        "'Then, one day, we’d left.', true",
        "Nobody in the whole house but I knew., false",
        "My boss called., false",
        "The page loads at once., false"
    })
    void ofSpeaker_sentence_hasTheSpeakerAmongItsFirstSixTokens(String text, boolean expected) {
        assertEquals(expected, TestText.sentences("Two weeks ago.", text).ofSpeaker(1));
    }
}
