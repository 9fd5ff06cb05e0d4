package io.github.starcheck.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "contractions | Didn't we? I am sure it isn’t. | Did not we? I'm sure it is not.",
                "British and American spelling | Organised in colour, grey programmes. | Organized in color, gray programs.",
                "British and American spelling | We analyzed the behavior. | We analysed the behaviour.",
                "no articles | The shop had a door. | shop had door.",
                "lower case | The Shop | the shop",
                "he and she | He'd told her boss himself; she was there. | She'd told his boss herself; he was there.",
                "he and she | The father was the hero, she said. | The father was the hero, he said.",
                "he and she, with kin and titles | Mr Lee and his brother | Mrs Lee and her sister",
            })
    void after_answer_changesTheWordsOfItsTable(String rewording, String told, String expected) {
        assertEquals(expected, rewording(rewording).after().apply(answer("a", told)));
    }

    @Test
    void after_tenseSlips_someVerbsSlipAndAlwaysTheSame() {
        LabelledAnswer answer = answer("a", "I went and took it. ".repeat(50).strip());
        List<String> words =
                Arrays.asList(rewording("tense slips").after().apply(answer).split(" ", -1));

        assertTrue(words.contains("go") && words.contains("went"), words::toString);
        assertTrue(words.contains("take") && words.contains("took"), words::toString);
        assertEquals(String.join(" ", words), rewording("tense slips").after().apply(answer));
    }

    @Test
    void after_names_areOfTheCultureAndOnePersonKeepsOneName() {
        Rewording spanish = rewording("Spanish names");
        LabelledAnswer answer = answer("a", "Emma met Marek. Emma left.");
        String[] words = spanish.after().apply(answer).split(" ", -1);

        assertEquals("Emma met Marek. Emma left.", spanish.before().apply(answer));
        assertEquals(words[0], words[3]);
        assertTrue(List.of(words).stream().noneMatch(word -> word.startsWith("Emma") || word.startsWith("Marek")));
    }

    @Test
    void before_noName_someoneGetsOne() {
        String named = rewording("Arabic names").before().apply(answer("a", "My manager called a customer."));

        assertTrue(named.matches("[A-Z][a-z]+ called [A-Z][a-z]+\\."), named);
    }

    private static Rewording rewording(String name) {
        return Rewording.all().stream()
                .filter(rewording -> rewording.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static LabelledAnswer answer(String id, String text) {
        return new LabelledAnswer(
                "shop",
                id,
                "prose",
                "none",
                List.of(new LabelledAnswer.Sentence(text, 0, LabelledAnswer.NONE, false)),
                List.of(2, 0, 0, 0),
                LabelledAnswer.UNRATED);
    }
}
