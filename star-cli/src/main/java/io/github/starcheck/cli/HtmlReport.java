package io.github.starcheck.cli;

import io.github.starcheck.analyzer.Revision;
import io.github.starcheck.analyzer.StarAnalysis;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One HTML file that needs nothing else: no script, no font, no picture. Its policy lets the browser load and run
 * nothing but its own style sheet. The page is written at the end, since an overview of several answers leads it.
 */
final class HtmlReport implements Report {
    private static final String STYLE = style();

    private final Sink out;
    private final List<HtmlAnswer> answers = new ArrayList<>();

    HtmlReport(Sink out) {
        this.out = out;
    }

    @Override
    public void add(@Nullable String id, StarAnalysis analysis, @Nullable Revision revision) {
        String anchor = "answer-" + (answers.size() + 1);
        answers.add(new HtmlAnswer(anchor, id == null ? "Your answer" : id, analysis, revision));
    }

    /** Writes the page; nothing if no answer could be read. */
    @Override
    public void close() {
        if (!answers.isEmpty()) {
            out.write(page().getBytes(StandardCharsets.UTF_8));
        }
    }

    private String page() {
        boolean several = answers.size() > 1;
        String title = several ? answers.size() + " answers" : answers.get(0).name();
        Html html = new Html();
        head(html, title);
        html.open("body").newLine();
        html.open("header", "class", "masthead")
                .element("p", "Starcheck")
                .close("header")
                .newLine();
        html.open("main").newLine();
        if (several) {
            html.element("h1", title).newLine();
            overview(html);
        }
        for (HtmlAnswer answer : answers) {
            answer.write(html, several ? "h2" : "h1");
        }
        html.close("main").newLine();
        footer(html);
        html.close("body").newLine().close("html").newLine();
        return html.toString();
    }

    private static void head(Html html, String title) {
        html.markup("<!DOCTYPE html>").newLine().open("html", "lang", "en").newLine();
        html.open("head").newLine();
        html.open("meta", "charset", "utf-8").newLine();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy())
                .newLine();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .newLine();
        html.open("meta", "name", "color-scheme", "content", "light dark").newLine();
        html.element("title", title + " · Starcheck").newLine();
        html.open("style").markup(STYLE).close("style").newLine();
        html.close("head").newLine();
    }

    private void overview(Html html) {
        html.open("nav", "aria-label", "Answers").open("table", "class", "overview");
        html.open("tr");
        for (String column : List.of("Answer", "Verdict", "Score", "Parts")) {
            html.element("th", column, "scope", "col");
        }
        html.close("tr").newLine();
        for (HtmlAnswer answer : answers) {
            Summary summary = new Summary(answer.analysis());
            html.open("tr").open("th", "scope", "row");
            html.element("a", answer.name(), "href", "#" + answer.anchor()).close("th");
            html.element("td", summary.verdict());
            html.element(
                    "td",
                    summary.isJudged() ? Integer.toString(answer.analysis().score()) : "–");
            html.element("td", coveredParts(answer.analysis())).close("tr").newLine();
        }
        html.close("table").close("nav").newLine();
    }

    private static String coveredParts(StarAnalysis analysis) {
        return analysis.parts().stream()
                .map(part -> part.covered() ? part.part().name().substring(0, 1) : "–")
                .collect(Collectors.joining());
    }

    private void footer(Html html) {
        html.open("footer");
        html.element(
                "p",
                "S, T, A and R mark what a sentence tells: Situation, Task, Action, Result; · marks none of these."
                        + " Point at a sentence, or step to it with the Tab key, to see the evidence.",
                "class",
                "hint");
        html.element(
                "p",
                "Starcheck judges how an answer is told, not whether it is true. Version " + Version.RELEASE
                        + ", model " + answers.get(0).analysis().model() + ".");
        html.close("footer").newLine();
    }

    private static String policy() {
        return "default-src 'none'; style-src 'sha256-" + sha256(STYLE) + "'; base-uri 'none'; form-action 'none'";
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String style() {
        try (InputStream css = Resource.open("report.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
