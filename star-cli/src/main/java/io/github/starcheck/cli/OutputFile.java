package io.github.starcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that appears under its name once it is complete. Until then its lines stand in a neighbour that ends in
 * {@code .part}. What exists and is no regular file, such as a device or a named pipe, is written to directly.
 */
final class OutputFile implements AutoCloseable {
    private final Path file;
    private final Path written;
    private final Sink sink;

    private OutputFile(Path file, Path written, Sink sink) {
        this.file = file;
        this.written = written;
        this.sink = sink;
    }

    /**
     * Opens it for writing.
     *
     * @throws UserError if it cannot be created there
     */
    static OutputFile create(Path file) {
        boolean special = Files.exists(file) && !Files.isRegularFile(file);
        if (Files.isDirectory(file)) {
            throw new UserError("--out " + file + " is a directory; name a file in it");
        }
        Path written = special ? file : file.resolveSibling(file.getFileName() + ".part");
        try {
            return new OutputFile(file, written, new Sink(file.toString(), Files.newOutputStream(written)));
        } catch (IOException e) {
            throw new UserError("--out " + file + " cannot be created; is its directory there and writable?");
        }
    }

    Sink sink() {
        return sink;
    }

    /** Ends the file and gives it its name. */
    void complete() throws IOException {
        sink.close();
        if (!written.equals(file)) {
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what was written, unless it is {@linkplain #complete complete}. */
    @Override
    public void close() throws IOException {
        if (!written.equals(file)) {
            Files.deleteIfExists(written);
        }
    }
}
