package io.github.starcheck.analyzer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SentenceDetectionProperties {
    private static final SentenceDetection DETECTION = SentenceDetection.create();

    private static final List<String> HOSTILE = List.of(
            "A.", ".", ". ", "a. ", "• ", "- ", "1) ", "1. 2. ", "\n", "-\n", "\r\n", "!?", "ab.Cd", "x", "\"", "🎉",
            "\ud800", "\u0301", "\u00a0", "\u200b", "i ", "and i ", "J. R. ", "e.g. ", "a\n", "(");

    @Property
    void detect_anyString_holds(@ForAll String text) {
        assertSentencesHold(text);
    }

    @Property
    void detect_nastyText_holds(@ForAll("nastyTexts") String text) {
        assertSentencesHold(text);
    }

    /** Time that grew with the square of the length would take minutes here. */
    @Example
    void detect_onePieceRepeated_holds() {
        for (String piece : HOSTILE) {
            assertSentencesHold(piece.repeat(250_000 / piece.length()));
        }
    }

    @Provide
    Arbitrary<String> nastyTexts() {
        return Arbitraries.of(
                        "We",
                        "fixed",
                        "it",
                        "i",
                        "I",
                        "and",
                        "then",
                        "U.S.",
                        "e.g.",
                        "p.m.",
                        "Dr.",
                        "No.",
                        "5",
                        "3.5",
                        "1.",
                        "2.",
                        "(1)",
                        "a)",
                        "[x]",
                        "[ ]",
                        "-",
                        "–",
                        "•",
                        "*",
                        "##",
                        "**Task**",
                        "done.Then",
                        "node.js",
                        "example.com",
                        ".",
                        "!",
                        "?!",
                        "...",
                        "…",
                        "\"",
                        "”",
                        "(",
                        ")",
                        ",",
                        ";",
                        ":",
                        "\n",
                        "\r\n",
                        "\r",
                        "\u2028",
                        "\u2029",
                        "\u000b",
                        "\f",
                        "\u0085",
                        "\u00a0",
                        "\u200b",
                        "\u202e",
                        "\u0000",
                        "\t",
                        "\ud83c",
                        "\udf89",
                        "🎉",
                        "é",
                        "e\u0301",
                        "שלום",
                        "مرحبا.",
                        "世界。",
                        "𝐀.",
                        "ǅ",
                        "İ")
                .list()
                .ofMaxSize(80)
                .flatMap(words -> Arbitraries.of("", " ", "  ").map(separator -> String.join(separator, words)));
    }

    private static void assertSentencesHold(String text) {
        Sentences sentences = DETECTION.detect(text);
        int position = 0;
        for (int i = 0; i < sentences.size(); i++) {
            int start = sentences.start(i);
            int end = sentences.end(i);
            assertTrue(position <= start && start < end && end <= text.length(), "span " + start + " to " + end);
            assertFalse(
                    isWhiteSpace(text.charAt(start)) || isWhiteSpace(text.charAt(end - 1)), "white space at an end");
            assertTrue(hasWord(text, start, end), "no letter or digit in " + start + " to " + end);
            assertFalse(hasWord(text, position, start), "letter or digit before " + start);
            position = end;
        }
        assertFalse(hasWord(text, position, text.length()), "letter or digit after the last sentence");
        assertEquals(MarkedText.mark(text, sentences), MarkedText.mark(text, DETECTION.detect(text)));
    }

    private static boolean isWhiteSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean hasWord(String text, int start, int end) {
        return text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
