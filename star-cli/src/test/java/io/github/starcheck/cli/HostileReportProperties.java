package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.analyzer.StarAnalysis;
import io.github.starcheck.analyzer.StarAnalyzer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Whatever an answer and its name hold, it harms neither a terminal nor a page nor a reader of JSON. */
class HostileReportProperties {
    private static final Pattern TAG = Pattern.compile("<(/?[a-z0-9]+)[^<>]*>");

    private static final StarAnalyzer ANALYZER =
            StarAnalyzer.builder().minWords(1).build();

    /** All formats of the {@code check} command. */
    private enum Format {
        TEXT(sink -> new TextReport(new TextPage(sink, 80, false), true)),
        HTML(HtmlReport::new),
        JSON(sink -> new JsonReport(sink, true)),
        JSONL(JsonLinesReport::new),
        SARIF(SarifReport::new),
        RDJSONL(RdjsonLinesReport::new);

        @SuppressWarnings("ImmutableEnumChecker") // they hold nothing
        private final Function<Sink, Report> reports;

        Format(Function<Sink, Report> reports) {
            this.reports = reports;
        }

        String show(String id, StarAnalysis analysis) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Sink sink = new Sink("test", out);
            try (Report report = reports.apply(sink)) {
                report.add(id, analysis, null);
            }
            sink.flush();
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    @Property(tries = 300)
    void show_textQuotedByAFinding_hasNoActiveCharacter(
            @ForAll Format format, @ForAll("hostile") String name, @ForAll("hostile") String text) {
        String shown = format.show(name, Sample.quoting("A" + text + "b."));
        assertFalse(ReportText.hasActiveCharacter(shown), shown);
    }

    @Property(tries = 300)
    void show_analysisOfTheText_hasNoActiveCharacter(@ForAll Format format, @ForAll("hostile") String text) {
        String shown = format.show(text, ANALYZER.analyze("I was asked to fix " + text + ", so I did. " + text));
        assertFalse(ReportText.hasActiveCharacter(shown), shown);
    }

    @Property(tries = 100)
    void showHtml_anyText_addsNoMarkup(@ForAll("hostile") String name, @ForAll("hostile") String text) {
        assertEquals(
                tags(Format.HTML.show("name", Sample.quoting("Ab."))),
                tags(Format.HTML.show(name, Sample.quoting("A" + text + "b."))));
    }

    private static List<String> tags(String page) {
        return TAG.matcher(page).results().map(tag -> tag.group(1)).toList();
    }

    @Property(tries = 100)
    void showJson_anyText_comesBackAsItWas(@ForAll("hostile") String name, @ForAll("hostile") String text) {
        for (Format format : List.of(Format.JSON, Format.JSONL)) {
            List<String> values = values(format.show(name, Sample.quoting("A" + text + "b.")));
            assertTrue(values.contains(name), () -> values + " has no " + name);
            assertTrue(values.contains("This is vague: " + text + "b"), () -> values + " has no " + text);
        }
    }

    @Property(tries = 100)
    void showLinesOfJson_anyText_isOneObjectALine(@ForAll("hostile") String name, @ForAll("hostile") String text) {
        StarAnalysis analysis = Sample.quoting("A" + text + "b.");
        assertEquals(1, Format.JSONL.show(name, analysis).lines().count());
        List<String> lines = Format.RDJSONL.show(name, analysis).lines().toList();
        assertEquals(analysis.findings().size(), lines.size());
        lines.forEach(line -> assertTrue(values(line).contains(name), line));
    }

    @Property(tries = 100)
    void showSarif_anyText_isJson(@ForAll("hostile") String name, @ForAll("hostile") String text) {
        List<String> values = values(Format.SARIF.show(name, Sample.quoting("A" + text + "b.")));
        assertTrue(values.contains(FileUri.of(name)), () -> values + " has no " + name);
    }

    /** Returns all strings of a JSON text. */
    private static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        try (JsonParser json = Json.parser(text)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    values.add(json.getString());
                }
            }
        }
        return values;
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of(
                "\u001b[2J",
                "\u001b]0;title\u0007",
                "\u009b31m",
                "\u0000",
                "\u007f",
                "\u0085",
                "\u202e",
                "\u2066",
                "\u2028",
                "\ud83d",
                "\udc4d",
                "\r\n",
                "\t",
                "</span><script>alert(1)</script>",
                "</style></title>",
                "<!--",
                "\" onclick='",
                "&lt;",
                "\\",
                "\\u001b",
                "\"}]}",
                "{\"id\":");
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(5))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(list -> String.join("", list));
    }
}
