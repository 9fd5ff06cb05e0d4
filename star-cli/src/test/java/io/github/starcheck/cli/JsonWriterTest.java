package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonWriterTest {
    @Test
    void compact_nestedValues_standOnOneLine() {
        assertEquals(
                "{\"a\":{},\"b\":[],\"c\":[1.5,{\"d\":-1,\"e\":true},\"f\"],\"g\":2147483648,\"h\":407,\"i\":-0.0313}",
                written(false, JsonWriterTest::write));
    }

    @Test
    void indented_nestedValues_haveALineForEachName() {
        assertEquals("""
                {
                  "a": {},
                  "b": [],
                  "c": [ 1.5, {
                    "d": -1,
                    "e": true
                  }, "f" ],
                  "g": 2147483648,
                  "h": 407,
                  "i": -0.0313
                }""", written(true, JsonWriterTest::write));
    }

    private static void write(JsonWriter json) {
        json.writeStartObject();
        json.writeObjectPropertyStart("a");
        json.writeEndObject();
        json.writeArrayPropertyStart("b");
        json.writeEndArray();
        json.writeArrayPropertyStart("c");
        json.writeRaw("1.5");
        json.writeStartObject();
        json.writeNumberProperty("d", -1);
        json.writeBooleanProperty("e", true);
        json.writeEndObject();
        json.writeString("f");
        json.writeEndArray();
        json.writeNumberProperty("g", 1L << 31);
        json.writeNumberProperty("h", 407);
        json.writeDecimalProperty("i", -0.03131);
        json.writeEndObject();
    }

    /** Characters as hexadecimal numbers. */
    @ParameterizedTest
    @CsvSource({
        "22, \\\"",
        "5c, \\\\",
        "2f, /",
        "8, \\b",
        "9, \\t",
        "a, \\n",
        "c, \\f",
        "d, \\r",
        "1b, \\u001B",
        "7f, \\u007F",
        "9b, \\u009b",
        "e9, é",
        "7ff, \u07ff",
        "20ac, €",
        "202e, \\u202e",
        "2069, \\u2069",
        "d83d, \\uD83D",
        "fffd, \\uFFFD"
    })
    void writeString_character_isWrittenSo(String character, String expected) {
        String text = Character.toString(Integer.parseInt(character, 16));

        assertEquals("\"" + expected + "\"", written(false, json -> json.writeString(text)));
    }

    @Test
    void close_streamThatFails_isTold() {
        JsonWriter json = new JsonWriter(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("full");
                    }
                },
                false);
        json.writeString("text");

        assertTrue(String.valueOf(
                        assertThrows(UncheckedIOException.class, json::close).getMessage())
                .endsWith("full"));
    }

    private static String written(boolean indented, Consumer<JsonWriter> value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonWriter json = new JsonWriter(out, indented)) {
            value.accept(json);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
