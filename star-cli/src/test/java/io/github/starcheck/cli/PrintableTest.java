package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {
    @Test
    void line_whiteSpace_isOneSpace() {
        assertEquals("one two three", Printable.line("  one\r\n\ttwo\u2028\u0085three \n"));
    }

    @Test
    void line_controlCharacters_areShown() {
        assertEquals("␛[2J ␀ ␇ ␡ \uFFFD31m", Printable.line("\u001B[2J \0 \u0007 \u007F \u009B31m"));
    }

    @Test
    void line_directionOverrides_areReplaced() {
        assertEquals("\uFFFDexe\uFFFD", Printable.line("\u202Eexe\u2066"));
    }

    @Test
    void line_loneSurrogates_areReplaced() {
        assertEquals("\uFFFDa\uFFFD 👍", Printable.line("\uDC4Da\uD83D 👍"));
    }

    @ParameterizedTest
    @CsvSource({"word, 4", "naïve, 5", "nai\u0308ve, 5", "日本語, 6", "👍, 2", "'', 0"})
    void columns_text_countsWhatATerminalShows(String text, int columns) {
        assertEquals(columns, Printable.columns(text));
    }
}
