package io.github.starcheck.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FtrlTest {
    private static final int LOUD = 0;
    private static final int QUIET = 1;
    private static final int OTHER = 2;
    private static final int BESIDE = 3;
    private static final float LEAST_SHARE = 0.9f;
    private static final int SENTENCES = 2000;

    /** Two features always come together: each must tell the label when the other is missing, as one that comes alone does. */
    @Test
    void fit_featuresThatComeTogether_shareTheWeight() {
        Ftrl ftrl = fitted();

        float loud = ftrl.weight(LOUD, 0) - ftrl.weight(LOUD, 1);
        float quiet = ftrl.weight(QUIET, 0) - ftrl.weight(QUIET, 1);

        float alone = ftrl.weight(OTHER, 1) - ftrl.weight(OTHER, 0);
        assertTrue(Math.min(loud, quiet) > LEAST_SHARE * alone, () -> loud + " and " + quiet + " of " + alone);
    }

    @Test
    void fit_featureBesideThatSaysNothing_getsNextToNoWeight() {
        Ftrl ftrl = fitted();

        assertEquals(0, ftrl.weight(BESIDE, 0) - ftrl.weight(BESIDE, 1), 0.4);
    }

    @Test
    void fit_twice_givesTheSameWeights() {
        Ftrl once = fitted();
        Ftrl again = fitted();

        for (int label = 0; label < 5; label++) {
            assertEquals(once.weight(LOUD, label), again.weight(LOUD, label));
            assertEquals(once.bias(label), again.bias(label));
        }
    }

    private static Ftrl fitted() {
        Ftrl ftrl = new Ftrl(4, 0.5f);
        for (int i = 0; i < SENTENCES; i++) {
            boolean first = i % 2 == 0;
            boolean besideSeen = i % 4 < 2;
            int[] rows = first ? new int[] {LOUD, QUIET} : new int[] {OTHER};
            int[] all = Arrays.copyOf(rows, rows.length + (besideSeen ? 1 : 0));
            if (besideSeen) {
                all[rows.length] = BESIDE;
            }
            ftrl.add(all, rows.length, first ? 0 : 1, LabelledAnswer.NONE);
        }
        ftrl.fit();
        return ftrl;
    }
}
