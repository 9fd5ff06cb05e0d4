package io.github.starcheck.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Buffered bytes to one place. A failed write is a {@link SinkException}, which no code on the way has to pass on. Nothing
 * is written after it, for it would follow a gap.
 */
final class Sink extends OutputStream {
    private final String name;
    private final OutputStream target;
    private boolean failed;

    /**
     * @param name of the place, as an error message calls it
     * @param target gets the bytes
     */
    Sink(String name, OutputStream target) {
        this.name = name;
        this.target = new BufferedOutputStream(target, 1 << 16);
    }

    @Override
    public void write(int b) {
        attempt(() -> target.write(b));
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        attempt(() -> target.write(bytes, from, length));
    }

    @Override
    public void write(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    /** Writes what a buffer holds. */
    void write(ByteArrayOutputStream bytes) {
        attempt(() -> bytes.writeTo(target));
    }

    @Override
    public void flush() {
        attempt(target::flush);
    }

    @Override
    public void close() {
        attempt(target::close);
    }

    private void attempt(Step step) {
        if (failed) {
            return;
        }
        try {
            step.run();
        } catch (IOException e) {
            failed = true;
            throw new SinkException(name, e);
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }
}
