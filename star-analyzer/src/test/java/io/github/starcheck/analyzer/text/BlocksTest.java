package io.github.starcheck.analyzer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {
    /** The shortest line that may have been wrapped: it has 40 characters. */
    private static final String FULL_LINE = "We read the log of the last night before";

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", " \n\t"})
    void next_fullLineBeforeASmallLetter_goesOn(String lineBreak) {
        String text = FULL_LINE + lineBreak + "we left";
        assertEquals(List.of(text), blocks(text));
    }

    @Test
    void next_lineOfOneCharacterLess_ends() {
        String line = FULL_LINE.substring(1);
        assertEquals(List.of(line, "we left"), blocks(line + "\nwe left"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", "\r\n\r\n", "\r\r", "\n \n", "\n\r"})
    void next_blankLine_ends(String lineBreaks) {
        assertEquals(List.of(FULL_LINE, "we left"), blocks(FULL_LINE + lineBreaks + "we left"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "!", "…", ".)", ":", ";"})
    void next_fullLineWithAnEnd_ends(String end) {
        assertEquals(List.of(FULL_LINE + end, "we left"), blocks(FULL_LINE + end + "\nwe left"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"We left", "7 left", "- left", "a) left", "•left", "[x] left", "(left)"})
    void next_otherThanASmallLetter_ends(String line) {
        assertEquals(List.of(FULL_LINE, line), blocks(FULL_LINE + "\n" + line));
    }

    @Test
    void next_heading_ends() {
        assertEquals(List.of("# " + FULL_LINE, "we left"), blocks("# " + FULL_LINE + "\nwe left"));
    }

    @Test
    void next_shortLineWithAComma_goesOn() {
        assertEquals(List.of("First,\nwe read", "So"), blocks("First,\nwe read\nSo"));
    }

    @Test
    void next_shortLinesAfterAFullOne_eachEnds() {
        assertEquals(
                List.of(FULL_LINE + ".", "server down", "we left", "all fine"),
                blocks("\n " + FULL_LINE + ".\nserver down \n  we left\n\nall fine\n"));
    }

    @Test
    void next_threeFullLines_areOneBlock() {
        String text = FULL_LINE + "\nwe" + FULL_LINE + "\nwe left";
        assertEquals(List.of(text), blocks(text));
    }

    private static List<String> blocks(String text) {
        List<String> blocks = new ArrayList<>();
        for (Blocks walk = new Blocks(text.toCharArray()); walk.next(); ) {
            blocks.add(text.substring(walk.start(), walk.end()));
        }
        return blocks;
    }
}
