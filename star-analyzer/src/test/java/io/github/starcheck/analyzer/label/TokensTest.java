package io.github.starcheck.analyzer.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.analyzer.text.Sentences;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
    /** Each token in its brackets: (word), [number], {mark}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            I fixed it.             | (I) (fixed) (it) {.}
            don't  we'd             | (don't) (we'd)
            don\u2019t              | (don\u2019t)
            the users' view         | (the) (users) {'} (view)
            'so' he said            | {'} (so) {'} (he) (said)
            1,000.5 or 3.           | [1,000.5] (or) [3] {.}
            1.2.3                   | [1.2.3]
            1, 2                    | [1] {,} [2]
            12 %                    | [12] {%}
            p95 2nd 80ms            | (p95) (2nd) (80ms)
            e-mail                  | (e) {-} (mail)
            done.Then               | (done) {.} (Then)
            5'o                     | [5] {'} (o)
            caf\u00e9 e\u0301       | (caf\u00e9) (e) {\u0301}
            \ud835\udc00b           | (\ud835\udc00b)
            \ud800                  | {\ud800}
            a\udc00                 | (a) {\udc00}
            so \ud83d\ude80 fast    | (so) {\ud83d} {\ude80} (fast)
            ok\ud83d\udc4d          | (ok) {\ud83d} {\udc4d}
            a\u00a0b\u200bc         | (a) (b) {\u200b} (c)
            """)
    void of_text_cutsWordsNumbersAndMarks(String text, String expected) {
        assertEquals(expected, rendered(text));
    }

    @ParameterizedTest
    @CsvSource({
        "She asked me, he asked me", "SHE'S late, He\u2019s late", "I met her, I met him", "her own desk, his own desk",
        "by herself, by himself", "it was hers, it was his", "she'd seen, he'd seen", "she'll see, he'll see"
    })
    void of_otherGender_hashesAreTheSame(String one, String other) {
        assertEquals(hashes(one), hashes(other));
    }

    @Test
    void of_otherPronoun_hashesDiffer() {
        assertNotEquals(hashes("he left"), hashes("they left"));
    }

    private static List<Integer> hashes(String text) {
        Tokens tokens = TestText.sentence(text).tokens();
        return IntStream.range(0, tokens.first(1)).mapToObj(tokens::hash).toList();
    }

    private static String rendered(String text) {
        Tokens tokens = TestText.sentence(text).tokens();
        StringBuilder rendered = new StringBuilder();
        for (int t = 0; t < tokens.first(1); t++) {
            String brackets = switch (tokens.kind(t)) {
                case Tokens.WORD -> "()";
                case Tokens.NUMBER -> "[]";
                default -> "{}";
            };
            rendered.append(t == 0 ? "" : " ")
                    .append(brackets.charAt(0))
                    .append(text, tokens.start(t), tokens.end(t))
                    .append(brackets.charAt(1));
        }
        return rendered.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "Fixed, fixed",
        "FIXED, fixed",
        "DON\u2019T, don't",
        "7, 1000.5",
        "'7', '1,000'",
        "p95, p99",
        "\u00c9t\u00e9, \u00e9t\u00e9"
    })
    void hash_sameNormalForm_isEqual(String token, String normalForm) {
        assertEquals(Tokens.hash(normalForm), Tokens.hash(token));
    }

    @ParameterizedTest
    @CsvSource({"dont, don't", "7, p7", "p9, p9a", "form, from", ".,:"})
    void hash_otherNormalForm_differs(String one, String other) {
        assertNotEquals(Tokens.hash(one), Tokens.hash(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "a.b"})
    void hash_notOneToken_isRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Tokens.hash(text));
    }

    @Test
    void hash_mark_isTheOneOfTheMark() {
        assertEquals(Tokens.markHash(':'), Tokens.hash(":"));
    }

    @Test
    void first_severalSentences_partsTheTokens() {
        String text = "We lost. -- I won!";
        Tokens tokens = Tokens.of(text, Sentences.of(new int[] {0, 12}, new int[] {8, 18}));
        assertEquals(2, tokens.sentences());
        assertEquals(0, tokens.first(0));
        assertEquals(3, tokens.first(1));
        assertEquals(6, tokens.first(2));
        assertEquals(12, tokens.start(3));
    }

    @Test
    void of_moreTokensThanExpected_keepsThemAll() {
        Tokens tokens = TestText.sentence("!".repeat(1000)).tokens();
        assertEquals(1000, tokens.first(1));
        assertEquals(999, tokens.start(999));
        assertEquals(1000, tokens.end(999));
    }

    @Test
    void endsWith_suffix_needsAStem() {
        Tokens tokens = TestText.sentence("Asked ED ed").tokens();
        assertTrue(tokens.endsWith(0, Tokens.ending("ed")));
        assertFalse(tokens.endsWith(0, Tokens.ending("ing")));
        assertFalse(tokens.endsWith(1, Tokens.ending("ed")));
    }

    @Test
    void suffixHash_prefixHash_lookAtTheEndsOnly() {
        Tokens tokens = TestText.sentence("measured insuRED measurable").tokens();
        assertEquals(tokens.suffixHash(0), tokens.suffixHash(1));
        assertNotEquals(tokens.suffixHash(0), tokens.suffixHash(2));
        assertEquals(tokens.prefixHash(0, 5), tokens.prefixHash(2, 5));
        assertNotEquals(tokens.prefixHash(0, 5), tokens.prefixHash(1, 5));
    }

    /** A slash is a line break, # the start of the sentence. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "- #I fixed it|true",
                "  \u2022 #I fixed it|true",
                "so/* #I fixed it|true",
                "so - #I fixed it|false",
                "-#I fixed it|false",
                "#I fixed it|false",
                "+ #I fixed it|false"
            })
    void bullet_mark_opensALine(String marked, boolean expected) {
        int start = marked.indexOf('#');
        String text = marked.replace("#", "").replace('/', '\n');
        Document document = new Document(text, Sentences.of(new int[] {start}, new int[] {text.length()}));
        assertEquals(expected, document.bullet(0));
    }
}
