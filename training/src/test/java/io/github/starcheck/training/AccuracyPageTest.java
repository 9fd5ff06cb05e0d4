package io.github.starcheck.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.training.Accuracy.Result;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AccuracyPageTest {
    @Test
    void csv_figures_areRoundedTheSameInEveryLocale() {
        Figures figures = new Figures();
        figures.rate("macro-F1, as told", 0.91236);
        figures.count("non-stories", 1200);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertEquals("""
                    protocol,set,method,figure,value
                    one file out,hard,starcheck,"macro-F1, as told",0.9124
                    one file out,hard,starcheck,"non-stories",1200
                    """, AccuracyCsv.of(List.of(new Result(Accuracy.ONE_FILE_OUT, "hard", "starcheck", figures))));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void markdown_goalReached_getsATick() {
        String page = page(0.901, 0.849);

        assertTrue(page.contains("| macro-F1, as told | 0.90 / 0.94 | – | – | 0.90 | 0.901 ✓ |"), page);
        assertTrue(page.contains("| macro-F1, result first | 0.85 / 0.88 | – | – | 0.85 | 0.849 |"), page);
    }

    @Test
    void markdown_loss_isTheLargestOfTheNoises() {
        Figures figures = new Figures();
        figures.rate("macro-F1, as told", 0.9);
        Variation.Noise[] noises = Variation.Noise.values();
        for (Variation.Noise noise : noises) {
            figures.rate(Tally.macroF1(Tally.name(noise)), noise == Variation.Noise.FILLERS ? 0.86 : 0.89);
        }
        figures.rate("macro-F1, no punctuation", 0.7);

        String page = page(figures);

        assertTrue(page.contains("noise | ≤ 0.03 | – | – | ≤ 0.03 | 0.040 |"), page);
        assertTrue(page.contains("without punctuation | ≤ 0.08 | – | – | ≤ 0.08 | 0.200 |"), page);
    }

    @Test
    void markdown_withoutPublicAnswers_saysSo() {
        assertTrue(page(0.9, 0.8).contains("Not measured: the folder with these answers was not there."));
        assertFalse(page(0.9, 0.8).contains("### Technical answers"));
    }

    private static String page(double asTold, double resultFirst) {
        Figures figures = new Figures();
        figures.rate("macro-F1, as told", asTold);
        figures.rate("macro-F1, result first", resultFirst);
        return page(figures);
    }

    private static String page(Figures figures) {
        Result result = new Result(Accuracy.ONE_FILE_OUT, Accuracy.MEAN_OF_HARD_FILES, Accuracy.STARCHECK, figures);
        return new AccuracyPage(List.of(result)).markdown(ToyCorpus.answers(List.of("hard")));
    }
}
