package io.github.starcheck.analyzer.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.starcheck.analyzer.text.Sentences;
import io.github.starcheck.model.Question;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthRulesTest {
    @ParameterizedTest
    @CsvSource({
        "13, 10 seconds",
        "130, 60 seconds",
        "227, 105 seconds",
        "228, 2 minutes",
        "260, 2 minutes",
        "325, 2½ minutes",
        "1300, 10 minutes"
    })
    void time_words_isTheTimeToSayThem(int words, String expected) {
        assertEquals(expected, LengthRules.time(words));
    }

    @Test
    void brief_fewerWordsThanTheThreshold_saysHowMany() {
        List<Hit> hits = TestReading.hits(answerOf(9), 10, LengthRules::brief);

        assertEquals(List.of("9", "5 seconds", "10"), hits.get(0).arguments());
        assertEquals(List.of(), TestReading.hits(answerOf(10), 10, LengthRules::brief));
    }

    @Test
    void tooLong_moreWordsThanTheThreshold_saysHowMany() {
        List<Hit> hits = TestReading.hits(answerOf(11), 10, LengthRules::tooLong);

        assertEquals(List.of("11", "5 seconds", "10"), hits.get(0).arguments());
        assertEquals(List.of(), TestReading.hits(answerOf(10), 10, LengthRules::tooLong));
    }

    @ParameterizedTest
    @CsvSource({"4, true, false", "5, false, false", "7, false, false", "8, false, true"})
    void briefAndTooLong_lengthOfTheQuestion_goesBeforeTheThreshold(int words, boolean brief, boolean tooLong) {
        Question question = TestQuestion.withLength(5, 7);
        Reading reading = TestReading.answer(question, "-: " + TestReading.words(words));

        assertEquals(
                brief ? 1 : 0,
                TestReading.hits(reading, 100, LengthRules::brief).size());
        assertEquals(
                tooLong ? 1 : 0,
                TestReading.hits(reading, 1, LengthRules::tooLong).size());
    }

    @Test
    void brief_blanksAroundTheAnswer_areNotQuoted() {
        String answer = "  It rained. It dried. ";
        Reading reading = TestReading.reading(
                answer, Sentences.of(new int[] {2, 13}, new int[] {12, 22}), List.of("-", "-"), null, true);

        assertEquals(List.of("It rained. It dried."), TestReading.found(reading, 10, LengthRules::brief));
    }

    @Test
    void partTooLong_largerShareThanTheThreshold_quotesTheFirstSentenceAndBothShares() {
        Reading reading = TestReading.story(
                "-: Hello.",
                "S: First " + TestReading.words(20),
                "S: then " + TestReading.words(8),
                "A: " + TestReading.words(29));
        Hit hit = TestReading.hits(reading, 0.49, LengthRulesTest::situationTooLong)
                .get(0);

        assertEquals(Parts.SITUATION, hit.part());
        assertEquals(reading.start(1), hit.start());
        assertEquals(reading.end(1), hit.end());
        assertEquals(List.of("50", "49"), hit.arguments());
        assertEquals(List.of(), TestReading.hits(reading, 0.5, LengthRulesTest::situationTooLong));
    }

    @Test
    void partTooShort_smallerShareThanTheThreshold_saysBothShares() {
        Reading reading = halves(30);

        assertEquals(
                List.of("50", "51"),
                TestReading.hits(reading, 0.51, LengthRulesTest::actionTooShort)
                        .get(0)
                        .arguments());
        assertEquals(List.of(), TestReading.hits(reading, 0.5, LengthRulesTest::actionTooShort));
    }

    @Test
    void partTooShort_partThatIsNotThere_isSaidElsewhere() {
        Reading reading = TestReading.story("S: " + TestReading.words(60));

        assertEquals(List.of(), TestReading.hits(reading, 0.5, LengthRulesTest::actionTooShort));
    }

    @Test
    void partTooLongOrShort_fewerThanSixtyWords_sayNothing() {
        Reading few = TestReading.story("S: " + TestReading.words(30), "A: " + TestReading.words(29));

        assertEquals(List.of(), TestReading.hits(few, 0.1, LengthRulesTest::situationTooLong));
        assertEquals(List.of(), TestReading.hits(few, 0.9, LengthRulesTest::actionTooShort));
        assertEquals(
                1,
                TestReading.hits(halves(30), 0.1, LengthRulesTest::situationTooLong)
                        .size());
        assertEquals(
                1,
                TestReading.hits(halves(30), 0.9, LengthRulesTest::actionTooShort)
                        .size());
    }

    private static void situationTooLong(Reading reading, Hits hits) {
        LengthRules.partTooLong(Parts.SITUATION, reading, hits);
    }

    private static void actionTooShort(Reading reading, Hits hits) {
        LengthRules.partTooShort(Parts.ACTION, reading, hits);
    }

    private static Reading answerOf(int words) {
        return TestReading.story("-: " + TestReading.words(words));
    }

    private static Reading halves(int words) {
        return TestReading.story("S: " + TestReading.words(words), "A: " + TestReading.words(words));
    }
}
