package io.github.starcheck.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
    @Test
    void parse_objectWithEveryKindOfValue_readsThemAll() {
        Json json =
                Json.parse(" {\"s\": \"a\", \"n\": 12, \"t\": true, \"f\": false, \"z\": null, \"l\": [1, {}, []]} ");

        assertEquals("a", json.get("s").string());
        assertEquals(12, json.get("n").integer());
        assertTrue(json.get("t").bool());
        assertFalse(json.get("f").bool());
        assertTrue(json.get("z").isMissing());
        assertTrue(json.get("nowhere").isMissing());
        assertEquals(3, json.get("l").items().size());
        assertEquals(0, json.get("l").items().get(2).items().size());
    }

    @Test
    void parse_escapes_readsTheCharacters() {
        assertEquals(
                "\n\t\r\b\f\"\\/\u2019",
                Json.parse("\"\\n\\t\\r\\b\\f\\\"\\\\\\/\\u2019\"").string());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": 1} x          | column 10: text after the value",
                "{\"a\": 1, \"a\": 2}  | column 14: \"a\" twice",
                "[1, 2                 | column 6: the text ends too early",
                "{\"a\" 1}             | column 6: expected :",
                "[1 2]                 | column 4: expected ]",
                "\"\\x\"               | column 4: escape \\x",
                "\"\\u12g4\"           | column 4: escape \\u12g4",
                "[tru]                 | column 2: unknown word",
                "[ ,]                  | column 3: a value is missing",
                "[1.2.3]               | column 7: 1.2.3 is no number",
            })
    void parse_noJson_saysWhichColumn(String text, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> Json.parse(text))
                        .getMessage());
    }

    @Test
    void get_valueOfAnotherKind_saysWhatItIs() {
        Json json = Json.parse("{\"id\": 7, \"n\": 1.5, \"l\": [true]}");

        assertEquals("\"id\" is 7.0; use a string", message(() -> json.get("id").string()));
        assertEquals(
                "\"n\" is 1.5; use a whole number", message(() -> json.get("n").integer()));
        assertEquals(
                "\"x\" is missing; use true or false",
                message(() -> json.get("x").bool()));
        assertEquals(
                "an item of \"l\" is true; use a number",
                message(() -> json.get("l").items().get(0).integer()));
        assertEquals("\"id\" is 7.0; use an array", message(() -> json.get("id").items()));
    }

    private static String message(Runnable reading) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, reading::run).getMessage());
    }
}
