package io.github.starcheck.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.model.Check;
import io.github.starcheck.model.CheckKind;
import io.github.starcheck.model.Coaching;
import io.github.starcheck.model.DosAndDonts;
import io.github.starcheck.model.ExpectedTopic;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.QuestionKind;
import io.github.starcheck.model.Seniority;
import io.github.starcheck.model.StarAnswer;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final ExpectedTopic STRATEGY =
            new ExpectedTopic("deployment strategy", List.of("blue green", "canar*"));
    private static final ExpectedTopic CARELESS = new ExpectedTopic("carelessness", List.of("hope* for the best"));
    private static final StarAnswer SUGGESTED = new StarAnswer(
            "Bugs kept reaching the customers of our invoicing service.",
            "My task was to stop that before the new release.",
            "I wrote unit tests for each rule of the tax law and let the build run them.",
            "Only two bugs were reported in the following year.");

    static Stream<Arguments> examples() {
        return StarAnalyzer.rules().stream()
                .flatMap(rule -> rule.examples().stream().map(example -> Arguments.of(rule.id(), example)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void analyze_example_onlyMarkedSpansAreHit(String rule, Rule.Example example) {
        String question = example.question();
        StarAnalysis analysis = question == null
                ? ANALYZER.analyze(example.answer())
                : ANALYZER.analyze(example.answer(), question(question));
        List<TextSpan> hits = analysis.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::span)
                .toList();
        assertEquals(example.hits(), hits, () -> "" + analysis);
    }

    private static Question question(String text) {
        String name = "Name your strategy.";
        String care = "Do not sound careless.";
        return new Question(
                "deployment",
                "examples",
                1,
                text,
                List.of(),
                QuestionKind.EXPERIENCE,
                "delivery",
                Set.of(Seniority.MID),
                List.of("deployment"),
                "Care for those who use the service.",
                new Coaching(
                        new DosAndDonts(List.of(name), List.of(care)),
                        List.of(
                                new Check("names-it", CheckKind.MENTIONS, name, List.of(STRATEGY), 1),
                                new Check("takes-care", CheckKind.AVOIDS, care, List.of(CARELESS), 0)),
                        Map.of(),
                        SUGGESTED,
                        null,
                        null));
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
