package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.starcheck.analyzer.Finding;
import io.github.starcheck.analyzer.Frame;
import io.github.starcheck.analyzer.Level;
import io.github.starcheck.analyzer.PartAnalysis;
import io.github.starcheck.analyzer.StarAnalysis;
import io.github.starcheck.analyzer.Strength;
import io.github.starcheck.analyzer.TextSpan;
import io.github.starcheck.analyzer.Verdict;
import io.github.starcheck.model.Coaching;
import io.github.starcheck.model.DosAndDonts;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.QuestionKind;
import io.github.starcheck.model.Seniority;
import io.github.starcheck.model.StarPart;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowUpTest {
    private static final Finding VERDICT = finding("not-a-story", Level.INFO, null);
    private static final Finding NO_ACTION = finding("missing-action", Level.WARNING, StarPart.ACTION);
    private static final Finding NO_RESULT = finding("missing-result", Level.WARNING, StarPart.RESULT);
    private static final Finding NO_SCENE = finding("missing-situation", Level.WARNING, StarPart.SITUATION);
    private static final Finding LONG = finding("too-long", Level.WARNING, null);
    private static final Finding SECRET = finding("secret", Level.ERROR, null);
    private static final Finding FILLER = finding("filler", Level.INFO, null);

    @Test
    void to_reasonOfTheVerdict_comesFirst() {
        assertEquals(asked(VERDICT), FollowUp.to(question(Map.of()), analysis("----", SECRET, NO_ACTION, VERDICT)));
    }

    @Test
    void to_gravestFinding_comesNext() {
        assertEquals(asked(SECRET), FollowUp.to(question(Map.of()), analysis("----", FILLER, NO_ACTION, SECRET)));
        assertEquals(asked(LONG), FollowUp.to(question(Map.of()), analysis("aaaa", FILLER, LONG)));
    }

    @Test
    void to_equallyGrave_asksForTheActionThenTheResult() {
        assertEquals(
                asked(NO_ACTION),
                FollowUp.to(question(Map.of()), analysis("----", LONG, NO_SCENE, NO_RESULT, NO_ACTION)));
        assertEquals(asked(NO_RESULT), FollowUp.to(question(Map.of()), analysis("----", LONG, NO_SCENE, NO_RESULT)));
    }

    @Test
    void to_findingWithoutAQuestion_isPassedOver() {
        Finding silent = new Finding(
                "silent", Level.ERROR, null, new TextSpan(0, 0), "Found.", "Mend it.", null, "f100000000000001");

        assertEquals(asked(FILLER), FollowUp.to(question(Map.of()), analysis("aaaa", silent, FILLER)));
    }

    @Test
    void to_finding_goesBeforeTheBank() {
        Question question = question(Map.of(StarPart.RESULT, List.of("And how many orders?")));

        assertEquals(asked(NO_RESULT), FollowUp.to(question, analysis("aaa-", NO_RESULT)));
    }

    @Test
    void to_noFinding_asksAboutThePartThatIsToldLeast() {
        Question question = question(Map.of(
                StarPart.SITUATION,
                List.of("Where?"),
                StarPart.ACTION,
                List.of("How?"),
                StarPart.RESULT,
                List.of("So?")));

        assertEquals(Optional.of("Where?"), FollowUp.to(question, analysis("aAAA")));
        assertEquals(Optional.of("So?"), FollowUp.to(question, analysis("aaAa")));
        assertEquals(Optional.of("How?"), FollowUp.to(question, analysis("AAAA")));
    }

    @Test
    void to_nothingOpenAndNothingInTheBank_isNothing() {
        assertEquals(Optional.empty(), FollowUp.to(question(Map.of()), analysis("AAAA")));
    }

    private static Optional<String> asked(Finding finding) {
        return Optional.of("What about " + finding.rule() + "?");
    }

    private static Finding finding(String rule, Level level, @Nullable StarPart part) {
        String followUp = "What about " + rule + "?";
        return new Finding(rule, level, part, new TextSpan(0, 0), "Found.", "Mend it.", followUp, "f100000000000000");
    }

    private static Question question(Map<StarPart, List<String>> followUps) {
        return new Question(
                "orders",
                "shop",
                1,
                "What did you do?",
                List.of(),
                QuestionKind.BEHAVIOURAL,
                "delivery",
                Set.of(Seniority.MID),
                List.of("orders"),
                "What you do.",
                new Coaching(
                        new DosAndDonts(List.of("Tell it."), List.of("Do not hide it.")),
                        List.of(),
                        followUps,
                        null,
                        null,
                        null));
    }

    /** Returns an analysis whose parts, in STAR order, are absent (-), told (a) or strong (A). */
    private static StarAnalysis analysis(String strengths, Finding... findings) {
        List<PartAnalysis> parts = Arrays.stream(StarPart.values())
                .map(part -> new PartAnalysis(part, 0, strength(strengths.charAt(part.ordinal())), 0, List.of()))
                .toList();
        Verdict verdict = List.of(findings).contains(VERDICT) ? Verdict.NOT_A_STORY : Verdict.INCOMPLETE;
        return new StarAnalysis("", "en-1", Frame.STAR, verdict, 50, parts, List.of(), List.of(findings));
    }

    private static Strength strength(char letter) {
        return letter == '-' ? Strength.ABSENT : letter == 'a' ? Strength.TOLD : Strength.STRONG;
    }
}
