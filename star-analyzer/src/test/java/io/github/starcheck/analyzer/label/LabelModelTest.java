package io.github.starcheck.analyzer.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LabelModelTest {
    @Test
    void write_shippedModel_givesItsBytes() throws IOException {
        byte[] shipped = shipped();
        LabelModel model = LabelModel.read(new ByteArrayInputStream(shipped));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        model.write(written);
        assertArrayEquals(shipped, written.toByteArray());
    }

    @Test
    void load_shippedModel_isTheEnglishOneAndSmall() throws IOException {
        assertTrue(LabelModel.load().version().startsWith("en-"));
        assertTrue(shipped().length < 2_000_000, "the model has " + shipped().length + " bytes");
    }

    @Test
    void read_otherFile_isRefused() throws IOException {
        byte[] bytes = shipped();
        bytes[2] = 'S';
        assertEquals(
                "not a model of starcheck",
                assertThrows(IOException.class, () -> LabelModel.read(new ByteArrayInputStream(bytes)))
                        .getMessage());
    }

    @Test
    void read_cutOffFile_isRefused() throws IOException {
        byte[] bytes = shipped();
        byte[] cutOff = Arrays.copyOf(bytes, bytes.length - 1);
        assertThrows(EOFException.class, () -> LabelModel.read(new ByteArrayInputStream(cutOff)));
    }

    private static byte[] shipped() throws IOException {
        try (InputStream in = LabelModel.class.getResourceAsStream("en-1.model")) {
            return in.readAllBytes();
        }
    }
}
