package io.github.starcheck.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.starcheck.model.QuestionKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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

    @Test
    void validate_bundledBank_findsNothing() throws IOException {
        try (var in = QuestionBank.class.getResourceAsStream("backend-engineer.json")) {
            assertEquals(List.of(), errors(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    @Test
    void validate_exampleBank_findsNothing() throws IOException {
        assertEquals(List.of(), errors(Files.readString(Path.of("..", "examples", "custom-bank.json"))));
    }

    /** A schema cannot see a doubled field, an id that is taken or a day that the month does not have. */
    static Stream<Arguments> brokenFiles() {
        return BankFormatTest.replacements().filter(arguments -> {
            String problem = (String) arguments.get()[2];
            return !problem.contains("there twice") && !problem.contains("taken by") && !problem.contains("02-30");
        });
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("brokenFiles")
    void validate_fileThatTheLoaderRefuses_findsErrors(String old, String replacement, String problem) {
        assertFalse(errors(BankFiles.valid(old, replacement)).isEmpty(), problem);
    }

    @Test
    void properties_eachObject_areThoseOfTheLoader() {
        JsonNode bank = JsonMapper.shared().readTree(QuestionBank.jsonSchema());
        assertFields(bank, BankReader.BANK_FIELDS, BankReader.BANK_OPTIONS);
        assertFields(DEFINITIONS.get("guide"), BankReader.GUIDE_FIELDS, List.of());
        assertFields(DEFINITIONS.get("question"), BankReader.QUESTION_FIELDS, BankReader.QUESTION_OPTIONS);
        assertFields(DEFINITIONS.get("dosAndDonts"), BankReader.DOS_AND_DONTS_FIELDS, List.of());
        assertFields(DEFINITIONS.get("answer"), BankReader.ANSWER_FIELDS, List.of());
    }

    @Test
    void kind_allowedValues_areThoseOfTheModel() {
        assertEquals(
                Arrays.stream(QuestionKind.values()).map(Enum::name).toList(),
                strings(DEFINITIONS
                        .get("question")
                        .get("properties")
                        .get("kind")
                        .get("enum")));
    }

    private static void assertFields(JsonNode object, List<String> required, List<String> optional) {
        assertEquals(required, strings(object.get("required")));
        assertEquals(
                Stream.concat(required.stream(), optional.stream()).collect(Collectors.toSet()),
                Set.copyOf(object.get("properties").propertyNames()));
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }
}
