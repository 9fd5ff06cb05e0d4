package io.github.starcheck.cli;

import io.github.starcheck.analyzer.Finding;
import io.github.starcheck.analyzer.Level;
import io.github.starcheck.analyzer.Revision;
import io.github.starcheck.analyzer.Rule;
import io.github.starcheck.analyzer.StarAnalysis;
import io.github.starcheck.analyzer.StarAnalyzer;
import io.github.starcheck.analyzer.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SARIF 2.1.0: one run with the rules, a result for each finding and an artifact for each answer. All is written at the
 * end; nothing if no answer could be read.
 */
final class SarifReport implements Report {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Sink out;
    private final JsonWriter json;
    private final List<Artifact> artifacts = new ArrayList<>();

    private record Artifact(String uri, StarAnalysis analysis) {}

    SarifReport(Sink out) {
        this.out = out;
        this.json = Json.indented(out);
    }

    @Override
    public void add(@Nullable String id, StarAnalysis analysis, @Nullable Revision revision) {
        artifacts.add(new Artifact(FileUri.of(id == null ? AnswerReader.STDIN_PATH : id), analysis));
    }

    @Override
    public void close() {
        if (!artifacts.isEmpty()) {
            log();
        }
        json.close();
        if (!artifacts.isEmpty()) {
            out.write('\n');
        }
    }

    private void log() {
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        tool();
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeArrayPropertyStart("newlineSequences");
        json.writeString("\r\n");
        json.writeString("\n");
        json.writeString("\r");
        json.writeEndArray();
        json.writeArrayPropertyStart("artifacts");
        artifacts.forEach(this::artifact);
        json.writeEndArray();
        json.writeArrayPropertyStart("results");
        for (int i = 0; i < artifacts.size(); i++) {
            results(i, artifacts.get(i));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool() {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "starcheck");
        json.writeStringProperty("version", Version.RELEASE);
        json.writeArrayPropertyStart("rules");
        StarAnalyzer.rules().forEach(this::rule);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rule(Rule rule) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.id());
        text("shortDescription", rule.reason());
        text("fullDescription", rule.decides());
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(rule.level()));
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("category", rule.category().id());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void artifact(Artifact artifact) {
        json.writeStartObject();
        json.writeObjectPropertyStart("location");
        json.writeStringProperty("uri", artifact.uri());
        json.writeEndObject();
        json.writeStringProperty("encoding", "UTF-8");
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("verdict", artifact.analysis().verdict().id());
        json.writeNumberProperty("score", artifact.analysis().score());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void results(int index, Artifact artifact) {
        Lines lines = new Lines(artifact.analysis().answer());
        for (Finding finding : artifact.analysis().findings()) {
            json.writeStartObject();
            json.writeStringProperty("ruleId", finding.rule());
            json.writeStringProperty("level", level(finding.level()));
            text("message", finding.message() + " " + finding.advice());
            json.writeArrayPropertyStart("locations");
            location(index, artifact.uri(), lines, finding.span());
            json.writeEndArray();
            json.writeObjectPropertyStart("partialFingerprints");
            json.writeStringProperty("finding/v1", finding.fingerprint());
            json.writeEndObject();
            properties(finding);
            json.writeEndObject();
        }
    }

    private void location(int index, String uri, Lines lines, TextSpan span) {
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri);
        json.writeNumberProperty("index", index);
        json.writeEndObject();
        Lines.Position start = lines.position(span.start());
        Lines.Position end = lines.position(span.end());
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", start.line());
        json.writeNumberProperty("startColumn", start.column());
        json.writeNumberProperty("endLine", end.line());
        json.writeNumberProperty("endColumn", end.column());
        json.writeNumberProperty("charOffset", span.start());
        json.writeNumberProperty("charLength", span.length());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void properties(Finding finding) {
        if (finding.part() == null && finding.followUp() == null) {
            return;
        }
        json.writeObjectPropertyStart("properties");
        if (finding.part() != null) {
            json.writeStringProperty("part", finding.part().name());
        }
        if (finding.followUp() != null) {
            json.writeStringProperty("followUp", Printable.line(finding.followUp()));
        }
        json.writeEndObject();
    }

    private void text(String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", Printable.line(text));
        json.writeEndObject();
    }

    private static String level(Level level) {
        return level == Level.INFO ? "note" : level.id();
    }
}
