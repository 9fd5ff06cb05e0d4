package io.github.starcheck.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceTest {
    private static final String ANSWERS = """
            {"id": "t", "kind": "tech", "order": ["R", "S", "T", "A"], "sections": {"S": "Builds were slow. Red, too", \
            "T": "Mine to mend:\\n- speed\\n- trust", "A": "I cached them.", "R": "They take a minute."}}
            {"id": "g", "kind": "general", "order": ["S", "T", "A", "R"], \
            "sections": {"S": "a.", "T": "b.", "A": "c.", "R": "d."}}
            """;
    private static final String OTHERS = """
            {"id": "n", "kind": "non-story", "answer": "I like tea."}
            {"id": "p", "kind": "pair", "weak": "No.", "strong": "Yes, because."}
            {"id": "s", "kind": "spoken", "answer": "So, um."}
            {"id": "j", "kind": "graded", "answer": "I did.", "judgement": {"S": 0, "T": null, "A": 1, "R": 0}}
            """;

    @Test
    void read_markedAnswer_joinsItsSectionsAndLabelsTheirSentences(@TempDir Path folder) throws IOException {
        LabelledAnswer answer = read(folder, OTHERS).technical().get(0);

        assertEquals(
                "They take a minute. Builds were slow. Red, too.\nMine to mend:\n- speed\n- trust.\nI cached them.",
                Variation.natural(answer).text());
        assertEquals(List.of(3, 0, 0, 1, 1, 1, 2), Variation.natural(answer).labels());
        assertTrue(answer.isComplete());
        assertFalse(answer.isRated());
    }

    @Test
    void read_otherKinds_putsEachInItsList(@TempDir Path folder) throws IOException {
        Reference reference = read(folder, OTHERS);

        assertEquals(
                List.of("g"), reference.other().stream().map(LabelledAnswer::id).toList());
        assertEquals(List.of("I like tea."), reference.nonStories());
        assertEquals(List.of(new Reference.Pair("No.", "Yes, because.")), reference.pairs());
        assertEquals(List.of("So, um."), reference.spoken());
        assertEquals(List.of(new Reference.Graded("I did.", List.of(2), List.of(0, 3))), reference.graded());
    }

    @Test
    void read_unknownKind_isRefused(@TempDir Path folder) {
        assertEquals(
                "others.jsonl: kind \"poem\"; use non-story, pair, spoken or graded",
                assertThrows(IllegalArgumentException.class, () -> read(folder, "{\"kind\": \"poem\"}"))
                        .getMessage());
    }

    @Test
    void isIn_folderWithOneFile_isFalse(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("answers.jsonl"), ANSWERS);
        assertFalse(Reference.isIn(folder));

        Files.writeString(folder.resolve("others.jsonl"), OTHERS);
        assertTrue(Reference.isIn(folder));
    }

    private static Reference read(Path folder, String others) throws IOException {
        Files.writeString(folder.resolve("answers.jsonl"), ANSWERS);
        Files.writeString(folder.resolve("others.jsonl"), others);
        return Reference.read(folder);
    }
}
