package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphTest {
    @Test
    void wrap_text_breaksBetweenWords() {
        assertEquals(List.of("one two", "three"), Paragraph.wrap("one two three", 7));
    }

    @Test
    void wrap_longWord_isCutAndGoesOn() {
        assertEquals(List.of("a", "abcde", "fg hi"), Paragraph.wrap("a abcdefg hi", 5));
    }

    @Test
    void wrap_wideLetters_countTwice() {
        assertEquals(List.of("日本", "語"), Paragraph.wrap("日本語", 5));
    }

    @Test
    void wrap_wordWithoutWidth_isKept() {
        assertEquals(List.of("\u0300"), Paragraph.wrap("\u0300", 5));
    }

    @Test
    void wrap_blank_hasNoLines() {
        assertEquals(List.of(), Paragraph.wrap(" \n ", 5));
    }
}
