package io.github.starcheck.analyzer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineListsTest {
    /** A # stands before each item. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "#1. read it #2. wrote it #3. left",
                "#1) read it #2) wrote it",
                "#1) read it #2)",
                "#(1) read it #(2) wrote it",
                "#1.) read it #2.) wrote it",
                "#1.) read it #2) wrote it",
                "#a) read it #b) wrote it",
                "#(a) read it #(b) wrote it",
                "#0) read it #1) wrote it",
                "#7. read it #8. wrote it",
                "My part: #1. read it #2. wrote it",
                "My part; #1. read it #2. wrote it",
                "My part - #1. read it #2. wrote it",
                "My part • #1. read it #2. wrote it",
                "We left. #1. Read it #2. wrote it",
                "My part:  #1. read it  #2. wrote it",
                "My part #1) read it #2) wrote it"
            })
    void startsItemAt_consecutiveMarkersOfOneStyle_true(String marked) {
        assertEquals(marked, marked(marked.replace("#", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1) read it",
                "0) read it",
                "We stopped at 0) and left",
                "1) read it 3) wrote it",
                "1) read it 1) wrote it",
                "1. read it 2) wrote it",
                "1) read it (2) wrote it",
                "1) read it b) wrote it",
                "(1) read it (b) wrote it",
                "a. read it b) wrote it",
                "We stopped at step 1. It came to 2. We left"
            })
    void startsItemAt_others_false(String text) {
        assertEquals(text, marked(text));
    }

    /** Each style counts for itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1) so a) we b) it 2) left | #1) so #a) we #b) it #2) left
            1. so (1) we 2. it        | #1. so (1) we #2. it
            """)
    void startsItemAt_listWithinAList_bothHaveItems(String text, String expected) {
        assertEquals(expected, marked(text));
    }

    /** Marks the items of a block that has text before and after it. */
    private static String marked(String block) {
        String before = "1) no. ";
        char[] text = (before + block + " 2) 3)").toCharArray();
        InlineLists lists = new InlineLists(text, before.length(), before.length() + block.length());
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < block.length(); i++) {
            marked.append(lists.startsItemAt(before.length() + i) ? "#" : "").append(block.charAt(i));
        }
        return marked.toString();
    }
}
