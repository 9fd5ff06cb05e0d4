package io.github.starcheck.cli;

import io.github.starcheck.analyzer.StarAnalysis;
import io.github.starcheck.analyzer.StarAnalyzer;
import io.github.starcheck.content.QuestionBank;
import io.github.starcheck.model.Question;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Analyses a stream of answers on several threads and keeps their order.
 *
 * <p>The calling thread reads lines, hands some at a time to the pool and queues their future. When the queue is full it
 * waits for the oldest and passes it on before it reads more. So what is in memory is bounded by the queue's lines and
 * bytes. When no more has come in yet, it hands over and passes on all: whoever types or pipes lines one by one gets each
 * answer at once.
 */
final class Batch {
    private static final int MAX_LINE_BYTES = 1 << 20;
    private static final int MAX_QUEUED_BYTES = 1 << 20;
    private static final int MAX_QUEUED_LINES_PER_THREAD = 64;
    /** So many lines or bytes are handed over at a time: a thread that waits for work costs as much as a short line. */
    private static final int LINES_AT_A_TIME = 16;

    private static final int BYTES_AT_A_TIME = 1 << 15;
    /** So many bytes most analyses have. */
    private static final int USUAL_OUTPUT_BYTES = 1 << 14;

    private final StarAnalyzer analyzer;
    private final QuestionBank questions;
    private final int threads;

    /**
     * @param analyzer judges the answers
     * @param questions where a line's question is looked up
     * @param threads how many lines are analysed at a time, 1 or more
     */
    Batch(StarAnalyzer analyzer, QuestionBank questions, int threads) {
        this.analyzer = analyzer;
        this.questions = questions;
        this.threads = threads;
    }

    /**
     * Analyses all lines but those that an earlier run is done with.
     *
     * @param in lines of JSON
     * @param done how many lines to leave out at the start
     * @param results gets what became of the lines, in their order, some lines at a time, in the calling thread
     * @param pause called when all that has come in is passed on and the next line is waited for
     * @throws UserError if there are fewer lines than are done
     */
    void run(InputStream in, long done, Consumer<Results> results, Runnable pause) throws IOException {
        LineReader lines = new LineReader(in, MAX_LINE_BYTES);
        skip(lines, done);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            run(lines, pool, results, pause);
        } finally {
            pool.shutdownNow();
        }
    }

    private static void skip(LineReader lines, long done) throws IOException {
        for (long line = 0; line < done; line++) {
            if (lines.next() == null) {
                throw new UserError("the input has " + line + " lines, but " + done
                        + " are done: it is another input; leave --resume out to start anew");
            }
        }
    }

    private void run(LineReader lines, ExecutorService pool, Consumer<Results> results, Runnable pause)
            throws IOException {
        Queue<Pending> queue = new ArrayDeque<>();
        int queuedLines = 0;
        long queuedBytes = 0;
        List<LineReader.Line> taken = new ArrayList<>();
        int takenBytes = 0;
        for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
            taken.add(line);
            takenBytes += line.length();
            boolean paused = !lines.isReady();
            if (paused || taken.size() == LINES_AT_A_TIME || takenBytes >= BYTES_AT_A_TIME) {
                queue.add(submit(taken, takenBytes, pool));
                queuedLines += taken.size();
                queuedBytes += takenBytes;
                taken = new ArrayList<>();
                takenBytes = 0;
            }
            while (queuedBytes > MAX_QUEUED_BYTES
                    || queuedLines > threads * MAX_QUEUED_LINES_PER_THREAD - LINES_AT_A_TIME
                    || (paused && !queue.isEmpty())) {
                Pending oldest = queue.remove();
                queuedLines -= oldest.lines().size();
                queuedBytes -= oldest.bytes();
                results.accept(oldest.await());
            }
            if (paused) {
                pause.run();
            }
        }
        queue.add(submit(taken, takenBytes, pool));
        while (!queue.isEmpty()) {
            results.accept(queue.remove().await());
        }
    }

    private Pending submit(List<LineReader.Line> lines, int bytes, ExecutorService pool) {
        return new Pending(lines, bytes, pool.submit(() -> analyze(lines)));
    }

    private Results analyze(List<LineReader.Line> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(lines.size() * USUAL_OUTPUT_BYTES);
        List<Outcome> outcomes = new ArrayList<>(lines.size());
        try (JsonWriter json = Json.compact(out)) {
            for (LineReader.Line line : lines) {
                try {
                    outcomes.add(analyze(line, json));
                } catch (RuntimeException e) {
                    throw new IllegalStateException("line " + line.number() + " could not be analysed", e);
                }
            }
        }
        return new Results(out, outcomes);
    }

    private Outcome analyze(LineReader.Line line, JsonWriter json) {
        String error = null;
        try {
            BatchEntry entry = BatchEntry.parse(text(line));
            AnalysisJson.write(json, entry.id(), analyze(entry), null);
        } catch (BadLineException e) {
            error = e.problem();
            writeError(json, e, line.number());
        }
        json.writeLineEnd();
        return new Outcome(line.number(), error);
    }

    private static String text(LineReader.Line line) throws BadLineException {
        try {
            if (line.bytes() == null) {
                throw new BadLineException(null, "the line is longer than " + MAX_LINE_BYTES + " bytes; shorten it");
            }
            return Utf8.decode(line.bytes());
        } catch (Utf8.MalformedException e) {
            throw new BadLineException(null, "the line is not UTF-8 at byte " + e.offset() + "; save it as UTF-8");
        }
    }

    private StarAnalysis analyze(BatchEntry entry) throws BadLineException {
        if (entry.answer().length() > AnswerReader.MAX_CHARS) {
            throw new BadLineException(
                    entry.id(),
                    "the answer has " + entry.answer().length() + " characters, the limit is " + AnswerReader.MAX_CHARS
                            + "; shorten it");
        }
        Question question = entry.question() == null
                ? null
                : questions.question(entry.question()).orElse(null);
        return question == null ? analyzer.analyze(entry.answer()) : analyzer.analyze(entry.answer(), question);
    }

    private static void writeError(JsonWriter json, BadLineException e, long line) {
        json.writeStartObject();
        if (e.id() == null) {
            json.writeName("id");
            json.writeRaw("null");
        } else {
            json.writeStringProperty("id", e.id());
        }
        json.writeNumberProperty("line", line);
        json.writeStringProperty("error", e.problem());
        json.writeEndObject();
    }

    /**
     * What became of some lines that follow each other.
     *
     * @param json for each line an analysis or an error, with its line feed
     * @param outcomes one for each line
     */
    record Results(ByteArrayOutputStream json, List<Outcome> outcomes) {}

    /**
     * What became of a line.
     *
     * @param line its number, from 1
     * @param error what is wrong with the line, or null
     */
    record Outcome(long line, @Nullable String error) {}

    private record Pending(List<LineReader.Line> lines, int bytes, Future<Results> results) {
        Results await() throws IOException {
            try {
                return results.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted");
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }
}
