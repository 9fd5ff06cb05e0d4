package io.github.starcheck.analyzer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceDetectionTest {
    private static final SentenceDetection DETECTION = SentenceDetection.create();

    /** What sentence detectors are usually tried on, and what OpenNLP alone got wrong. */
    static Stream<MarkedText> texts() {
        return Stream.of("golden-phenomena.txt", "repairs.txt").flatMap(table -> MarkedText.table(table).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void detect_text_marksTheSentences(MarkedText text) {
        assertEquals(text.marked(), MarkedText.mark(text.text(), DETECTION.detect(text.text())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u00a0", "...", "- ", "🎉", "\ud800", "•"})
    void detect_noWord_noSentence(String text) {
        assertEquals(0, DETECTION.detect(text).size());
    }

    @Test
    void unpunctuated_punctuatedText_false() {
        assertFalse(DETECTION.detect("We had a problem. I fixed it.").unpunctuated());
    }

    @Test
    void unpunctuated_transcript_true() {
        assertTrue(DETECTION.detect("so we had a problem and ".repeat(20)).unpunctuated());
    }

    @Test
    void detect_wordsWithoutAnyCue_piecesStayShort() {
        Sentences sentences = DETECTION.detect("word ".repeat(400));
        assertTrue(sentences.size() >= 400 / 35, () -> sentences.size() + " sentences");
    }

    /** A phrase such as "At Nordkap Inc." goes on with a name or "I" as long as it is short. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦With Nordkap Marine Inc. I had a plan.⟧",
                "⟦With Jo from Nordkap Inc.⟧ ⟦I had a plan.⟧",
                "⟦We left Nordkap Inc.⟧ ⟦I had a plan.⟧",
                "⟦Until 2 p.m.⟧ ⟦Nobody called.⟧"
            })
    void detect_abbreviationBeforeASubject_endsWhatIsNoPhrase(String marked) {
        assertMarked(marked);
    }

    /** Up to five characters with its terminator, a word may be an abbreviation, so that the model decides. */
    @ParameterizedTest
    @ValueSource(strings = {"⟦I said so… Anna left.⟧", "⟦I had to wait… Anna left.⟧", "⟦I just stood…⟧ ⟦Anna left.⟧"})
    void detect_nameAfterAnEllipsis_startsASentenceAfterALongWord(String marked) {
        assertMarked(marked);
    }

    @Test
    void detect_hundredDigitsAfterADoubt_areShownToTheModel() {
        assertMarked("⟦We left at noon.⟧ ⟦" + "7".repeat(100) + " called.⟧");
        assertMarked("⟦We left at noon. " + "7".repeat(101) + " called.⟧");
    }

    @Test
    void detect_fortyWords_areOneSentence() {
        assertMarked("⟦" + words(30) + " then " + words(9) + ".⟧");
        assertMarked("⟦" + words(30) + "⟧ ⟦then " + words(10) + ".⟧");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", ":", " -", " –", " —"})
    void detect_mark_explainsTenMoreWords(String mark) {
        assertMarked("⟦" + words(20) + mark + " " + words(10) + " then " + words(19) + ".⟧");
        assertMarked("⟦" + words(20) + mark + " " + words(10) + "⟧ ⟦then " + words(20) + ".⟧");
    }

    private static String words(int count) {
        return "word ".repeat(count).strip();
    }

    private static void assertMarked(String marked) {
        MarkedText text = new MarkedText("", marked);
        assertEquals(marked, MarkedText.mark(text.text(), DETECTION.detect(text.text())));
    }

    @Test
    void detect_lowerCasedAndCapitalisedText_sameSentences() {
        String text = "Our shop was down. Two clients had called. My task was to find out why. It took a day! We won.";
        assertEquals(5, DETECTION.detect(text).size());
        assertEquals(
                5, DETECTION.detect(text.toLowerCase(java.util.Locale.ROOT)).size());
    }
}
