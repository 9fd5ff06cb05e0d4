package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileUriTest {
    @ParameterizedTest
    @CsvSource({
        "answer.txt, answer.txt",
        "answers/a-1_2~3.txt, answers/a-1_2~3.txt",
        "../my answer.txt, ../my%20answer.txt",
        "Zoë/日本.txt, Zo%C3%AB/%E6%97%A5%E6%9C%AC.txt",
        "100%#1?.txt, 100%25%231%3F.txt",
        "a:b.txt, a%3Ab.txt",
        "'a\\b.txt', a%5Cb.txt",
        "/answers/a.txt, file:///answers/a.txt",
        "'\u001B[2J', %1B%5B2J",
        "\u202Ea, %E2%80%AEa"
    })
    void of_nameWithSlashes_isItsUri(String name, String uri) {
        assertEquals(uri, FileUri.of(name, '/'));
        assertEquals(uri, URI.create(uri).toASCIIString());
    }

    @ParameterizedTest
    @CsvSource({"'C:\\my answers\\a.txt', file:///C:/my%20answers/a.txt", "answers\\a.txt, answers/a.txt"})
    void of_nameWithBackslashes_isItsUri(String name, String uri) {
        assertEquals(uri, FileUri.of(name, '\\'));
    }
}
