package io.github.starcheck.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pack as another jar would bring it along; named in META-INF/services of the tests. */
public final class ExamplePack implements QuestionPack {
    /** Called by the service loader. */
    public ExamplePack() {}

    @Override
    public String name() {
        return "custom-bank.json";
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(Path.of("..", "examples", "custom-bank.json"));
    }
}
