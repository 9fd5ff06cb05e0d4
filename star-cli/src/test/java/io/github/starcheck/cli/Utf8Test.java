package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8Test {
    @Test
    void decode_replacementCharacterOfTheText_isKept() throws Exception {
        String text = "caf\uFFFD, 日本 and 👍";

        assertEquals(text, Utf8.decode(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void decode_byteOrderMark_isLeftOut() throws Exception {
        assertEquals("é", Utf8.decode("\uFEFFé".getBytes(StandardCharsets.UTF_8)));
        assertEquals("\uFFFD", Utf8.decode("\uFEFF\uFFFD".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void decode_brokenBytes_areToldWithTheirPlace() {
        byte[] bytes = "one\ntwo\uFFFD\nx!".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xC3;

        Utf8.MalformedException e = assertThrows(Utf8.MalformedException.class, () -> Utf8.decode(bytes));

        assertEquals(bytes.length - 1, e.offset());
        assertEquals(3, e.line());
    }
}
