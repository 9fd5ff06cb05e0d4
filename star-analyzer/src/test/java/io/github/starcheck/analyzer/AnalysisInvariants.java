package io.github.starcheck.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds for the analysis of any text at all. */
final class AnalysisInvariants {
    private static final Set<Verdict> JUDGED = EnumSet.of(Verdict.COMPLETE, Verdict.INCOMPLETE, Verdict.NOT_A_STORY);

    private AnalysisInvariants() {}

    /** Analyses a text twice and asserts all that must hold whatever the text is. */
    static void assertHold(StarAnalyzer analyzer, String text) {
        StarAnalysis analysis = analyzer.analyze(text);
        assertEquals(text, analysis.answer());
        assertHoldButForCues(analysis);
        assertCuesHold(analysis);
        assertEquals(analysis, analyzer.analyze(text));
    }

    /** Asserts all but what explains the labels, which takes longer than the analysis. */
    static void assertHoldButForCues(StarAnalysis analysis) {
        assertSentencesHold(analysis);
        assertPartsHold(analysis);
        assertFindingsHold(analysis);
    }

    private static void assertSentencesHold(StarAnalysis analysis) {
        String text = analysis.answer();
        int position = 0;
        for (LabelledSentence sentence : analysis.sentences()) {
            TextSpan span = sentence.span();
            assertTrue(position <= span.start() && span.end() <= text.length(), () -> "span " + span);
            assertTrue(hasWord(span.of(text)), () -> "no letter or digit in " + span);
            assertFalse(hasWord(text.substring(position, span.start())), () -> "letter or digit before " + span);
            assertTrue(sentence.probability() >= 0 && sentence.probability() <= 1, () -> "probability of " + sentence);
            assertNotEquals(sentence.label(), sentence.second());
            position = span.end();
        }
        assertFalse(hasWord(text.substring(position)), "letter or digit after the last sentence");
    }

    private static boolean hasWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static void assertPartsHold(StarAnalysis analysis) {
        double shares = 0;
        int covered = 0;
        for (PartAnalysis part : analysis.parts()) {
            shares += part.share();
            covered += part.covered() ? 1 : 0;
            assertEquals(part.covered(), part.strength().covered());
            assertEvidenceHolds(part, analysis);
        }
        assertTrue(shares <= 1 + 1e-9, "shares sum to " + shares);
        switch (analysis.verdict()) {
            case COMPLETE -> assertEquals(4, covered);
            case INCOMPLETE -> assertTrue(covered < 4, "incomplete, though all parts are covered");
            case NOT_A_STORY -> assertEquals(0, covered);
            case TOO_SHORT, UNSUPPORTED_LANGUAGE -> {
                assertEquals(0, covered);
                assertEquals(0, analysis.score());
                assertEquals(0.0, shares);
            }
        }
    }

    private static void assertEvidenceHolds(PartAnalysis part, StarAnalysis analysis) {
        Set<Integer> starts = analysis.sentences().stream()
                .map(sentence -> sentence.span().start())
                .collect(Collectors.toSet());
        Set<Integer> ends = analysis.sentences().stream()
                .map(sentence -> sentence.span().end())
                .collect(Collectors.toSet());
        int position = 0;
        for (TextSpan span : part.evidence()) {
            assertTrue(position <= span.start(), () -> "evidence out of order: " + part);
            assertTrue(starts.contains(span.start()), () -> "evidence opens within a sentence: " + part);
            assertTrue(ends.contains(span.end()), () -> "evidence ends within a sentence: " + part);
            position = span.end();
        }
        assertFalse(part.strength() != Strength.ABSENT && part.evidence().isEmpty(), () -> "no evidence for " + part);
    }

    private static void assertFindingsHold(StarAnalysis analysis) {
        List<String> rules = new ArrayList<>();
        if (analysis.verdict() != Verdict.COMPLETE && analysis.verdict() != Verdict.INCOMPLETE) {
            rules.add(analysis.verdict().id());
        }
        if (JUDGED.contains(analysis.verdict())) {
            for (PartAnalysis part : analysis.parts()) {
                String name = part.part().name().toLowerCase(Locale.ROOT);
                if (!part.covered()) {
                    rules.add((part.strength() == Strength.ABSENT ? "missing-" : "weak-") + name);
                }
            }
        }
        assertEquals(
                rules.stream().sorted().toList(),
                analysis.findings().stream()
                        .map(Finding::rule)
                        .filter(AnalysisInvariants::followsFromVerdictAndParts)
                        .sorted()
                        .toList());
        int position = 0;
        for (Finding finding : analysis.findings()) {
            assertTrue(
                    position <= finding.span().start(), () -> "not in the order of the text: " + analysis.findings());
            position = finding.span().start();
            assertTrue(finding.span().end() <= analysis.answer().length(), () -> "outside: " + finding);
            assertFalse(finding.message().isBlank() || finding.advice().isBlank(), () -> "says nothing: " + finding);
        }
    }

    private static boolean followsFromVerdictAndParts(String rule) {
        return rule.startsWith("missing-")
                || rule.startsWith("weak-")
                || Arrays.stream(Verdict.values())
                        .anyMatch(verdict -> verdict.id().equals(rule));
    }

    private static void assertCuesHold(StarAnalysis analysis) {
        for (LabelledSentence sentence : analysis.sentences()) {
            List<Cue> cues = sentence.cues();
            assertEquals(cues, sentence.cues());
            if (!JUDGED.contains(analysis.verdict())) {
                assertEquals(List.of(), cues);
                continue;
            }
            assertEquals("context", cues.get(cues.size() - 1).name());
            assertEquals(
                    logOdds(sentence.probability()),
                    cues.stream().mapToDouble(Cue::weight).sum(),
                    1e-9,
                    () -> sentence + " has " + cues);
            double last = Double.POSITIVE_INFINITY;
            for (Cue cue : cues.subList(0, cues.size() - 1)) {
                assertTrue(Math.abs(cue.weight()) <= last, () -> "not the largest first: " + cues);
                assertTrue(
                        sentence.span().start() <= cue.span().start()
                                && cue.span().end() <= sentence.span().end()
                                && cue.span().length() > 0,
                        () -> cue + " lies outside " + sentence);
                last = Math.abs(cue.weight());
            }
        }
    }

    private static double logOdds(double probability) {
        double p = Math.max(0.002, Math.min(0.998, probability));
        return StrictMath.log(p / (1 - p));
    }
}
