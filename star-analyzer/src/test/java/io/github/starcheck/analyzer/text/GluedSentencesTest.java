package io.github.starcheck.analyzer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GluedSentencesTest {
    /** A bar stands between the sentences. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "worked.|Then", "worked!|Then", "worked?|Then", "worked…|Then", "it.|We", "(worked.|Then",
                        "“worked.|Then",
                "late.|I", "late.|A", "late.|I'd", "late.|That’s", "late.|Then,", "late.|Then;", "late.|Then:",
                "late.|Half-time", "late.|Then.", "late.|Then!", "late.|Yes…"
            })
    void next_smallLettersThenACapital_cuts(String marked) {
        assertEquals(marked, marked(marked.replace("|", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "worked", "worked.", "worked.then", "worked,Then", "x.Then", "(x.Then", "M.Then", "Math.Floor",
                "a/worked.Then", "a.worked.Then", "p95.Then", "late.X", "late.X.", "late.I2", "late.THEN",
                        "late.Then.now",
                "late.Then()", "late.Then/now", "config.Yaml", "asp.Net", "asp.Net,", ".Then"
            })
    void next_nameOrPath_staysWhole(String word) {
        assertEquals(word, marked(word));
    }

    private static String marked(String word) {
        char[] text = word.toCharArray();
        int cut = GluedSentences.next(text, 0, text.length);
        return cut == text.length ? word : word.substring(0, cut) + "|" + word.substring(cut);
    }
}
