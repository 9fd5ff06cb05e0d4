package io.github.starcheck.cli;

import io.github.starcheck.analyzer.Revision;
import io.github.starcheck.analyzer.StarAnalysis;
import org.jspecify.annotations.Nullable;

/** Indented JSON: one object, or an array where several answers were asked for. */
final class JsonReport implements Report {
    private final Sink out;
    private final boolean several;
    private final JsonWriter json;
    private boolean empty;

    JsonReport(Sink out, boolean several) {
        this.out = out;
        this.several = several;
        this.json = Json.indented(out);
        this.empty = !several;
        if (several) {
            json.writeStartArray();
        }
    }

    @Override
    public void add(@Nullable String id, StarAnalysis analysis, @Nullable Revision revision) {
        AnalysisJson.write(json, id, analysis, revision);
        json.flush();
        empty = false;
    }

    @Override
    public void close() {
        if (several) {
            json.writeEndArray();
        }
        json.close();
        if (!empty) {
            out.write('\n');
        }
    }
}
