package io.github.starcheck.analyzer;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Runs over the saved inputs with the other tests; docs/trust.md says how to look for new ones. */
class AnalyzeFuzzTest {
    /** Judges even one word, so that no text is passed over for being short. */
    private static final StarAnalyzer ANALYZER =
            StarAnalyzer.builder().minWords(1).build();

    @FuzzTest(maxDuration = "10m")
    void analyze_anyText_invariantsHold(FuzzedDataProvider data) {
        AnalysisInvariants.assertHold(ANALYZER, data.consumeRemainingAsString());
    }
}
