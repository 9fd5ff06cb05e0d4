package io.github.starcheck.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where it was measured.
 *
 * @param processor its name and how many of them there are
 * @param system the operating system
 * @param java the virtual machine
 * @param load how many threads wanted to run, on average over the last minutes, by the end
 */
record Machine(String processor, String system, String java, String load) {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final Path LOAD = Path.of("/proc/loadavg");

    static Machine ofProcess() {
        return new Machine(
                Runtime.getRuntime().availableProcessors() + " × " + processorName(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
                averageLoad());
    }

    private static String processorName() {
        try (Stream<String> lines = Files.lines(PROCESSORS, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException e) {
            return "unknown processor";
        }
    }

    private static String averageLoad() {
        try {
            return Files.exists(LOAD)
                    ? Files.readString(LOAD, StandardCharsets.UTF_8).split(" ", -1)[1]
                    : "unknown";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
