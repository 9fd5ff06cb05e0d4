package io.github.starcheck.cli;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A schema that output has to meet, and a validator that is not ours. */
final class OutputSchema {
    private final Schema schema;

    /** Takes the schema that the command prints. */
    OutputSchema() {
        this(SpecificationVersion.DRAFT_2020_12, Cli.starcheck("schema").out());
    }

    private OutputSchema(SpecificationVersion version, String json) {
        schema = SchemaRegistry.withDefaultDialect(version).getSchema(json, InputFormat.JSON);
    }

    /** Returns the official schema of SARIF 2.1.0, from the jar of a library that is built on it. */
    static OutputSchema sarif() throws IOException {
        String name = "schema/sarif-schema-2.1.0.json";
        try (InputStream json = Objects.requireNonNull(ClassLoader.getSystemResourceAsStream(name), name)) {
            return new OutputSchema(
                    SpecificationVersion.DRAFT_7, new String(json.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Returns what is wrong with a JSON text; empty if it is valid. */
    List<String> problems(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
