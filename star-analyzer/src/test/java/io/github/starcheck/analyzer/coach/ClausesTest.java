package io.github.starcheck.analyzer.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.analyzer.label.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {
    private static final Clauses.Reader READER = new Clauses.Reader(Lexicon.load());

    private static Clauses read(String text) {
        return READER.read(TestReading.tokens(text));
    }

    @ParameterizedTest
    @CsvSource({
        "I measured the queries, '1, 0, 0, 0'",
        "I quickly wrote a test, '1, 0, 0, 0'",
        "I'd measured it before, '1, 0, 0, 0'",
        "I did not write a test, '0, 1, 0, 0'",
        "I never wrote a test, '0, 1, 0, 0'",
        "I would measure first, '0, 0, 1, 0'",
        "I'd measure first, '0, 0, 1, 0'",
        "I wouldn't wait, '0, 0, 1, 0'",
        "I usually measure first, '0, 0, 0, 1'",
        "I measure first, '0, 0, 0, 1'",
        "I was responsible for it, '0, 0, 0, 0'",
        "I thought that it was slow, '0, 0, 0, 0'",
        "I had measured it, '1, 0, 0, 0'",
        "I had not measured it, '0, 1, 0, 0'",
        "I had no plan, '0, 1, 0, 0'",
        "I could not measure it, '0, 1, 0, 0'",
        "I can't measure it, '0, 1, 0, 0'",
        "I'm not testing it, '0, 1, 0, 0'",
        "I not testing it, '0, 0, 0, 0'",
        "I can measure it, '0, 0, 0, 0'",
        "I'll measure first, '0, 0, 0, 0'",
        "I usually debrief the team, '0, 0, 0, 1'",
        "I debrief the team, '0, 0, 0, 0'",
        "I usually think first, '0, 0, 0, 0'",
        "I think first, '0, 0, 0, 0'",
        "'If I could, I would', '0, 0, 1, 0'",
        "I would really, '0, 0, 1, 0'",
        "So did I, '0, 0, 0, 0'",
        "It was I that measured it, '0, 0, 0, 0'",
        "They measured the queries, '0, 0, 0, 0'"
    })
    void own_clause_isOfOneKind(String text, String expected) {
        Clauses clauses = read(text);

        List<Integer> counts = List.of(
                clauses.own(0, Clauses.DEED),
                clauses.own(0, Clauses.NEGATED),
                clauses.own(0, Clauses.CONDITIONAL),
                clauses.own(0, Clauses.HABIT));
        assertEquals("[" + expected + "]", counts.toString());
    }

    @Test
    void team_deeds_areCountedApart() {
        Clauses clauses = read("We measured the queries and I wrote a test");

        assertEquals(1, clauses.team(0, Clauses.DEED));
        assertEquals(1, clauses.own(0, Clauses.DEED));
        assertEquals(2, clauses.both(Clauses.DEED));
    }

    @Test
    void own_verbFarFromThePronoun_isNoDeed() {
        assertEquals(1, read("I really also simply quickly measured it").own(0, Clauses.DEED));
        assertEquals(0, read("I really just also simply quickly measured it").own(0, Clauses.DEED));
    }

    @Test
    void both_deedOfTheListener_isNotCounted() {
        assertEquals(0, read("You measured it").both(Clauses.DEED));
        assertEquals(0, read("Mine measured it").both(Clauses.DEED));
    }

    @Test
    void namesSpeaker_ourAndUs_areNotTheSpeaker() {
        assertFalse(read("Our manager helped us").namesSpeaker(0));
        assertTrue(read("My manager helped us").namesSpeaker(0));
        assertTrue(read("Our manager helped us").namesSpeakerOrTeam(0));
    }

    @Test
    void namesSpeakerOrTeam_you_mayBeAnybody() {
        assertFalse(read("You leave out what nobody needs").namesSpeakerOrTeam(0));
    }

    @Test
    void pastVerbs_regularAndIrregular_areCounted() {
        assertEquals(2, read("They measured it, then wrote a test").pastVerbs(0));
    }
}
