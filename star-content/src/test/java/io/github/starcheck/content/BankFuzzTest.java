package io.github.starcheck.content;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Runs over the saved inputs with the other tests; docs/trust.md says how to look for new ones. */
class BankFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void load_anyFile_givesABankOrAllProblems(byte[] file) throws IOException {
        BankProperties.assertBankOrProblems(file);
    }
}
