package io.github.starcheck.analyzer.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubstanceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "My task was to do my task. I led the leadership, and the result was a result.",
                "There was a challenge. I took the necessary steps. The challenge was overcome.",
                "Situation: situation. Task: task. Action: action. Result: result."
            })
    void lacking_wordsOfTheMethodOnly_isNearlyAll(String answer) {
        assertTrue(lacking(answer) > 0.8, () -> answer + " " + lacking(answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There was a challenge at our bakery: the mixer died. My task was bread for sixty. I kneaded by hand. As a"
                        + " result, we sold every loaf.",
                "slow page, i added an index, three times faster",
                "Nobody slept. Nobody ate. The river rose over the bridge, so I drove the children to my sister."
            })
    void lacking_storyInPlainWords_isNothing(String answer) {
        assertEquals(0, lacking(answer));
    }

    @Test
    void lacking_sameStem_countsOnce() {
        assertTrue(lacking("I baked the baker's baked bakery.") > lacking("I baked the grocer's frozen fish."));
    }

    @Test
    void lacking_stemInOtherLetters_countsOnce() {
        assertEquals(lacking("Grocers grocer grocery."), lacking("Grocers GROCER's groceries."));
        assertEquals(
                lacking("Grocers grocer grocery."), lacking("N\u00e4hn\u00e4hte N\u00c4HN\u00c4HT n\u00e4hn\u00e4."));
        assertTrue(lacking("Grocers grocer grocery.") > 0);
        assertEquals(0, lacking("Grocers baker lamps."));
    }

    @Test
    void lacking_longStoryThatRepeatsItself_isNothing() {
        assertEquals(
                0,
                lacking("The lift stuck between two floors with a nurse inside, so I cranked it down. ".repeat(1)
                        + "We waited outside with blankets, tea, torches and a radio while the mechanic crossed the frozen harbour"
                        + " by ferry, and her patients upstairs got breakfast from volunteers, students and neighbours. "
                        + "The lift. ".repeat(500)));
    }

    @Test
    void lacking_noOpenWord_isNothing() {
        assertEquals(0, lacking("I did it, and so on."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was fine. | 0",
                "In the end everything went really well and everybody was happy. | 0",
                "The outcome was a great success. | 0",
                "The lift worked again. | 1",
                "All 40 tills were back by noon. | 4",
                "Rent, rent, rent! | 3"
            })
    void words_sentence_countsThoseThatAreAboutSomething(String sentence, int expected) {
        assertEquals(expected, substance(sentence).words(0));
    }

    @Test
    void words_twoSentences_countsThoseOfTheOneAskedFor() {
        Document document = TestText.sentences("It was fine.", "The lift carried patients.");
        Substance substance = new Substance(document.tokens());
        assertEquals(0, substance.words(0));
        assertEquals(3, substance.words(1));
    }

    private static double lacking(String answer) {
        return substance(answer).lacking();
    }

    private static Substance substance(String sentence) {
        return new Substance(TestText.sentence(sentence).tokens());
    }
}
