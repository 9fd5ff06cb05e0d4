package io.github.starcheck.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.starcheck.analyzer.Revision.PartChange;
import io.github.starcheck.model.StarPart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionTest {
    @Test
    void since_sameAnalysis_changedNothing() {
        StarAnalysis draft = draft(40, "S", finding("vague", null, "some issues"));

        Revision revision = draft.since(draft);

        assertEquals(new Revision(0, List.of(), List.of(), List.of(), draft.findings()), revision);
        assertEquals(List.of(), revision.gained());
        assertEquals(List.of(), revision.lost());
    }

    @Test
    void since_otherStrengths_namesPartsAndScore() {
        StarAnalysis older = draft(61, "StA-");
        StarAnalysis newer = draft(45, "sT-h");

        Revision revision = newer.since(older);

        assertEquals(-16, revision.scoreChange());
        assertEquals(
                List.of(
                        new PartChange(StarPart.SITUATION, Strength.STRONG, Strength.TOLD),
                        new PartChange(StarPart.TASK, Strength.TOLD, Strength.STRONG),
                        new PartChange(StarPart.ACTION, Strength.STRONG, Strength.ABSENT),
                        new PartChange(StarPart.RESULT, Strength.ABSENT, Strength.HINTED)),
                revision.parts());
        assertEquals(
                List.of(false, true, false, true),
                revision.parts().stream().map(PartChange::rose).toList());
        assertEquals(List.of(), revision.gained());
        assertEquals(List.of(StarPart.ACTION), revision.lost());
        assertEquals(List.of(StarPart.ACTION), older.since(newer).gained());
    }

    @ParameterizedTest
    @CsvSource({"ABSENT, HINTED, true", "TOLD, TOLD, false", "STRONG, TOLD, false"})
    void rose_change_isForTheBetter(Strength before, Strength after, boolean rose) {
        assertEquals(rose, new PartChange(StarPart.TASK, before, after).rose());
    }

    @Test
    void since_findings_areResolvedAddedAndKept() {
        Finding missing = finding("missing-result", StarPart.RESULT, "");
        Finding vague = finding("vague", null, "some issues");
        Finding hedged = finding("hedged", null, "maybe");

        Revision revision = draft(50, "", hedged, vague).since(draft(50, "", missing, vague));

        assertEquals(List.of(missing), revision.resolved());
        assertEquals(List.of(hedged), revision.added());
        assertEquals(List.of(vague), revision.kept());
    }

    @Test
    void since_wordsRewrittenButSameRule_isKeptAsTheNewerDraftHasIt() {
        Finding before = finding("weak-result", StarPart.RESULT, "It went well.");
        Finding after = finding("weak-result", StarPart.RESULT, "It went really well.");

        assertEquals(
                new Revision(0, List.of(), List.of(), List.of(), List.of(after)),
                draft(0, "", after).since(draft(0, "", before)));
    }

    @Test
    void since_oneOfThreeRemoved_isTheOneWithoutItsWords() {
        Finding one = finding("vague", null, "some issues");
        Finding two = finding("vague", null, "things");
        Finding three = finding("vague", null, "stuff");
        Finding twoRewritten = finding("vague", null, "several things");

        Revision revision = draft(0, "", twoRewritten, three).since(draft(0, "", three, one, two));

        assertEquals(List.of(two), revision.resolved());
        assertEquals(List.of(), revision.added());
        assertEquals(List.of(twoRewritten, three), revision.kept());
    }

    @Test
    void since_sameRuleAboutAnotherPart_isAdded() {
        Finding before = finding("share", StarPart.SITUATION, "");
        Finding after = finding("share", StarPart.ACTION, "");

        Revision revision = draft(0, "", after).since(draft(0, "", before));

        assertEquals(List.of(before), revision.resolved());
        assertEquals(List.of(after), revision.added());
    }

    @Test
    void since_secondDraftOfAnAnswer_gainsTheResult() {
        StarAnalyzer analyzer = StarAnalyzer.create();
        Story story = Story.all().get(0);

        Revision revision = analyzer.analyze(story.told()).since(analyzer.analyze(story.without(StarPart.RESULT)));

        assertEquals(List.of(StarPart.RESULT), revision.gained());
        assertEquals(
                List.of("missing-result"),
                revision.resolved().stream().map(Finding::rule).toList());
        assertEquals(List.of(), revision.added());
    }

    private static Finding finding(String rule, @Nullable StarPart part, String words) {
        return new Finding(
                rule,
                Level.INFO,
                part,
                new TextSpan(0, words.length()),
                "Found.",
                "Mend it.",
                null,
                Fingerprint.of(rule, part, words));
    }

    /** Returns an analysis whose parts have these strengths: - absent, h hinted, s t a r told, S T A R strong. */
    private static StarAnalysis draft(int score, String strengths, Finding... findings) {
        List<PartAnalysis> parts = new ArrayList<>();
        for (StarPart part : StarPart.values()) {
            int i = part.ordinal();
            char strength = i < strengths.length() ? strengths.charAt(i) : '-';
            parts.add(new PartAnalysis(part, 0, strength(strength), 0, List.of()));
        }
        return new StarAnalysis("", "en-1", Frame.STAR, Verdict.INCOMPLETE, score, parts, List.of(), List.of(findings));
    }

    private static Strength strength(char letter) {
        return switch (letter) {
            case '-' -> Strength.ABSENT;
            case 'h' -> Strength.HINTED;
            default -> Character.isUpperCase(letter) ? Strength.STRONG : Strength.TOLD;
        };
    }
}
