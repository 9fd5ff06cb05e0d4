package io.github.starcheck.analyzer.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.starcheck.analyzer.Rule;
import io.github.starcheck.analyzer.StarAnalyzer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    @Test
    void values_all_areDescribedInTheSameOrder() {
        // These two follow from the verdict, before any rule reads.
        List<String> verdicts = List.of("too-short", "unsupported-language");
        assertEquals(
                StarAnalyzer.rules().stream()
                        .map(Rule::id)
                        .filter(id -> !verdicts.contains(id))
                        .toList(),
                Arrays.stream(Catalogue.values()).map(Catalogue::id).toList());
    }
}
