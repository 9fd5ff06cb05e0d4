package io.github.starcheck.consumers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that tell how to use the library. Tests of this module run in the root of the repository. */
final class Documents {
    private Documents() {}

    /** Returns README, CONTRIBUTING and the files in docs. */
    static List<Path> markdown() {
        return Stream.concat(Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")), files(Path.of("docs"), ".md"))
                .toList();
    }

    /** Returns the sources of the published modules. */
    static List<Path> sources() {
        return Stream.of("star-model", "star-content", "star-analyzer")
                .flatMap(module -> files(Path.of(module, "src", "main", "java"), ".java"))
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
