package io.github.starcheck.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.starcheck.model.StarPart;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The names that JSON, documents and the command line use: other programs read them. */
class IdsTest {
    @Test
    void id_levels_areTheNamesOfJson() {
        assertEquals(
                List.of("info", "warning", "error"),
                Arrays.stream(Level.values()).map(Level::id).toList());
    }

    @Test
    void id_strengths_areTheNamesOfJson() {
        assertEquals(
                List.of("absent", "hinted", "told", "strong"),
                Arrays.stream(Strength.values()).map(Strength::id).toList());
    }

    @Test
    void id_categories_areTheNamesOfJson() {
        assertEquals(
                List.of("answer", "parts", "wording", "discretion", "question"),
                Arrays.stream(Rule.Category.values()).map(Rule.Category::id).toList());
    }

    @Test
    void part_ofALabel_hasItsNameAndOtherHasNone() {
        for (StarPart part : StarPart.values()) {
            assertEquals(Optional.of(part), SentenceLabel.valueOf(part.name()).part());
        }
        assertEquals(Optional.empty(), SentenceLabel.OTHER.part());
    }
}
