package io.github.starcheck.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {
    private static final ExpectedTopic PROFILER = new ExpectedTopic("profiler", List.of("profil*", "flame graph"));
    private static final ExpectedTopic CACHE = new ExpectedTopic("cache", List.of("cache*"));

    @Test
    void constructor_mentions_keepsEveryComponent() {
        Check check = check(CheckKind.MENTIONS, List.of(PROFILER, CACHE), 2);
        assertEquals("names-the-tool", check.id());
        assertEquals("Name the tool.", check.advice());
        assertEquals(List.of(PROFILER, CACHE), check.expect());
        assertEquals(2, check.atLeast());
    }

    @ParameterizedTest
    @EnumSource(names = {"MENTIONS", "AVOIDS"})
    void constructor_noTopicsWhereTheyAreNeeded_isRefused(CheckKind kind) {
        assertRefused(kind, List.of(), 0, "expect is empty; " + kind + " needs at least one topic");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"MENTIONS", "AVOIDS"})
    void constructor_topicsWhereNoneAreLookedFor_isRefused(CheckKind kind) {
        assertEquals(List.of(), check(kind, List.of(), 0).expect());
        assertRefused(kind, List.of(CACHE), 0, "expect is given; " + kind + " looks for no topics");
    }

    @ParameterizedTest
    @CsvSource({"MENTIONS, 0, 1 to 2", "MENTIONS, 3, 1 to 2", "AVOIDS, 1, 0"})
    void constructor_numberOutOfRange_saysTheRange(CheckKind kind, int atLeast, String range) {
        assertRefused(kind, List.of(PROFILER, CACHE), atLeast, "atLeast is " + atLeast + "; use " + range);
    }

    @Test
    void constructor_topicTwice_isRefused() {
        assertRefused(CheckKind.AVOIDS, List.of(CACHE, CACHE), 0, "expect repeats \"cache\"; name each topic once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cache", "blue/green", "node.js", "c++", "canar*", "roll* back", "24 hours", "a\tb"})
    void isMention_wordsWithAStarAtAnEnd_isTrue(String text) {
        assertTrue(ExpectedTopic.isMention(text));
        assertEquals(List.of(text), new ExpectedTopic("topic", List.of(text)).mentions());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "/", "*cache", "ca*che", "cache**", "a * b", " a", "a "})
    void isMention_anythingElse_isFalse(String text) {
        assertFalse(ExpectedTopic.isMention(text));
        Exception e =
                assertThrows(IllegalArgumentException.class, () -> new ExpectedTopic("topic", List.of("fine", text)));
        assertEquals(
                "mentions[1] is \"" + text + "\"; use words with letters or digits, * only at a word's end",
                e.getMessage());
    }

    @Test
    void isMention_veryLong_isCheckedWithoutDeepRecursion() {
        assertTrue(ExpectedTopic.isMention("a* ".repeat(500_000) + "a"));
    }

    @Test
    void expectedTopic_withoutMentions_isRefused() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> new ExpectedTopic("topic", List.of()));
        assertEquals("mentions is empty; give at least one", e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"0, 5, minWords is 0; use 1 or more", "6, 5, maxWords is 5; use 6 or more"})
    void wordRange_badBounds_saysHowToMendIt(int least, int most, String message) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> new WordRange(least, most));
        assertEquals(message, e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"59, false", "60, true", "250, true", "251, false"})
    void wordRange_contains_itsBounds(int words, boolean contained) {
        assertEquals(contained, new WordRange(60, 250).contains(words));
    }

    @Test
    void weakAnswer_withoutFindings_isRefused() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> new WeakAnswer("Yes.", List.of()));
        assertEquals("findings is empty; name at least one", e.getMessage());
    }

    @Test
    void constructors_badText_sayWhichComponent() {
        assertRefused("id is \"No id\"", () -> new Check("No id", CheckKind.REASON, "Why?", List.of(), 0));
        assertRefused("advice is blank", () -> new Check("reason", CheckKind.REASON, " ", List.of(), 0));
        assertRefused("topic is blank", () -> new ExpectedTopic("\t", List.of("cache")));
        assertRefused("text is blank", () -> new WeakAnswer("", List.of("missing-task")));
    }

    @Test
    void wordRange_oneWord_isARange() {
        assertTrue(new WordRange(1, 1).contains(1));
    }

    private static void assertRefused(String start, Executable construction) {
        String message =
                assertThrows(IllegalArgumentException.class, construction).getMessage();
        assertTrue(message != null && message.startsWith(start), message);
    }

    private static void assertRefused(CheckKind kind, List<ExpectedTopic> expect, int atLeast, String message) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> check(kind, expect, atLeast));
        assertEquals(message, e.getMessage());
    }

    private static Check check(CheckKind kind, List<ExpectedTopic> expect, int atLeast) {
        return new Check("names-the-tool", kind, "Name the tool.", expect, atLeast);
    }
}
