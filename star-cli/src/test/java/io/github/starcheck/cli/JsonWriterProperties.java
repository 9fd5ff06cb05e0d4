package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonWriterProperties {
    private static final JsonMapper JACKSON = JsonMapper.builder().build();

    @Property
    void writeString_anyText_comesBackFromJackson(@ForAll String text, @ForAll boolean indented) {
        assertEquals(text, read(text, 1, indented).get(0).get("text").stringValue());
    }

    @Property(tries = 100)
    void writeString_longerThanTheBuffer_comesBackFromJackson(
            @ForAll @StringLength(max = 300) @Chars({'x', '\n', 'é', '\u202e', '\ud83d', '€'}) String text,
            @ForAll @IntRange(min = 1, max = 60) int times) {
        String longText = text.repeat(times);

        read(longText, 3, false)
                .forEach(value -> assertEquals(longText, value.get("text").stringValue()));
    }

    private static List<JsonNode> read(String text, int times, boolean indented) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonWriter json = new JsonWriter(out, indented)) {
            json.writeStartArray();
            for (int i = 0; i < times; i++) {
                json.writeStartObject();
                json.writeStringProperty("text", text);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        return List.copyOf(JACKSON.readTree(out.toByteArray()).values());
    }
}
