package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.starcheck.analyzer.StarAnalysis;
import java.io.File;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Looks at the page in a real browser, as wide as a phone and as a desk. The page itself runs no script, so another one
 * holds it in frames and measures it there.
 */
class HtmlReportBrowserTest {
    private static final List<String> BROWSERS = List.of("chromium", "google-chrome", "google-chrome-stable", "chrome");

    private static final List<String> OPTIONS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            "--disable-quic",
            "--disable-sync",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-breakpad",
            "--no-first-run",
            "--enable-logging=stderr",
            "--dump-dom");

    private static final String MEASURING = """
            <!DOCTYPE html><meta charset="utf-8"><title>frames</title><body>
            <iframe width="360" height="800" srcdoc="PAGE"></iframe>
            <iframe width="1280" height="800" srcdoc="PAGE"></iframe>
            <script>
              function measure(frame) {
                const page = frame.contentDocument, view = page.documentElement;
                const sentences = [...page.querySelectorAll(".sentence")];
                const note = page.querySelector(".text .note");
                const at = note.getBoundingClientRect(), its = note.previousElementSibling.getBoundingClientRect();
                const evidence = sentences[0].querySelector(".evidence");
                const before = frame.contentWindow.getComputedStyle(evidence).display;
                sentences[0].focus();
                const shown = evidence.getBoundingClientRect();
                return {
                  width: view.clientWidth,
                  overflow: view.scrollWidth - view.clientWidth,
                  note: at.left >= its.right ? "beside" : at.top >= its.bottom ? "under" : "over",
                  evidence: before + " " + (shown.height > 0 && shown.left >= 0 && shown.right <= view.clientWidth),
                  scripts: page.scripts.length,
                  sentences: sentences.map(s => s.querySelector(".line").textContent).join("|")
                };
              }
              addEventListener("load", () => {
                const found = [...document.querySelectorAll("iframe")].map(measure);
                document.body.textContent = encodeURIComponent(
                    found.map(one => Object.entries(one).map(e => e.join(" = ")).join("\\n")).join("\\n\\n"));
              });
            </script>
            """;

    @TempDir
    Path directory;

    @Test
    void page_onPhoneAndDesk_fitsAndShowsEverySentence() throws Exception {
        StarAnalysis[] answers = {
            Sample.INCOMPLETE, Sample.quoting(ReportText.HOSTILE), Sample.quoting("W".repeat(100) + ".")
        };

        Rendered rendered = render(ReportText.of(HtmlReport::new, answers));

        String sentences = Stream.of(answers)
                .flatMap(answer -> answer.sentences().stream()
                        .map(sentence -> Printable.line(sentence.span().of(answer.answer()))))
                .collect(Collectors.joining("|"));
        assertEquals(
                expected(360, "under", sentences) + "\n\n" + expected(1280, "beside", sentences), rendered.found());
        assertEquals(List.of(), rendered.complaints());
    }

    private static String expected(int width, String note, String sentences) {
        return String.join(
                "\n",
                "width = " + width,
                "overflow = 0",
                "note = " + note,
                "evidence = none true",
                "scripts = 0",
                "sentences = " + sentences);
    }

    private record Rendered(String found, List<String> complaints) {}

    private Rendered render(String page) throws IOException, InterruptedException {
        Optional<Path> browser = browser();
        assumeTrue(browser.isPresent(), () -> "the page was not looked at: none of " + BROWSERS + " is on the PATH");
        String escaped = page.replace("&", "&amp;").replace("\"", "&quot;");
        Path file = Files.writeString(directory.resolve("frames.html"), MEASURING.replace("PAGE", escaped));
        File out = directory.resolve("out.html").toFile();
        File err = directory.resolve("err.txt").toFile();
        List<String> command = Stream.of(
                        Stream.of(browser.get().toString()),
                        OPTIONS.stream(),
                        Stream.of(
                                "--user-data-dir=" + directory.resolve("profile"),
                                file.toUri().toString()))
                .flatMap(part -> part)
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectOutput(out)
                .redirectError(err)
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        String dom = Files.readString(out.toPath());
        Matcher body = Pattern.compile("<body>(.*)</body>", Pattern.DOTALL).matcher(dom);
        assertTrue(body.find(), () -> "no page came back: " + dom);
        return new Rendered(
                URLDecoder.decode(body.group(1).strip(), StandardCharsets.UTF_8),
                Files.readAllLines(err.toPath()).stream()
                        .filter(line -> line.contains("CONSOLE"))
                        .toList());
    }

    private static Optional<Path> browser() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(path -> BROWSERS.stream().map(name -> Path.of(path, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
