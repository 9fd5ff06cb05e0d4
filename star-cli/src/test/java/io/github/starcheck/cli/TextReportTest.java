package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.analyzer.Frame;
import io.github.starcheck.analyzer.StarAnalysis;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void add_plain_isTheGoldenText() throws IOException {
        assertEquals(ReportText.golden("incomplete.txt"), show(Sample.INCOMPLETE, 80, false));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 59, 60})
    void add_narrow_fits(int columns) {
        String text = show(Sample.INCOMPLETE, columns, false);

        assertTrue(text.lines().allMatch(line -> line.length() <= columns), text);
        assertTrue(text.contains("█"), text);
    }

    @Test
    void add_colored_saysTheSameInPartColors() {
        String plain = show(Sample.INCOMPLETE, 80, false);
        out.reset();
        String colored = show(Sample.INCOMPLETE, 80, true);

        assertTrue(colored.contains("\u001B[36mS  \u001B[0m \u001B[36mLast spring"), colored);
        assertTrue(colored.contains("\u001B[32mA  \u001B[0m \u001B[32mI moved"), colored);
        assertEquals(plain, colored.replaceAll("\u001B\\[[0-9;]*m", ""));
    }

    @Test
    void add_hostileAnswer_cannotReachTheTerminal() {
        String text = show(Sample.of("Wait \u001B[2J\u001B]0;title\u0007 \u009B31m done."), 80, false);

        assertTrue(text.contains("·   Wait ␛[2J␛]0;title␇ \uFFFD31m done."), text);
        assertFalse(text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n'));
    }

    @Test
    void add_findingQuotesHostileAnswer_cannotReachTheTerminal() {
        assertFalse(ReportText.hasActiveCharacter(show(Sample.quoting(ReportText.HOSTILE), 80, false)));
    }

    @Test
    void add_otherFrame_showsItsParts() {
        String text = show(Sample.in(Frame.CAR), 80, false);

        assertTrue(text.contains("  Challenge  strong  "), text);
        assertTrue(text.contains("Incomplete — 61 of 100; missing: result\n"), text);
        assertFalse(text.contains("Situation"), text);
    }

    @Test
    void add_tooShort_showsOnlyVerdictAndAdvice() {
        assertEquals("""

                  Too short to judge
                    → Take a minute or two.
                    ? Can you tell me more?

                """, show(Sample.TOO_SHORT, 80, false));
    }

    @Test
    void add_notAStory_endsWithOneAdviceForAll() {
        String text = show(Sample.of("If I were asked to, I would say no."), 80, false);

        assertTrue(text.endsWith("""
                 of the words

                  Not a story — 7 of 100; missing: situation, task, action, result
                    → Pick one event and tell it.

                """), text);
    }

    private String show(StarAnalysis analysis, int columns, boolean color) {
        Sink sink = new Sink("test", out);
        try (Report report = new TextReport(new TextPage(sink, columns, color), false)) {
            report.add("answer.txt", analysis, null);
        }
        sink.flush();
        return out.toString(StandardCharsets.UTF_8);
    }
}
