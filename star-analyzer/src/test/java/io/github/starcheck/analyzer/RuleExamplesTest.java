package io.github.starcheck.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds what its own examples mark, and nothing where they mark nothing. */
class RuleExamplesTest {
    /** Asks for all that any frame asks for. */
    private static final StarAnalyzer ANALYZER =
            StarAnalyzer.builder().frame(Frame.STAR_R).build();

    static Stream<Arguments> examples() {
        return StarAnalyzer.rules().stream()
                .flatMap(rule -> rule.examples().stream().map(example -> Arguments.of(rule.id(), example)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void analyze_example_onlyMarkedSpansAreHit(String rule, Rule.Example example) {
        StarAnalysis analysis = ANALYZER.analyze(example.answer());
        List<TextSpan> hits = analysis.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::span)
                .toList();
        assertEquals(example.hits(), hits, () -> "" + analysis);
    }

    static List<Rule> rules() {
        return StarAnalyzer.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rules_each_hasExamplesThatHitAndThatDoNot(Rule rule) {
        assertTrue(rule.examples().stream().anyMatch(example -> example.hits().isEmpty()), "none that is left alone");
        assertTrue(rule.examples().stream().anyMatch(example -> !example.hits().isEmpty()), "none that is hit");
    }

    @Test
    void rules_ids_areUnique() {
        List<String> ids = StarAnalyzer.rules().stream().map(Rule::id).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
    }
}
