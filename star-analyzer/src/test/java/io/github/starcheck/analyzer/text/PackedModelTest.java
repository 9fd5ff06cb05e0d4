package io.github.starcheck.analyzer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PackedModelTest {
    @Test
    void unpacked_askedTwice_isTheSame() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                SentenceDetection.class.getClassLoader().getResourceAsStream(SentenceDetection.MODEL))) {
            PackedModel model = new PackedModel("english", file.readAllBytes());

            assertSame(model.unpacked(), model.unpacked());
        }
    }

    @Test
    void unpacked_brokenFile_namesItEachTime() {
        PackedModel model = new PackedModel("english", new byte[] {1, 2, 3});

        for (int i = 0; i < 2; i++) {
            assertEquals(
                    "english cannot be read",
                    assertThrows(UncheckedIOException.class, model::unpacked).getMessage());
        }
    }
}
