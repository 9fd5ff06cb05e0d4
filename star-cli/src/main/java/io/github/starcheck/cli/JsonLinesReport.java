package io.github.starcheck.cli;

import io.github.starcheck.analyzer.Revision;
import io.github.starcheck.analyzer.StarAnalysis;
import org.jspecify.annotations.Nullable;

/** One analysis a line. */
final class JsonLinesReport implements Report {
    private final Sink out;

    JsonLinesReport(Sink out) {
        this.out = out;
    }

    @Override
    public void add(@Nullable String id, StarAnalysis analysis, @Nullable Revision revision) {
        try (JsonWriter json = Json.compact(out)) {
            AnalysisJson.write(json, id, analysis, revision);
        }
        out.write('\n');
    }
}
