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
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Analyses a stream of answers on several threads and keeps their order.
 *
 * <p>The calling thread reads lines, hands each to the pool and queues its future. When the queue is full it waits for
 * the oldest and passes it on before it reads more. So what is in memory is bounded by the queue's lines and bytes. When
 * no more has come in yet, it passes on all: whoever types or pipes lines one by one gets each answer at once.
 */
final class Batch {
    private static final int MAX_LINE_BYTES = 1 << 20;
    private static final int MAX_QUEUED_BYTES = 1 << 20;
    private static final int MAX_QUEUED_LINES_PER_THREAD = 64;

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
     * @param outcomes gets one outcome for each line, in their order, in the calling thread
     * @param pause called when all that has come in is passed on and the next line is waited for
     * @throws UserError if there are fewer lines than are done
     */
    void run(InputStream in, long done, Consumer<Outcome> outcomes, Runnable pause) throws IOException {
        LineReader lines = new LineReader(in, MAX_LINE_BYTES);
        skip(lines, done);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            run(lines, pool, outcomes, pause);
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

    private void run(LineReader lines, ExecutorService pool, Consumer<Outcome> outcomes, Runnable pause)
            throws IOException {
        Queue<Pending> queue = new ArrayDeque<>();
        long queuedBytes = 0;
        for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
            LineReader.Line taken = line;
            queue.add(new Pending(taken.number(), pool.submit(() -> analyze(taken)), taken.length()));
            queuedBytes += taken.length();
            boolean paused = !lines.isReady();
            while (queuedBytes > MAX_QUEUED_BYTES
                    || queue.size() > threads * MAX_QUEUED_LINES_PER_THREAD
                    || (paused && !queue.isEmpty())) {
                Pending oldest = queue.remove();
                queuedBytes -= oldest.bytes();
                outcomes.accept(oldest.await());
            }
            if (paused) {
                pause.run();
            }
        }
        while (!queue.isEmpty()) {
            outcomes.accept(queue.remove().await());
        }
    }

    private Outcome analyze(LineReader.Line line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
        String error = null;
        try (JsonGenerator json = Json.compact(out)) {
            BatchEntry entry = BatchEntry.parse(text(line));
            AnalysisJson.write(json, entry.id(), analyze(entry), null);
        } catch (BadLineException e) {
            error = e.getMessage();
            writeError(out, e, line.number());
        }
        out.write('\n');
        return new Outcome(line.number(), out, error);
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

    private static void writeError(ByteArrayOutputStream out, BadLineException e, long line) {
        try (JsonGenerator json = Json.compact(out)) {
            json.writeStartObject();
            json.writeName("id");
            json.writeString(e.id()); // null where it has none
            json.writeNumberProperty("line", line);
            json.writeStringProperty("error", e.getMessage());
            json.writeEndObject();
        }
    }

    /**
     * What became of a line.
     *
     * @param line its number, from 1
     * @param json an analysis or an error, with its line feed
     * @param error what is wrong with the line, or null
     */
    record Outcome(
            long line, ByteArrayOutputStream json, @Nullable String error) {}

    private record Pending(long line, Future<Outcome> outcome, int bytes) {
        Outcome await() throws IOException {
            try {
                return outcome.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted");
            } catch (ExecutionException e) {
                throw new IllegalStateException("line " + line + " could not be analysed", e.getCause());
            }
        }
    }
}
