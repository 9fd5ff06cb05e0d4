package io.github.starcheck.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles and runs the code that Javadoc and docs show. What stands behind a call, as in {@code answer.length(); // 90},
 * is what the call returns; three dots stand for the rest. The README's code is run by the app in the examples.
 */
class DocumentedCodeTest {
    private static final Pattern JAVADOC = Pattern.compile("<pre>\\{@code\n(.*?)\n *\\* }</pre>", Pattern.DOTALL);
    private static final Pattern FENCED = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CALL = Pattern.compile("(?m)^(\\w(?:(?! = ).)*\\)); +// (.+)$");

    /** What the code may take for granted. */
    private static final String FRAME = """
            import io.github.starcheck.analyzer.*;
            import io.github.starcheck.content.*;
            import io.github.starcheck.model.*;
            import java.nio.file.Path;
            import java.util.*;

            public class Documented {
                static String answer = "Last year our payment service lost some forty orders every night, and nobody at our company knew why."
                        + " I was asked to stop that before the summer sale."
                        + " I traced the failed writes to a full disk, added a retry queue in front of it, and wrote an alert for both.";
                static StarAnalyzer analyzer = StarAnalyzer.create();
                static QuestionBank bank = QuestionBank.bundled();

                public static List<List<String>> run() throws Exception {
                    List<List<String>> results = new ArrayList<>();
                    %s
                    return results;
                }
            }
            """;

    record Block(Path file, String code) {
        @Override
        public String toString() {
            return file + ": " + code.lines().findFirst().orElse("");
        }
    }

    static List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Path file : Documents.sources()) {
            Matcher matcher = JAVADOC.matcher(Documents.read(file));
            while (matcher.find()) {
                blocks.add(new Block(file, matcher.group(1).replaceAll("(?m)^ *\\* ?", "")));
            }
        }
        for (Path file : Documents.markdown()) {
            Matcher matcher = FENCED.matcher(Documents.read(file));
            while (!file.endsWith("README.md") && matcher.find()) {
                blocks.add(new Block(file, matcher.group(1)));
            }
        }
        return blocks;
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void code_shownInDocuments_compilesAndReturnsWhatItSays(Block block, @TempDir Path folder)
            throws IOException, ReflectiveOperationException {
        String code = CALL.matcher(block.code())
                .replaceAll(call -> Matcher.quoteReplacement("results.add(List.of(\""
                        + call.group(2).replace("\"", "") + "\", String.valueOf(" + call.group(1) + ")));"));
        for (List<String> result : run(FRAME.formatted(code), folder)) {
            String expected = result.get(0);
            String actual = result.get(1);
            boolean cut = expected.endsWith("…");
            assertEquals(
                    cut ? expected.substring(0, expected.length() - 1) : expected,
                    cut ? actual.substring(0, Math.min(expected.length() - 1, actual.length())) : actual);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<List<String>> run(String source, Path folder) throws IOException, ReflectiveOperationException {
        Path file = Files.writeString(folder.resolve("Documented.java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String classPath = System.getProperty("java.class.path");
        int exitCode = compiler.run(
                null,
                null,
                null,
                "-proc:none",
                "-encoding",
                "UTF-8",
                "-cp",
                classPath,
                "-d",
                folder.toString(),
                file.toString());
        assertEquals(0, exitCode, source);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, DocumentedCodeTest.class.getClassLoader())) {
            List<List<String>> results = (List<List<String>>)
                    loader.loadClass("Documented").getMethod("run").invoke(null);
            assertFalse(results.isEmpty(), () -> "nothing is checked in " + source);
            return results;
        } catch (InvocationTargetException e) {
            throw new AssertionError(source, e.getCause());
        }
    }
}
