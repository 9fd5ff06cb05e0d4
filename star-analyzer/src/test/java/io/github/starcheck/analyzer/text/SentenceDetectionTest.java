package io.github.starcheck.analyzer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceDetectionTest {
    private static final SentenceDetection DETECTION = SentenceDetection.create();

    static List<MarkedText> repairs() {
        return MarkedText.table("repairs.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("repairs")
    void detect_repair_marksTheSentences(MarkedText repair) {
        assertEquals(repair.marked(), marked(repair));
    }

    @Test
    void detect_goldenPhenomena_mostlyRight() {
        List<MarkedText> phenomena = MarkedText.table("golden-phenomena.txt");
        List<String> wrong = phenomena.stream()
                .map(phenomenon -> wrongOrEmpty(phenomenon, marked(phenomenon)))
                .filter(message -> !message.isEmpty())
                .toList();
        assertTrue(phenomena.size() >= 48, () -> phenomena.size() + " phenomena");
        assertTrue(wrong.size() <= 0.15 * phenomena.size(), () -> String.join("\n", wrong));
    }

    @Test
    void detect_goldenPhenomenonThatOpenNlpGetsRight_isRight() throws IOException {
        List<String> broken = new ArrayList<>();
        int rightInOpenNlp = 0;
        SentenceDetectorME openNlp = openNlp();
        for (MarkedText phenomenon : MarkedText.table("golden-phenomena.txt")) {
            if (mark(phenomenon.text(), openNlp.sentPosDetect(phenomenon.text()))
                    .equals(phenomenon.marked())) {
                rightInOpenNlp++;
                String message = wrongOrEmpty(phenomenon, marked(phenomenon));
                if (!message.isEmpty()) {
                    broken.add(message);
                }
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(rightInOpenNlp > 20, "OpenNLP gets only " + rightInOpenNlp + " right: is it compared at all?");
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

    @Test
    void detect_lowerCasedAndCapitalisedText_sameSentences() {
        String text = "Our shop was down. Two clients had called. My task was to find out why. It took a day! We won.";
        assertEquals(5, DETECTION.detect(text).size());
        assertEquals(
                5, DETECTION.detect(text.toLowerCase(java.util.Locale.ROOT)).size());
    }

    private static String marked(MarkedText markedText) {
        return MarkedText.mark(markedText.text(), DETECTION.detect(markedText.text()));
    }

    private static String wrongOrEmpty(MarkedText expected, String actual) {
        return actual.equals(expected.marked()) ? "" : expected + ": " + actual;
    }

    private static String mark(String text, Span[] spans) {
        Sentences.Collector sentences = new Sentences.Collector();
        for (Span span : spans) {
            sentences.add(span.getStart(), span.getEnd());
        }
        return MarkedText.mark(text, sentences.toSentences());
    }

    private static SentenceDetectorME openNlp() throws IOException {
        try (InputStream model =
                SentenceDetection.class.getClassLoader().getResourceAsStream(SentenceDetection.MODEL)) {
            return new SentenceDetectorME(new SentenceModel(model));
        }
    }
}
