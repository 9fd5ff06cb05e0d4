package io.github.starcheck.cli;

import static io.github.starcheck.cli.RunnableJar.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunnableJarIT {
    @TempDir
    Path directory;

    @Test
    void check_standardInput_isAnalysed() throws Exception {
        Process process = start("check", "--format", "jsonl", "-");
        try (var in = process.getOutputStream()) {
            in.write("Yes.".getBytes(StandardCharsets.UTF_8));
        }

        assertTrue(text(process.getInputStream()).startsWith("{\"schema\":\"starcheck/1\","));
        assertEquals("", text(process.getErrorStream()));
        assertEquals(0, process.waitFor());
    }

    /** A cold start is short as long as it loads little; what costs most is kept out. */
    @Test
    void check_noOptions_startsWithoutParserModelAndLambdas() throws Exception {
        Files.writeString(
                directory.resolve("answer.txt"),
                "Our shop lost orders on Fridays. I had to stop that before the sale. I wrote a test, found a race, and"
                        + " fixed it. No order was lost since, and sales rose by 4 percent.\n");
        Path classes = directory.resolve("classes.log");
        ProcessBuilder check = RunnableJar.process(directory, "check", "answer.txt");
        check.environment().put("JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + classes);
        Process process = check.start();

        assertTrue(text(process.getInputStream()).contains("of 100"));
        assertEquals(0, process.waitFor());
        String loaded = Files.readString(classes);
        assertTrue(loaded.contains(" io.github.starcheck.cli.TextReport "), "the log is not kept");
        assertEquals(
                List.of(),
                loaded.lines()
                        .filter(line -> line.contains(" picocli.")
                                || line.contains(" opennlp.")
                                || (line.contains(" io.github.starcheck.") && line.contains("$$Lambda")))
                        .toList());
    }

    @Test
    void question_ofTheBundledBank_isShown() throws Exception {
        Process process = start("question", "rest-api");

        assertTrue(text(process.getInputStream()).contains("RESTful"));
        assertEquals(0, process.waitFor());
    }

    @Test
    void practice_twoAnswersFromAPipe_areCompared() throws Exception {
        Process process = start("practice", "--question", "rest-api");
        try (var in = process.getOutputStream()) {
            in.write(
                    "Yes, I know it.\n\nI built one for our café, and they use it.\n".getBytes(StandardCharsets.UTF_8));
        }

        String shown = text(process.getInputStream());
        assertTrue(shown.contains("\n  Too short to judge\n"), shown);
        assertTrue(shown.contains("our café"), shown);
        assertTrue(shown.contains("\n  What changed: "), shown);
        assertEquals("", text(process.getErrorStream()));
        assertEquals(0, process.waitFor());
    }

    @Test
    void check_missingFile_exitsWithTwoAndOneLine() throws Exception {
        Process process = start("check", "missing.txt");

        assertEquals("starcheck: missing.txt: no such file\n", text(process.getErrorStream()));
        assertEquals(2, process.waitFor());
    }

    @Test
    void batch_readerGoes_endsWithoutStackTrace() throws Exception {
        Path answers = directory.resolve("answers.jsonl");
        Files.writeString(answers, "{\"answer\": \"Yes.\"}\n".repeat(20_000));
        Process process = start("batch", answers.toString());
        process.getInputStream().close();

        assertEquals("", text(process.getErrorStream()));
        assertEquals(2, process.waitFor());
    }

    @Test
    void jar_withAllThatItHolds_bringsTheLicencesAlong() throws Exception {
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(System.getProperty("starcheck.jar")))) {
            assertTrue(Files.readString(jar.getPath("META-INF/LICENSE")).contains("Apache License"));
            assertTrue(Files.readString(jar.getPath("META-INF/LICENSE.txt")).contains("QOS.ch"), "SLF4J's");
            assertTrue(
                    Files.readString(jar.getPath("META-INF/FastDoubleParser-LICENSE"))
                            .contains("MIT"),
                    "Jackson's");
            assertTrue(Files.readString(jar.getPath("META-INF/NOTICE")).contains("Apache OpenNLP"), "OpenNLP's");
            assertTrue(Files.readString(jar.getPath("META-INF/NOTICE.txt")).contains("CC BY 4.0"), "the bank's");
        }
    }

    private Process start(Object... arguments) throws IOException {
        return RunnableJar.start(directory, arguments);
    }
}
