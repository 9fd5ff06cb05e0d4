package io.github.starcheck.cli;

import io.github.starcheck.analyzer.Revision;
import io.github.starcheck.analyzer.StarAnalysis;
import io.github.starcheck.model.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The file that keeps what was practised: one JSON object for each try, added at its end. {@code batch} reads it too. */
final class PracticeLog implements AutoCloseable {
    private final Sink sink;

    private PracticeLog(Sink sink) {
        this.sink = sink;
    }

    /**
     * Opens the file at its end, and makes it if it is not there.
     *
     * @throws UserError if it cannot be written
     */
    static PracticeLog open(Path file) {
        try {
            return new PracticeLog(new Sink(
                    file.toString(),
                    Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)));
        } catch (IOException e) {
            throw new UserError("--save " + file + " cannot be written; is it a file, and its directory there?");
        }
    }

    /** Adds a try. It stands in the file when this returns. */
    void add(Question question, StarAnalysis analysis, @Nullable Revision revision) {
        try (JsonWriter json = Json.compact(sink)) {
            json.writeStartObject();
            json.writeStringProperty("question", question.id());
            json.writeStringProperty("answer", analysis.answer());
            json.writeName("analysis");
            AnalysisJson.write(json, null, analysis, revision);
            json.writeEndObject();
        }
        sink.write('\n');
        sink.flush();
    }

    @Override
    public void close() {
        sink.close();
    }
}
