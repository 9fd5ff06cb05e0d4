package io.github.starcheck.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** Decodes UTF-8 and refuses what is not, where {@link String} would put a replacement character in silence. */
final class Utf8 {
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /**
     * Returns the text without the byte order mark that some editors put before it.
     *
     * @throws MalformedException if the bytes are not UTF-8
     */
    static String decode(byte[] bytes) throws MalformedException {
        int start = startsWithByteOrderMark(bytes) ? 3 : 0;
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : strictlyDecoded(bytes, start);
    }

    /** Decodes a text that has replacement characters, of its own or for bytes that are not UTF-8. */
    private static String strictlyDecoded(byte[] bytes, int start) throws MalformedException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new MalformedException(bytes, in.position());
        }
        return out.flip().toString();
    }

    private static boolean startsWithByteOrderMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /** Bytes are not UTF-8. */
    static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1L;

        private final int offset;
        private final int line;

        MalformedException(byte[] bytes, int offset) {
            super("not UTF-8 at byte " + offset);
            this.offset = offset;
            this.line = 1
                    + (int) IntStream.range(0, offset)
                            .filter(i -> bytes[i] == '\n')
                            .count();
        }

        /** Returns where the first wrong byte stands, counted from 0. */
        int offset() {
            return offset;
        }

        /** Returns the line of that byte, counted from 1. */
        int line() {
            return line;
        }
    }
}
