package io.github.starcheck.analyzer.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidentialDetailsTest {
    private static Reading reading(String... sentences) {
        return TestReading.story(
                Arrays.stream(sentences).map(sentence -> "-: " + sentence).toArray(String[]::new));
    }

    private static List<String> details(String... sentences) {
        return TestReading.found(reading(sentences), 0, ConfidentialDetails::read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Write to <anna@example.com>, please | anna@example.com",
                "The link mailto:a.b_c-d+e@my-shop.example.com broke | a.b_c-d+e@my-shop.example.com",
                "I asked (anna@example.com). | anna@example.com",
                "I wrote to anna@example.com | anna@example.com",
                "@anna wrote to bob@example.com | bob@example.com",
                "I saw “AKIAIOSFODNN7EXAMPLE”, and again | AKIAIOSFODNN7EXAMPLE",
                "I saw (AKIAIOSFODNN7EXAMPLE). | AKIAIOSFODNN7EXAMPLE",
                "The password was 'x7y9z'! | x7y9z"
            })
    void read_detailBetweenMarks_isQuotedWithoutThem(String text, String expected) {
        assertEquals(List.of(expected), details(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna@.com", "anna@home.", "anna@home..", "@example.com", "anna@", "@", "a b@c"})
    void read_atSignWithoutAnAddress_isLeftAlone(String text) {
        assertEquals(List.of(), details(text));
        assertEquals(List.of(), details("I saw " + text + " there"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sk-abc123def",
                "ghp_abcdefg1",
                "9f86d081884c7d659a2f",
                "abcdefghijklmnop1234",
                "1234567890123456abcd"
            })
    void read_shortestKey_isFound(String key) {
        assertEquals(List.of(key), details("I saw " + key + " there"));
        assertEquals(List.of(key), details("I saw " + key));
        assertEquals(List.of(key), details(key));
    }

    /** The at sign makes sure that the sentence is read at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sk-abc123de",
                "(sk-abc123de)",
                "sk-abcdefghijklmnop",
                "ab-abc123def",
                "abcdefghijklmno1234",
                "abcdefghijklmnopq123",
                "12345678901234567abc",
                "abcdefghij-klmnop-1234",
                "............"
            })
    void read_tooShortOrTooPlainForAKey_isLeftAlone(String text) {
        assertEquals(List.of(), details("I saw " + text + " @home"));
        assertEquals(List.of(), details("@home I saw " + text));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\n", "\u00a0", "\u2003", "\u3000"})
    void read_anyBlank_endsAKey(String blank) {
        assertEquals(List.of("sk-abc123def"), details("I saw" + blank + "sk-abc123def" + blank + "there"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"030 12345", "Ask 030 12345 now", "I rang 030 12345", "030 12345 was engaged"})
    void read_numberOfEightDigits_isFound(String text) {
        assertEquals(List.of("030 12345"), details(text));
    }

    @Test
    void read_numberOfSevenDigits_isLeftAlone() {
        assertEquals(List.of(), details("I rang 030 1234 at 10 or 11"));
    }

    @ParameterizedTest
    @CsvSource({
        "The password is hunter22, hunter22",
        "The password is: hunter22, hunter22",
        "password: ab1c, ab1c",
        "The pin was 4711., 4711",
        "token = x7-y9 and so on, x7-y9",
        "He said that the passwords were old and the password is h%nter, h%nter"
    })
    void read_secretBehindALink_isFound(String text, String expected) {
        assertEquals(List.of(expected), details(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password: x7y",
                "The password hunter22 leaked",
                "x7y9z told me what the password was",
                "x7y9z told me the password",
                "Was r2d2x slow?",
                "The password is well-known, mind",
                "The password isn’t: don’t"
            })
    void read_noSecretBehindTheWord_isLeftAlone(String text) {
        assertEquals(List.of(), details(text));
    }

    @ParameterizedTest
    @CsvSource({
        "Anna Novak has 030 1234567, Anna Novak",
        "Then Anna Novak rang 030 1234567, Anna Novak",
        "It was Anna Maria Novak on 030 1234567, Anna Maria Novak",
        "On 030 1234567 was Anna Novak, Anna Novak"
    })
    void read_nameBesideANumber_isFoundToo(String text, String name) {
        assertEquals(List.of(name), others(details(text), "030 1234567"));
    }

    @Test
    void read_nameBesideAnAddress_isFoundToo() {
        assertEquals(List.of("Anna Novak", "a@example.com"), details("I asked Anna Novak, a@example.com, for help"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna has 030 1234567",
                "It was Anna, Novak on 030 1234567",
                "It was Anna\nNovak on 030 1234567",
                "It was Anna  Novak on 030 1234567",
                "It was THE BOSS on 030 1234567",
                "I rang 030 1234567 for my plan B"
            })
    void read_noFullNameBesideANumber_onlyTheNumberIsFound(String text) {
        assertEquals(List.of("030 1234567"), details(text));
    }

    @Test
    void read_nameWithoutContact_isLeftAlone() {
        assertEquals(List.of(), details("I asked Anna Novak about @home"));
        assertEquals(List.of("030 1234567"), details("I asked Anna Novak.", "I rang 030 1234567."));
    }

    @Test
    void read_capitalOfTheNextSentence_isNoSurname() {
        assertEquals(List.of("030 1234567"), details("I rang 030 1234567 and got Anna", "Later we met"));
    }

    @ParameterizedTest
    @CsvSource({
        "I rang 030 1234567, a telephone or card number, 0•••",
        "I asked anna@example.com, an e-mail address, a•••",
        "I saw sk-abc123def, a key or token, s•••",
        "The password is hunter22, a password or other secret, h•••"
    })
    void read_detail_isNamedAndMasked(String text, String kind, String masked) {
        assertEquals(
                List.of(kind, masked),
                TestReading.hits(reading(text), 0, ConfidentialDetails::read)
                        .get(0)
                        .arguments());
    }

    private static List<String> others(List<String> details, String one) {
        return details.stream().filter(detail -> !detail.equals(one)).toList();
    }
}
