package io.github.starcheck.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoachingTest {
    private static final Check REASON = new Check("says-why", CheckKind.REASON, "Do not guess.", List.of(), 0);

    @Test
    void constructor_allRulesKept_keepsEveryComponent() {
        Coaching coaching = Examples.COACHING;
        assertEquals(Examples.ADVICE, coaching.dosAndDonts());
        assertEquals("names-the-tool", coaching.checks().get(0).id());
        assertEquals(List.of("How much faster was it?"), coaching.followUps(StarPart.RESULT));
        assertEquals(List.of(), coaching.followUps(StarPart.TASK));
        assertEquals(Examples.ANSWER, coaching.suggestedAnswer());
        assertEquals(new WeakAnswer("I made it faster.", List.of("missing-situation")), coaching.weakAnswer());
        assertEquals(new WordRange(60, 250), coaching.length());
    }

    @Test
    void of_advice_hasNothingElse() {
        Coaching coaching = Coaching.of(Examples.ADVICE);
        assertEquals(List.of(), coaching.checks());
        assertEquals(Map.of(), coaching.followUps());
        assertNull(coaching.suggestedAnswer());
    }

    @Test
    void constructor_collectionsChangedLater_keepsItsOwnCopies() {
        List<Check> checks = new ArrayList<>(List.of(REASON));
        Map<StarPart, List<String>> followUps = new HashMap<>(Map.of(StarPart.TASK, List.of("Why?")));
        Coaching coaching = with(checks, followUps);
        checks.clear();
        followUps.clear();
        assertEquals(List.of(REASON), coaching.checks());
        assertEquals(List.of("Why?"), coaching.followUps(StarPart.TASK));
        assertThrows(
                UnsupportedOperationException.class, () -> coaching.followUps().clear());
    }

    @Test
    void constructor_checkIdTwice_isRefused() {
        assertRefused(List.of(REASON, REASON), Map.of(), "checks[1].id \"says-why\" is taken; give each its own");
    }

    @Test
    void constructor_adviceThatIsNoDoOrDont_isRefused() {
        Check check = new Check("says-why", CheckKind.REASON, "Say why.", List.of(), 0);
        assertRefused(
                List.of(check),
                Map.of(),
                "checks[0].advice is \"Say why.\"; repeat one of the dos or don'ts word for word");
    }

    @Test
    void constructor_partWithoutFollowUps_isRefused() {
        assertRefused(
                List.of(),
                Map.of(StarPart.TASK, List.of()),
                "followUps.TASK is empty; give at least one or leave it out");
    }

    @Test
    void constructor_blankFollowUp_isRefused() {
        assertRefused(
                List.of(),
                Map.of(StarPart.TASK, List.of("Why?", " ")),
                "followUps.TASK[1] is blank; write at least one word");
    }

    private static void assertRefused(List<Check> checks, Map<StarPart, List<String>> followUps, String message) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> with(checks, followUps));
        assertEquals(message, e.getMessage());
    }

    private static Coaching with(List<Check> checks, Map<StarPart, List<String>> followUps) {
        return new Coaching(Examples.ADVICE, checks, followUps, null, null, null);
    }
}
