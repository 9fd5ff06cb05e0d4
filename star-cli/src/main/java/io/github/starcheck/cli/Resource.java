package io.github.starcheck.cli;

import java.io.InputStream;
import java.util.Objects;

/** The files beside the classes in the jar. */
final class Resource {
    private Resource() {}

    static InputStream open(String name) {
        return Objects.requireNonNull(Resource.class.getResourceAsStream(name), () -> name + " is not in the jar");
    }
}
