package io.github.starcheck.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.starcheck.model.CheckKind;
import io.github.starcheck.model.QuestionKind;
import io.github.starcheck.model.Seniority;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the JSON Schema and the loader together: both take and refuse the same files. */
class SchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(QuestionBank.jsonSchema(), InputFormat.JSON);
    private static final JsonNode DEFINITIONS =
            JsonMapper.shared().readTree(QuestionBank.jsonSchema()).get("$defs");

    static Stream<String> packs() {
        return QuestionBank.bundled().guides().stream().map(guide -> guide.id() + ".json");
    }

    @ParameterizedTest
    @MethodSource("packs")
    void validate_bundledPack_findsNothing(String file) throws IOException {
        try (InputStream in = BundledPacks.resource(file)) {
            assertEquals(List.of(), errors(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    @Test
    void validate_exampleBank_findsNothing() throws IOException {
        assertEquals(List.of(), errors(Files.readString(Path.of("..", "examples", "custom-bank.json"))));
    }

    /** What a schema cannot see, such as a doubled field or a day that the month does not have. */
    private static final List<String> UNSEEN = List.of(
            "there twice", "taken by", "02-30", "another wording", "repeat one of", "atLeast is 2", "use 60 or more");

    static Stream<Arguments> brokenFiles() {
        return BankFormatTest.replacements().filter(arguments -> {
            String problem = (String) arguments.get()[2];
            return UNSEEN.stream().noneMatch(problem::contains);
        });
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("brokenFiles")
    void validate_fileThatTheLoaderRefuses_findsErrors(String old, String replacement, String problem) {
        assertFalse(errors(BankFiles.valid(old, replacement)).isEmpty(), problem);
    }

    @Test
    void properties_eachObject_areThoseOfTheLoader() {
        Map<String, Shape> shapes = Map.of(
                "guide", Shape.GUIDE,
                "question", Shape.QUESTION,
                "dosAndDonts", Shape.DOS_AND_DONTS,
                "check", Shape.CHECK,
                "expectedTopic", Shape.EXPECTED_TOPIC,
                "followUps", Shape.FOLLOW_UPS,
                "answer", Shape.ANSWER,
                "weakAnswer", Shape.WEAK_ANSWER,
                "length", Shape.LENGTH);
        assertFields(JsonMapper.shared().readTree(QuestionBank.jsonSchema()), Shape.BANK);
        shapes.forEach((name, shape) -> assertFields(DEFINITIONS.get(name), shape));
        assertEquals(
                shapes.keySet(),
                DEFINITIONS
                        .propertyStream()
                        .filter(definition -> definition.getValue().has("properties"))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    @Test
    void enums_allowedValues_areThoseOfTheModel() {
        assertEquals(
                names(QuestionKind.values()),
                strings(property("question", "kind").get("enum")));
        assertEquals(
                names(Seniority.values()),
                strings(property("question", "levels").get("items").get("enum")));
        assertEquals(
                names(CheckKind.values()), strings(property("check", "kind").get("enum")));
    }

    private static JsonNode property(String definition, String name) {
        return DEFINITIONS.get(definition).get("properties").get(name);
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static void assertFields(JsonNode object, Shape shape) {
        assertEquals(shape.required(), object.has("required") ? strings(object.get("required")) : List.of());
        assertEquals(
                Stream.concat(shape.required().stream(), shape.optional().stream())
                        .collect(Collectors.toSet()),
                Set.copyOf(object.get("properties").propertyNames()));
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }
}
