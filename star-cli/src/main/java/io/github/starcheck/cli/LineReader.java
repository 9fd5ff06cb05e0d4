package io.github.starcheck.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads lines of bytes. Of a line that is too long it keeps nothing, so memory stays small whatever comes in. */
final class LineReader {
    private final InputStream in;
    private final int maxBytes;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private long number;

    /**
     * @param in where the lines come from; they end with a line feed, the last one perhaps without
     * @param maxBytes the longest line, without its line feed
     */
    LineReader(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** Returns the next line, or null at the end. */
    @Nullable
    Line next() throws IOException {
        if (!fill()) {
            return null;
        }
        int end = lineEnd();
        if (end < limit && end - position <= maxBytes) {
            byte[] whole = Arrays.copyOfRange(buffer, position, end);
            position = end + 1;
            return new Line(++number, whole);
        }
        return longLine();
    }

    /** Reads a line that goes on beyond the buffer, or is too long. */
    private Line longLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && fill()) {
            int start = position;
            position = lineEnd();
            int length = position - start;
            tooLong |= bytes.size() + length > maxBytes;
            if (tooLong) {
                bytes.reset();
            } else {
                bytes.write(buffer, start, length);
            }
            ended = position < limit;
            if (ended) {
                position++; // the line feed
            }
        }
        return new Line(++number, tooLong ? null : bytes.toByteArray());
    }

    /** Returns where the next line feed stands in the buffer, or the end of what it holds. */
    private int lineEnd() {
        int end = position;
        while (end < limit && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Tells whether more has come in already, so that {@link #next} need not wait for all of the next line. */
    boolean isReady() throws IOException {
        return position < limit || in.available() > 0;
    }

    /** Makes sure that there are bytes to look at, and tells whether there are. */
    private boolean fill() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, in.read(buffer));
        }
        return position < limit;
    }

    /**
     * A line.
     *
     * @param number counted from 1
     * @param bytes its content, or null if it was too long
     */
    @SuppressWarnings("ArrayRecordComponent") // handed from one owner to the next, never compared
    record Line(long number, byte @Nullable [] bytes) {
        /** Returns how many bytes it holds in memory. */
        int length() {
            return bytes == null ? 0 : bytes.length;
        }
    }
}
