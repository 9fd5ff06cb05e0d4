package io.github.starcheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into {@code version.txt}. */
final class Version implements IVersionProvider {
    /** The release that this is or is going to be, such as {@code 0.1.0}. */
    static final String RELEASE = read().replace("-SNAPSHOT", "");

    @Override
    public String[] getVersion() {
        return new String[] {"starcheck " + RELEASE};
    }

    private static String read() {
        try (InputStream in = Resource.open("version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
