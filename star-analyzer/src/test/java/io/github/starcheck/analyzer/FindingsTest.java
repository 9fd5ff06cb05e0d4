package io.github.starcheck.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.starcheck.analyzer.coach.Hit;
import io.github.starcheck.model.StarPart;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsTest {
    private static final String RULE = "result-without-figure";
    private static final Findings FINDINGS =
            new Findings(Messages.load(), new RuleSettings().levels(), Set.of("too-short"));

    private static Finding finding(String answer, int start, int end) {
        return FINDINGS.of(answer, List.of(new Hit(RULE, start, end, 3, List.of())))
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "0, 3", "7, 10", "3, 6"})
    void of_hitOnSomeWords_isNamedByThem(int start, int end) {
        String answer = "One two six.";
        Finding finding = finding(answer, start, end);

        assertEquals(new TextSpan(start, end), finding.span());
        assertEquals(Fingerprint.of(RULE, StarPart.RESULT, answer.substring(start, end)), finding.fingerprint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"It was fast.", "  It was fast.", "It was fast.\n\n", "\t It was fast. \n"})
    void of_hitOnTheWholeAnswer_isNamedWithoutWords(String answer) {
        int start = answer.indexOf("It");
        Finding finding = finding(answer, start, start + "It was fast.".length());

        assertEquals(Fingerprint.of(RULE, StarPart.RESULT, ""), finding.fingerprint());
    }

    @Test
    void of_hitBesideAWordOutsideTheBlanks_isNamedByItsWords() {
        String answer = " It was fast. So. ";

        assertEquals(
                Fingerprint.of(RULE, StarPart.RESULT, "It was fast"),
                finding(answer, 1, 13).fingerprint());
        assertEquals(
                Fingerprint.of(RULE, StarPart.RESULT, "was fast so"),
                finding(answer, 4, 17).fingerprint());
    }

    @Test
    void of_hitsInAnyOrder_areFindingsInTheOrderOfTheText() {
        List<Hit> hits = List.of(
                new Hit(RULE, 8, 12, 3, List.of()),
                new Hit(RULE, 0, 4, 3, List.of()),
                new Hit("blame", 0, 6, Hit.WHOLE, List.of()));
        List<Finding> findings = FINDINGS.of("It was very fast.", hits);

        assertEquals(
                List.of(new TextSpan(0, 4), new TextSpan(0, 6), new TextSpan(8, 12)),
                findings.stream().map(Finding::span).toList());
        assertEquals(StarPart.RESULT, findings.get(0).part());
        assertNull(findings.get(1).part());
    }

    @Test
    void unjudged_ruleThatIsOff_findsNothing() {
        TextSpan all = new TextSpan(0, 6);

        assertEquals(List.of(), FINDINGS.unjudged("I won.", Verdict.TOO_SHORT, all));
        assertEquals(
                Fingerprint.of("unsupported-language", null, ""),
                FINDINGS.unjudged("Danke.", Verdict.UNSUPPORTED_LANGUAGE, all)
                        .get(0)
                        .fingerprint());
    }
}
