package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    @Test
    void next_lines_comeWithTheirNumbers() throws IOException {
        assertEquals(List.of("1:one", "2:", "3:three\r", "4:four"), lines("one\n\nthree\r\nfour", 10));
    }

    @Test
    void next_lineFeedAtTheEnd_startsNoLine() throws IOException {
        assertEquals(List.of("1:one"), lines("one\n", 10));
    }

    @Test
    void next_empty_hasNoLine() throws IOException {
        assertEquals(List.of(), lines("", 10));
    }

    @Test
    void next_lineAtTheLimit_isRead() throws IOException {
        assertEquals(List.of("1:12345", "2:too long", "3:x"), lines("12345\n123456\nx", 5));
    }

    @Test
    void next_lineLongerThanTheBuffer_isReadOrSkippedWhole() throws IOException {
        String line = "x".repeat(200_000);

        assertEquals(List.of("1:" + line, "2:y"), lines(line + "\ny", 200_000));
        assertEquals(List.of("1:too long", "2:y"), lines(line + "\ny", 199_999));
        assertEquals(List.of("1:too long"), lines(line, 70_000));
    }

    private static List<String> lines(String text, int maxBytes) throws IOException {
        LineReader reader = new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), maxBytes);
        List<String> lines = new ArrayList<>();
        for (LineReader.Line line = reader.next(); line != null; line = reader.next()) {
            byte[] bytes = line.bytes();
            lines.add(line.number() + ":" + (bytes == null ? "too long" : new String(bytes, StandardCharsets.UTF_8)));
        }
        return lines;
    }
}
