package io.github.starcheck.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Analysing touches nothing outside of the process and tells nobody what it read. */
class SandboxTest {
    private static final List<String> OUTSIDE = List.of(
            "jdk.FileRead", "jdk.FileWrite", "jdk.FileForce", "jdk.SocketRead", "jdk.SocketWrite", "jdk.ProcessStart");

    private static final List<String> TEXTS = Stream.concat(
                    Story.all().stream().map(Story::told),
                    Arrays.stream(HostileText.values()).map(family -> family.ofLength(2_000, 1)))
            .toList();

    @Test
    void analyze_anyText_readsAndWritesNoFileOrSocket(@TempDir Path folder) throws Exception {
        StarAnalyzer analyzer = StarAnalyzer.create();
        analyzeAll(analyzer); // loads the classes

        assertEquals(List.of(), outsideEvents(folder.resolve("analysing.jfr"), () -> analyzeAll(analyzer)));
    }

    @Test
    void analyze_fileReadOnPurpose_isSeen(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "text");

        List<String> seen = outsideEvents(folder.resolve("reading.jfr"), () -> Files.readString(file));

        assertTrue(seen.toString().contains("jdk.FileRead"), seen::toString);
    }

    private interface Deed {
        void run() throws Exception;
    }

    private static List<String> outsideEvents(Path dump, Deed deed) throws Exception {
        try (Recording recording = new Recording()) {
            OUTSIDE.forEach(event -> recording.enable(event).withoutThreshold());
            recording.start();
            deed.run();
            recording.stop();
            recording.dump(dump);
        }
        List<String> seen = new ArrayList<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(dump)) {
            if (Thread.currentThread().getName().equals(event.getThread().getJavaName())) {
                seen.add(event.toString());
            }
        }
        return seen;
    }

    private static void analyzeAll(StarAnalyzer analyzer) {
        for (String text : TEXTS) {
            analyzer.analyze(text).sentences().forEach(LabelledSentence::cues);
        }
    }

    /** Names of packages and classes as class files spell them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "java/net/",
                "java/nio/file/",
                "java/nio/channels/",
                "java/io/File",
                "java/io/RandomAccessFile",
                "java/lang/Process",
                "java/lang/Runtime",
                "java/lang/ThreadLocal",
                "java/lang/System$Logger",
                "java/util/logging/",
                "java/util/Random",
                "java/time/",
                "org/slf4j/"
            })
    void classes_ofTheAnalyzer_useNothingThatReachesOutside(String forbidden) throws Exception {
        assertEquals(List.of(), classesThatName(forbidden));
    }

    /** A regular expression may backtrack; the one that is left reads the short phrases of the bank, never an answer. */
    @Test
    void classes_ofTheAnalyzer_useNoRegularExpressionOnAnswers() throws Exception {
        assertEquals(
                List.of(Path.of("io/github/starcheck/analyzer/coach/Mention.class")),
                classesThatName("java/util/regex/"));
    }

    private static List<Path> classesThatName(String forbidden) throws Exception {
        Path classes = Path.of(StarAnalyzer.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Path> using = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(forbidden)) {
                    using.add(classes.relativize(file));
                }
            }
        }
        return using;
    }

    /** The build has OpenNLP log all that it ever logs, into a file. */
    @Test
    void analyze_everythingLogged_logHasNoWordOfTheAnswer() throws IOException {
        Path log = Path.of(System.getProperty("org.slf4j.simpleLogger.logFile"));
        LoggerFactory.getLogger(SandboxTest.class).trace("written on purpose");

        StarAnalyzer.create()
                .analyze(
                        "Qwyjibo broke the till on Friday. I was asked to mend it, so I took it apart. Nobody noticed.");

        String logged = Files.readString(log);
        assertTrue(logged.contains("written on purpose"), "the log is not kept");
        assertFalse(logged.contains("Qwyjibo"), logged);
    }
}
