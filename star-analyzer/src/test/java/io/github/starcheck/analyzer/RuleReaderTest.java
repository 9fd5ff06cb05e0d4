package io.github.starcheck.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleReaderTest {
    private static final String LATE = """
            # Not a line of a rule.

            == too-late
            category: parts
            level: error
            threshold: 2.5 hours and more
            reason: Nobody waits.
            decides: By the clock.
            ? When was it?
            + It was [[late]].\\nVery [[late]]
            - It was early.
            """;

    private static final String EARLY = """
            == too-early
            category: wording
            level: info
            reason: Nobody is there.
            decides: By the sun.
            + [[early]]
            """;

    private static List<Rule> read(String lines) throws IOException {
        return new RuleReader(new BufferedReader(new StringReader(lines))).read();
    }

    @Test
    void read_rule_hasAllThatItsLinesSay() throws IOException {
        String hit = "It was late.\nVery late";
        Rule expected = new Rule(
                "too-late",
                Rule.Category.PARTS,
                Level.ERROR,
                new Rule.Threshold(2.5, "hours and more"),
                "Nobody waits.",
                "By the clock.",
                List.of(
                        new Rule.Example("When was it?", hit, List.of(new TextSpan(7, 11), new TextSpan(18, 22))),
                        new Rule.Example("When was it?", "It was early.", List.of())));

        assertEquals(List.of(expected), read(LATE));
    }

    @Test
    void read_nextRule_hasNothingOfTheOneBefore() throws IOException {
        Rule expected = new Rule(
                "too-early",
                Rule.Category.WORDING,
                Level.INFO,
                null,
                "Nobody is there.",
                "By the sun.",
                List.of(new Rule.Example(null, "early", List.of(new TextSpan(0, 5)))));

        assertEquals(List.of(read(LATE).get(0), expected), read(LATE + EARLY));
    }

    @Test
    void read_noLines_hasNoRules() throws IOException {
        assertEquals(List.of(), read("\n# Nothing yet.\n"));
    }

    @Test
    void read_unknownKey_isNamedWithItsRule() {
        Exception e = assertThrows(IllegalStateException.class, () -> read("== too-late\ngrade: high\n"));

        assertEquals("rule too-late: no key \"grade:\"", e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"It was [[late]], very [[late]] then.", "[[late]]", "It was early.", "[[so]][[late]]", "[[]]"})
    void marked_example_isAsItWasRead(String marked) throws IOException {
        Rule rule = read(EARLY + "+ " + marked + "\n").get(0);

        assertEquals(marked, rule.examples().get(1).marked());
    }
}
