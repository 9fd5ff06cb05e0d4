package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.starcheck.model.StarPart;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RequirementsTest {
    @Test
    void shortfalls_allMet_isEmpty() {
        Requirements requirements = new Requirements(61, Set.of(StarPart.SITUATION, StarPart.ACTION));

        assertEquals(List.of(), requirements.shortfalls(Sample.INCOMPLETE));
    }

    @Test
    void shortfalls_scoreAndParts_namesBoth() {
        Requirements requirements = new Requirements(62, Set.of(StarPart.values()));

        assertEquals(
                List.of("score 61 is under 62", "not covered: task, result"),
                requirements.shortfalls(Sample.INCOMPLETE));
    }
}
