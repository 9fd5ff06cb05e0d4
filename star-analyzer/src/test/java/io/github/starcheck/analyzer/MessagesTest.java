package io.github.starcheck.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.starcheck.analyzer.coach.Hit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Messages MESSAGES = Messages.load();

    private static final String QUOTED = "result-without-figure";

    @ParameterizedTest
    @ValueSource(strings = {"it was fast", "it\nwas \t fast", "it\u00a0was\u2003fast", "  it was  fast"})
    void message_quote_standsOnOneLine(String words) {
        assertEquals(
                words.startsWith(" ") ? "“ it was fast” has no figure." : "“it was fast” has no figure.", of(words));
    }

    @Test
    void message_quoteAtTheEndOfTheAnswer_hasOnlyItsWords() {
        String answer = "We won. It was fast.";
        Hit hit = new Hit(QUOTED, 8, 20, 3, List.of());
        assertEquals("“It was fast.” has no figure.", MESSAGES.message(hit, answer));
    }

    /** Sixty code units with the opening mark: 59 of them are the answer's. */
    @Test
    void message_quoteOfFiftyNineCharacters_isWhole() {
        String words = "aaaa ".repeat(11) + "bbbb";
        assertEquals("“" + words + "” has no figure.", of(words));
        assertEquals("“" + "aaaa ".repeat(11).strip() + "…” has no figure.", of(words + "b"));
    }

    @Test
    void message_longQuote_isCutBehindAWholeWord() {
        assertEquals("“" + "aaaa ".repeat(11) + "bbb…” has no figure.", of("aaaa ".repeat(11) + "bbb ccccc"));
        assertEquals("“" + "aaaa ".repeat(11).strip() + "…” has no figure.", of("aaaa ".repeat(11) + " \n bbbbbbb"));
    }

    @Test
    void message_longWord_isCutBetweenCharacters() {
        assertEquals("“" + "a".repeat(60) + "…” has no figure.", of("a".repeat(80)));
        String emoji = "\ud83c\udf89";
        assertEquals("“" + emoji.repeat(30) + "…” has no figure.", of(emoji.repeat(40)));
        assertEquals("“a" + emoji.repeat(29) + "…” has no figure.", of("a" + emoji.repeat(40)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\ud83c b", "a\udf89 b", "a\ud83c", "\udf89b", "\ud83c\ud83c\udf89"})
    void message_halfCharacters_areReplaced(String words) {
        String shown = of(words);
        assertEquals(
                0,
                shown.codePoints()
                        .filter(c -> Character.getType(c) == Character.SURROGATE)
                        .count());
        assertEquals(1, shown.chars().filter(c -> c == '\ufffd').count());
    }

    /** The rules without those whose texts depend on the check that failed. */
    static List<Rule> rules() {
        return StarAnalyzer.rules().stream()
                .filter(rule -> rule.category() != Rule.Category.QUESTION)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void texts_eachRule_fillInWhatTheyAreGiven(Rule rule) {
        Hit hit = new Hit(rule.id(), 0, 3, Hit.WHOLE, List.of("one", "two", "three", "four"));
        for (String text : List.of(MESSAGES.message(hit, "Yes"), MESSAGES.advice(hit, "Yes"))) {
            assertEquals(-1, text.indexOf('{'), text);
            assertEquals(text.strip(), text);
        }
    }

    @Test
    void texts_argumentsInOrder_standWhereTheyBelong() {
        Hit hit = new Hit("too-brief", 0, 3, Hit.WHOLE, List.of("39", "20 seconds", "45"));
        assertEquals("The answer has 39 words, about 20 seconds.", MESSAGES.message(hit, "Yes"));
        assertEquals("Can you take me through it in more detail?", MESSAGES.followUp(hit, "Yes"));
    }

    @Test
    void texts_unknownRule_isAMistakeOfOurs() {
        Hit hit = new Hit("no-such-rule", 0, 3, Hit.WHOLE, List.of());
        Exception e = assertThrows(IllegalStateException.class, () -> MESSAGES.message(hit, "Yes"));
        assertEquals("messages.properties has no no-such-rule.message", e.getMessage());
        assertNull(MESSAGES.followUp(hit, "Yes"));
    }

    private static String of(String words) {
        return MESSAGES.message(new Hit(QUOTED, 0, words.length(), 3, List.of()), words);
    }
}
