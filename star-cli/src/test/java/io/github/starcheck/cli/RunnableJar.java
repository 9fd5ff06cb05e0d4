package io.github.starcheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packed jar as a process of its own, under a locale and a charset that are not ours. */
final class RunnableJar {
    private RunnableJar() {}

    static Process start(Path directory, Object... arguments) throws IOException {
        return process(directory, arguments).start();
    }

    static ProcessBuilder process(Path directory, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-Dfile.encoding=ISO-8859-1",
                "-jar",
                System.getProperty("starcheck.jar")));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command).directory(directory.toFile());
    }

    static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
