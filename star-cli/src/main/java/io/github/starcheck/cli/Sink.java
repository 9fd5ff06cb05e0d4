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
        if (!failed) {
            try {
                target.write(b);
            } catch (IOException e) {
                throw failure(e);
            }
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        if (!failed) {
            try {
                target.write(bytes, from, length);
            } catch (IOException e) {
                throw failure(e);
            }
        }
    }

    @Override
    public void write(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    /** Writes what a buffer holds. */
    void write(ByteArrayOutputStream bytes) {
        if (!failed) {
            try {
                bytes.writeTo(target);
            } catch (IOException e) {
                throw failure(e);
            }
        }
    }

    @Override
    public void flush() {
        if (!failed) {
            try {
                target.flush();
            } catch (IOException e) {
                throw failure(e);
            }
        }
    }

    @Override
    public void close() {
        if (!failed) {
            try {
                target.close();
            } catch (IOException e) {
                throw failure(e);
            }
        }
    }

    private SinkException failure(IOException cause) {
        failed = true;
        return new SinkException(name, cause);
    }
}
