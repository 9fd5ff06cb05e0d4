package io.github.starcheck.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StarAnswerTest {
    @ParameterizedTest
    @CsvSource({
        "SITUATION, The cart was slow.",
        "TASK, I had to fix it.",
        "ACTION, I added a cache.",
        "RESULT, It took half the time."
    })
    void part_eachOfTheFour_givesItsText(StarPart part, String text) {
        assertEquals(text, Examples.ANSWER.part(part));
    }

    @Test
    void text_always_joinsThePartsInOrder() {
        assertEquals(
                "The cart was slow. I had to fix it. I added a cache. It took half the time.", Examples.ANSWER.text());
    }

    @Test
    void starPart_values_standInTheOrderOfTheMethod() {
        assertEquals(
                List.of(StarPart.SITUATION, StarPart.TASK, StarPart.ACTION, StarPart.RESULT),
                List.of(StarPart.values()));
    }

    @ParameterizedTest
    @EnumSource(StarPart.class)
    void constructor_onePartBlank_saysWhich(StarPart part) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> answerWithBlank(part));
        assertEquals(name(part) + " is blank; write at least one word", e.getMessage());
    }

    private static StarAnswer answerWithBlank(StarPart blank) {
        return new StarAnswer(
                blank == StarPart.SITUATION ? " " : "s",
                blank == StarPart.TASK ? "\t" : "t",
                blank == StarPart.ACTION ? "" : "a",
                blank == StarPart.RESULT ? "\n" : "r");
    }

    private static String name(StarPart part) {
        return switch (part) {
            case SITUATION -> "situation";
            case TASK -> "task";
            case ACTION -> "action";
            case RESULT -> "result";
        };
    }
}
