package io.github.starcheck.analyzer.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
        Tokens tokens = Tokens.of(text.toCharArray(), Sentences.of(new int[] {0, 12}, new int[] {8, 18}));
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
    void suffixHash_stemHash_lookAtTheEndsOnly() {
        Tokens tokens = TestText.sentence("measured insuRED measurable").tokens();
        assertEquals(tokens.suffixHash(0), tokens.suffixHash(1));
        assertNotEquals(tokens.suffixHash(0), tokens.suffixHash(2));
        assertEquals(tokens.stemHash(0), tokens.stemHash(2));
        assertNotEquals(tokens.stemHash(0), tokens.stemHash(1));
    }

    /** A bar stands before the word, so that it does not open the text. */
    @ParameterizedTest
    @CsvSource({
        "Asked, ed, true",
        "ASKED, ed, true",
        "asked, d, true",
        "asked, ked, true",
        "asked, ing, false",
        "asket, ed, false",
        "askad, ed, false",
        "ed, ed, false",
        "red, ed, true",
        "d, d, false",
        "ing, ing, false",
        "sing, ing, true",
        "\u00c9ly, ly, true",
        "only, ly, true"
    })
    void endsWith_ending_needsSomethingBeforeIt(String word, String ending, boolean expected) {
        Tokens tokens = TestText.sentence("|" + word + " x").tokens();
        assertEquals(expected, tokens.endsWith(1, Tokens.ending(ending)));
    }

    @ParameterizedTest
    @CsvSource({
        "asked, true",
        "ASKED, false",
        "Mohammed, false",
        "shed, true",
        "red, false",
        "ed, false",
        "asks, false",
        "read, false",
        "needs, false",
        "p95ed, true",
        "caf\u00e9d, false",
        "123, false",
        "!, false"
    })
    void looksPast_word_needsTheEndingAndFourLetters(String word, boolean expected) {
        Tokens tokens = TestText.sentence("he " + word).tokens();
        assertEquals(expected, tokens.looksPast(1));
    }

    /** A capital within a sentence begins a name; at its start or after a mark a name has to be known. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Asked twice     | 0 | true
            Mohammed left   | 0 | false
            with Mohammed   | 1 | false
            he said: Tested | 3 | true
            """)
    void looksPast_capital_isANameAfterAWordOnly(String sentence, int token, boolean expected) {
        assertEquals(expected, TestText.sentence(sentence).tokens().looksPast(token));
    }

    @Test
    void kind_wordThatLooksPast_isAWord() {
        Tokens tokens = TestText.sentence("asked").tokens();
        assertEquals(Tokens.WORD, tokens.kind(0));
        assertTrue(tokens.looksPast(0));
    }

    /** Five characters are the stem of a word that has more; one that has no more is its own stem. */
    @ParameterizedTest
    @CsvSource({
        "measurable, measu",
        "MEASUREs, Measu",
        "measur, measu",
        "na\u00efvely, na\u00efve",
        "\u00c9tages, \u00e9tage",
        "don\u2019tcare, don't",
        "p95latency, p95la",
        "herself, herse",
        "it, IT"
    })
    void stemHash_word_isTheOneOfItsFirstFiveCharacters(String word, String stem) {
        assertEquals(Tokens.stemHash(stem), Tokens.stemHash(word));
        assertEquals(
                Tokens.stemHash(stem), TestText.sentence("|" + word).tokens().stemHash(1));
    }

    @ParameterizedTest
    @CsvSource({"bake, bakes", "baked, baker", "bak, bake", "\u00e9tape, \u00e9tage", "ab, ab1"})
    void stemHash_otherFirstFiveCharacters_differs(String one, String other) {
        assertNotEquals(Tokens.stemHash(one), Tokens.stemHash(other));
    }

    @Test
    void isCapitalised_isLatin_lookAtTheFirstLetter() {
        Tokens tokens = TestText.sentence("a Ann \u00c9ve \u00e9t\u00e9 mcA \u0416\u0443\u043a 7")
                .tokens();
        assertEquals(
                List.of(false, true, true, false, false, true, false),
                IntStream.range(0, 7).mapToObj(tokens::isCapitalised).toList());
        assertEquals(
                List.of(true, true, true, true, true, false, true),
                IntStream.range(0, 7).mapToObj(tokens::isLatin).toList());
    }

    @Test
    void classes_token_areThoseOfItsHash() {
        Tokens tokens = TestText.sentence("She wasn't asked; xylograph fix!").tokens();
        long all = 0;
        for (int t = 0; t < tokens.first(1); t++) {
            assertEquals(TestText.LEXICON.set(tokens.hash(t)), tokens.classSet(t));
            assertEquals(TestText.LEXICON.bitsOf(tokens.classSet(t)), tokens.classes(t));
            all |= tokens.classes(t);
        }
        long some = TestText.LEXICON.bits("they", "bepast", "neg", "ask", "baseverb");
        assertEquals(some, all & some);
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
