package io.github.starcheck.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file of lines that appears under its name once it is complete. Until then its lines stand in a neighbour that ends in
 * {@code .part}, to which another run can add. What exists and is no regular file, such as a device or a named pipe, is
 * written to directly.
 */
final class OutputFile implements AutoCloseable {
    private final Path file;
    private final Path written;
    private final long lines;
    private final OutputStream target;
    private final Sink sink;
    private boolean complete;

    private OutputFile(Path file, Path written, long lines, OutputStream target) {
        this.file = file;
        this.written = written;
        this.lines = lines;
        this.target = target;
        this.sink = new Sink(file.toString(), target);
    }

    /**
     * Opens it for writing.
     *
     * @param resume keeps the whole lines of an earlier run that was stopped
     * @throws UserError if it cannot be created there, or cannot be resumed
     */
    static OutputFile open(Path file, boolean resume) {
        if (Files.isDirectory(file)) {
            throw new UserError("--out " + file + " is a directory; name a file in it");
        }
        boolean special = Files.exists(file) && !Files.isRegularFile(file);
        if (special && resume) {
            throw new UserError(
                    "--out " + file + " is no regular file, and keeps nothing to resume; leave --resume out");
        }
        Path written = special ? file : file.resolveSibling(file.getFileName() + ".part");
        try {
            boolean more = resume && Files.exists(written);
            return new OutputFile(
                    file,
                    written,
                    more ? keepWholeLines(written) : 0,
                    more ? Files.newOutputStream(written, StandardOpenOption.APPEND) : Files.newOutputStream(written));
        } catch (IOException e) {
            throw new UserError("--out " + file + " cannot be created; is its directory there and writable?");
        }
    }

    /** Removes what follows the last line feed, and returns how many lines are left. */
    private static long keepWholeLines(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] buffer = new byte[1 << 16];
            long lines = 0;
            long position = 0;
            long end = 0;
            for (int length = bytes.read(buffer); length > 0; length = bytes.read(buffer)) {
                for (int i = 0; i < length; i++) {
                    if (buffer[i] == '\n') {
                        lines++;
                        end = position + i + 1;
                    }
                }
                position += length;
            }
            bytes.setLength(end);
            return lines;
        }
    }

    /** Returns where the lines go. */
    Sink sink() {
        return sink;
    }

    /** Returns how many lines it held when it was opened. */
    long lines() {
        return lines;
    }

    /** Ends the file and gives it its name. */
    void complete() throws IOException {
        sink.close();
        if (!written.equals(file)) {
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        }
        complete = true;
    }

    /** Tells whether there are lines to which another run can add. */
    boolean isResumable() {
        return !written.equals(file) && Files.exists(written);
    }

    /** Keeps the whole lines that were written, unless it is {@linkplain #complete complete}. */
    @Override
    public void close() throws IOException {
        if (complete) {
            return;
        }
        target.close(); // and not the sink, which would try once more to write what it holds
        if (!written.equals(file) && keepWholeLines(written) == 0) {
            Files.delete(written);
        }
    }

    /** Returns where its lines stand until it is complete. */
    Path written() {
        return written;
    }
}
