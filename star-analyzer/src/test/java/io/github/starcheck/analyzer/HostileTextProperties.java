package io.github.starcheck.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.model.StarPart;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class HostileTextProperties {
    private static final int MEGABYTE = 1 << 20;
    /** How much of its score a told result may lose when one more result is told. */
    private static final double LARGEST_LOSS = 0.02;

    private static final StarAnalyzer ANALYZER =
            StarAnalyzer.builder().minWords(1).maxChars(MEGABYTE).build();

    @Property(tries = 500)
    void analyze_textOfOneFamily_invariantsHold(
            @ForAll HostileText family, @ForAll @IntRange(min = 1, max = 3_000) int chars, @ForAll long seed) {
        AnalysisInvariants.assertHold(ANALYZER, family.ofLength(chars, seed));
    }

    @Property(tries = 300)
    void analyze_mixOfFamilies_invariantsHold(
            @ForAll @Size(min = 2, max = 60) List<HostileText> mix, @ForAll long seed) {
        StringBuilder text = new StringBuilder();
        for (HostileText family : mix) {
            text.append(family.ofLength(1 + Math.floorMod(seed ^ text.length(), 40), seed));
        }
        AnalysisInvariants.assertHold(ANALYZER, text.toString());
    }

    @Example
    void analyze_anySingleCodeUnit_invariantsHold() {
        for (int c = Character.MIN_VALUE; c <= Character.MAX_VALUE; c++) {
            AnalysisInvariants.assertHold(ANALYZER, String.valueOf((char) c));
        }
    }

    @Example
    void analyze_oneMegabyteOfEachFamily_invariantsHold() {
        for (HostileText family : HostileText.values()) {
            AnalysisInvariants.assertHoldButForCues(ANALYZER.analyze(family.ofLength(MEGABYTE, 1)));
        }
    }

    @Property(tries = 300)
    void analyze_resultAppended_resultScoreFallsByNoMoreThanTheBound(
            @ForAll("answers") String answer, @ForAll("results") String result) {
        double before = score(answer);
        double after = score(answer + " " + result);
        assertTrue(after >= before - LARGEST_LOSS, () -> before + " became " + after + " with \"" + result + "\"");
    }

    private static double score(String answer) {
        return ANALYZER.analyze(answer).part(StarPart.RESULT).score();
    }

    @Property(tries = 100)
    void analyze_otherAnswersInBetween_sameAnalysis(
            @ForAll("answers") String answer, @ForAll HostileText family, @ForAll long seed) {
        StarAnalysis before = ANALYZER.analyze(answer);
        ANALYZER.analyze(family.ofLength(2_000, seed));
        assertEquals(before, ANALYZER.analyze(answer));
    }

    /** Stories told in part, in full, in order and result first. */
    @Provide
    Arbitrary<String> answers() {
        return Arbitraries.of(Story.all())
                .flatMap(story -> Arbitraries.of(
                        story.told(),
                        story.without(StarPart.SITUATION),
                        story.without(StarPart.TASK),
                        story.without(StarPart.ACTION),
                        story.without(StarPart.RESULT),
                        story.told(StarPart.RESULT, StarPart.SITUATION, StarPart.TASK, StarPart.ACTION),
                        story.told(StarPart.RESULT),
                        story.told(StarPart.ACTION),
                        story.bulleted()));
    }

    @Provide
    Arbitrary<String> results() {
        return Arbitraries.of(
                "As a result, the share of failed orders fell from 4 % to 0.2 % within a month.",
                "In the end we delivered two days early and the client renewed the contract.",
                "Since then there has not been a single outage.",
                "The page now loads in 300 ms, down from four seconds.",
                "It saved the team six hours a week, and two other teams took the script over.",
                "Complaints dropped by half.",
                "Everyone got home that night.");
    }
}
