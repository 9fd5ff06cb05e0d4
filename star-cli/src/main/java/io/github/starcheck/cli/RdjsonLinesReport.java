package io.github.starcheck.cli;

import io.github.starcheck.analyzer.Finding;
import io.github.starcheck.analyzer.Level;
import io.github.starcheck.analyzer.Revision;
import io.github.starcheck.analyzer.StarAnalysis;
import org.jspecify.annotations.Nullable;

/** One finding a line in the Reviewdog Diagnostic Format, whose columns are bytes of UTF-8. */
final class RdjsonLinesReport implements Report {
    private final Sink out;

    RdjsonLinesReport(Sink out) {
        this.out = out;
    }

    @Override
    public void add(@Nullable String id, StarAnalysis analysis, @Nullable Revision revision) {
        String path = id == null ? AnswerReader.STDIN_PATH : id;
        Lines lines = new Lines(analysis.answer());
        for (Finding finding : analysis.findings()) {
            try (JsonWriter json = Json.compact(out)) {
                diagnostic(json, path, lines, finding);
            }
            out.write('\n');
        }
    }

    private static void diagnostic(JsonWriter json, String path, Lines lines, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("message", Printable.line(finding.message() + " " + finding.advice()));
        json.writeObjectPropertyStart("location");
        json.writeStringProperty("path", path);
        json.writeObjectPropertyStart("range");
        position(json, "start", lines.position(finding.span().start()));
        position(json, "end", lines.position(finding.span().end()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringProperty("severity", severity(finding.level()));
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("name", "starcheck");
        json.writeEndObject();
        json.writeObjectPropertyStart("code");
        json.writeStringProperty("value", finding.rule());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void position(JsonWriter json, String name, Lines.Position position) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("line", position.line());
        json.writeNumberProperty("column", position.byteColumn());
        json.writeEndObject();
    }

    private static String severity(Level level) {
        return switch (level) {
            case INFO -> "INFO";
            case WARNING -> "WARNING";
            case ERROR -> "ERROR";
        };
    }
}
