package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of the page can be told apart: WCAG's contrast of level AA, in the light and in the dark scheme. */
class ReportStyleTest {
    private static final double AA_TEXT = 4.5;
    private static final double AA_GRAPHICS = 3;

    private final String css;

    ReportStyleTest() throws IOException {
        try (InputStream in = Resource.open("report.css")) {
            css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, card",
        "ink, mark",
        "ink, situation-tint",
        "ink, task-tint",
        "ink, action-tint",
        "ink, result-tint",
        "muted, paper",
        "muted, card",
        "situation, situation-tint",
        "task, task-tint",
        "action, action-tint",
        "result, result-tint",
        "situation, paper",
        "task, paper",
        "action, paper",
        "result, paper",
        "situation, card",
        "task, card",
        "action, card",
        "result, card",
        "info, paper",
        "warning, paper",
        "error, paper"
    })
    void colors_textOnGround_haveContrast(String text, String ground) {
        assertContrast(text, ground, AA_TEXT);
    }

    @ParameterizedTest
    @CsvSource({"focus, paper", "situation, track", "task, track", "action, track", "result, track"})
    void colors_graphicsOnGround_haveContrast(String graphics, String ground) {
        assertContrast(graphics, ground, AA_GRAPHICS);
    }

    private void assertContrast(String above, String below, double least) {
        int dark = css.indexOf("prefers-color-scheme: dark");
        for (String scheme : new String[] {css.substring(0, dark), css.substring(dark)}) {
            double contrast = contrast(color(scheme, above), color(scheme, below));
            assertTrue(contrast >= least, () -> above + " on " + below + ": " + contrast);
        }
    }

    private static int color(String scheme, String name) {
        Matcher color = Pattern.compile("--" + name + ": #([0-9a-f]{6});").matcher(scheme);
        assertTrue(color.find(), name);
        return Integer.parseInt(color.group(1), 16);
    }

    private static double contrast(int one, int other) {
        double brighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
