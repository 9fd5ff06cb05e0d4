package io.github.starcheck.analyzer.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import opennlp.tools.sentdetect.SentenceModel;
import org.junit.jupiter.api.Test;

class SentenceModelFileTest {
    @Test
    void read_englishModel_equalsWhatOpenNlpReads() throws IOException {
        SentenceModel expected;
        SentenceModel actual;
        try (InputStream theirs = englishModel();
                InputStream ours = englishModel()) {
            expected = new SentenceModel(theirs);
            actual = SentenceModelFile.read(ours);
        }
        assertEquals(expected.getMaxentModel(), actual.getMaxentModel());
        assertEquals(expected.useTokenEnd(), actual.useTokenEnd());
        assertArrayEquals(expected.getEosCharacters(), actual.getEosCharacters());
        assertEquals(expected.getAbbreviations(), actual.getAbbreviations());
        assertEquals(expected.getLanguage(), actual.getLanguage());
    }

    @Test
    void read_otherKindOfWeights_saysWhichKind() throws IOException {
        ByteArrayOutputStream weights = new ByteArrayOutputStream();
        new DataOutputStream(weights).writeUTF("Perceptron");
        Map<String, byte[]> entries = new TreeMap<>();
        entries.put("manifest.properties", "Language=en".getBytes(StandardCharsets.ISO_8859_1));
        entries.put("sent.model", weights.toByteArray());
        assertProblem("the sentence model is of type Perceptron, not GIS", entries);
    }

    @Test
    void read_noManifest_saysSo() throws IOException {
        assertProblem("the sentence model has no manifest.properties", Map.of("sent.model", new byte[0]));
    }

    private static void assertProblem(String message, Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        InputStream stream = new ByteArrayInputStream(file.toByteArray());
        assertEquals(
                message,
                assertThrows(IOException.class, () -> SentenceModelFile.read(stream))
                        .getMessage());
    }

    private static InputStream englishModel() {
        return Objects.requireNonNull(
                SentenceModelFileTest.class.getClassLoader().getResourceAsStream(SentenceDetection.MODEL));
    }
}
