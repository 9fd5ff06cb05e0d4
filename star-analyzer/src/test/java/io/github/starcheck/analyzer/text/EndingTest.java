package io.github.starcheck.analyzer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndingTest {
    /** What stands before the word does not count. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            we ⟦left⟧     | NONE
            we ⟦left,⟧    | NONE
            we ⟦.left⟧    | NONE
            we. ⟦⟧        | NONE
            we ⟦left.⟧    | FULL_STOP
            we ⟦.⟧        | FULL_STOP
            we.⟦.⟧        | FULL_STOP
            we!⟦.⟧        | FULL_STOP
            we ⟦..⟧       | ELLIPSIS
            we ⟦left..⟧   | ELLIPSIS
            we ⟦left...⟧  | ELLIPSIS
            we ⟦left….⟧   | ELLIPSIS
            we ⟦left…⟧    | ELLIPSIS
            we ⟦left!⟧    | MARK
            we ⟦left?⟧    | MARK
            we ⟦left.?⟧   | MARK
            we ⟦left!.⟧   | MARK
            we ⟦left?.⟧   | MARK
            """)
    void of_word_tellsItsTerminators(String marked, Ending expected) {
        MarkedWord word = MarkedWord.of(marked);
        assertEquals(expected, Ending.of(word.text(), word.start(), word.end()));
    }

    /** A bar stands after what counts. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "left|",
                "left.|",
                "left.|\"",
                "(left.|)",
                "left.|”",
                "left.|🎉",
                "left!|\u2764\ufe0f",
                "left.|\u200d",
                "left.|\")🎉",
                "left.€|",
                "left.世|",
                "left.–|",
                "left.,|",
                "|🎉",
                "|()"
            })
    void unwrappedEnd_quotesBracketsAndEmoji_areLeftOut(String marked) {
        char[] text = marked.replace("|", "").toCharArray();
        assertEquals(marked.indexOf('|'), Ending.unwrappedEnd(text, 0, text.length));
    }
}
