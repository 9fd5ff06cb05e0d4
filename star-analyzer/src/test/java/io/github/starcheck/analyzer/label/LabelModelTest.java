package io.github.starcheck.analyzer.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(ints = {19, 30, 100, 500_000})
    void read_cutOffFile_saysSo(int length) throws IOException {
        byte[] cutOff = Arrays.copyOf(shipped(), length);
        assertEquals(
                "the model ends before its last weight; copy or build it again",
                assertThrows(IOException.class, () -> LabelModel.read(new ByteArrayInputStream(cutOff)))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9})
    void read_hardlyAnything_isRefused(int length) throws IOException {
        byte[] start = Arrays.copyOf(shipped(), length);
        assertEquals(
                "not a model of starcheck",
                assertThrows(IOException.class, () -> LabelModel.read(new ByteArrayInputStream(start)))
                        .getMessage());
    }

    private static byte[] shipped() throws IOException {
        try (InputStream in = LabelModel.class.getResourceAsStream("en-1.model")) {
            return in.readAllBytes();
        }
    }
}
