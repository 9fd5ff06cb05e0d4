package io.github.starcheck.analyzer.label;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.analyzer.text.SentenceDetection;
import io.github.starcheck.analyzer.text.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps, not seconds: the features that are made and the characters that are looked at grow like the text. */
class GrowthTest {
    private static final SentenceDetection DETECTION = SentenceDetection.create();
    private static final Labeller LABELLER = Labeller.load();
    private static final int SHORT = 10_000;

    /** A text that counts how often someone looks at one of its characters. */
    private static final class CountingText implements CharSequence {
        private final String text;
        private long looks;

        private CountingText(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            looks += end - start;
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            looks += text.length();
            return text;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1",
                "\ud83c",
                "i ",
                "i'd ",
                "i had been ",
                "i never ",
                "not ",
                "was ",
                "asked to ",
                "would ",
                "it'",
                "1,",
                "Task: ",
                "* ",
                "- a\n",
                "\n- ",
                "  ",
                "i i was not asked to be ",
                "I fixed it. ",
                "a:\n",
                "only "
            })
    void extract_pieceRepeated_stepsGrowLikeTheText(String piece) {
        assertLinear(extractSteps(piece, SHORT), extractSteps(piece, 10 * SHORT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I fixed it. ", "- a\n", "Task: ", "i was not asked to "})
    void explain_allSentences_stepsGrowLikeTheText(String piece) {
        assertLinear(explainSteps(piece, SHORT), explainSteps(piece, 10 * SHORT));
    }

    private static void assertLinear(long steps, long stepsForTenTimes) {
        assertTrue(
                stepsForTenTimes <= 1.2 * 10 * steps,
                () -> steps + " steps, but " + stepsForTenTimes + " for a text ten times as long");
    }

    private static long extractSteps(String piece, int chars) {
        CountingText text = new CountingText(piece.repeat(chars / piece.length()));
        Document document = new Document(text, DETECTION.detect(text.text));
        FeatureList list = new FeatureList();
        long features = 1;
        for (int s = 0; s < document.sentences(); s++) {
            TestText.FEATURES.extract(document.tokens(), s, document.bullet(s), list);
            features += list.size();
        }
        return features + text.looks;
    }

    private static long explainSteps(String piece, int chars) {
        CountingText text = new CountingText(piece.repeat(chars / piece.length()));
        Sentences sentences = DETECTION.detect(text.text);
        Document document = new Document(text, sentences);
        for (int s = 0; s < sentences.size(); s++) {
            LABELLER.explain(document, sentences, s, 0, 0.5);
        }
        return text.looks;
    }
}
