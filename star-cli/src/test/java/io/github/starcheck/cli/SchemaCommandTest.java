package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.starcheck.analyzer.Frame;
import io.github.starcheck.analyzer.Level;
import io.github.starcheck.analyzer.SentenceLabel;
import io.github.starcheck.analyzer.Strength;
import io.github.starcheck.analyzer.Verdict;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCommandTest {
    private final OutputSchema schema = new OutputSchema();

    @Test
    void schema_itself_isADraft202012Schema() {
        var metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertEquals(List.of(), metaSchema.validate(Cli.starcheck("schema").out(), InputFormat.JSON));
    }

    @Test
    void schema_analysisWithEveryKey_isValid() {
        assertEquals(List.of(), schema.problems(incomplete()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":null,\"line\":3,\"error\":\"broken\"}",
                "{\"id\":\"a7\",\"line\":1,\"error\":\"broken\"}"
            })
    void schema_batchError_isValid(String line) {
        assertEquals(List.of(), schema.problems(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{\"line\":1,\"error\":\"no id\"}",
                "{\"id\":null,\"line\":0,\"error\":\"lines count from 1\"}"
            })
    void schema_otherJson_isRefused(String json) {
        assertFalse(schema.problems(json).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"score\":61",
                "\"strength\":\"strong\"",
                "\"part\":\"TASK\"",
                "\"level\":\"info\"",
                "\"start\":97",
                "\"verdict\":\"incomplete\"",
                "\"schema\":\"starcheck/1\"",
                "\"weight\":1.4"
            })
    void schema_valueOutOfRange_isRefused(String value) {
        String broken = incomplete().replace(value, value.substring(0, value.indexOf(':') + 1) + "\"none\"");

        assertFalse(schema.problems(broken).isEmpty());
    }

    static Stream<List<String>> names() {
        return Stream.of(
                Stream.of(Verdict.values()).map(Verdict::id).toList(),
                Stream.of(Strength.values()).map(Strength::id).toList(),
                Stream.of(Level.values()).map(Level::id).toList(),
                Stream.of(Frame.values()).skip(1).map(Frame::id).toList(), // STAR is no key
                Stream.of(SentenceLabel.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void schema_enum_hasTheNamesOfTheLibrary(List<String> names) {
        String list = "[\"" + String.join("\", \"", names) + "\"]";

        assertTrue(Cli.starcheck("schema").out().contains("\"enum\": " + list), list);
    }

    private static String incomplete() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonWriter json = Json.compact(out)) {
            AnalysisJson.write(json, "a7", Sample.INCOMPLETE, null);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
