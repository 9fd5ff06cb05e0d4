package io.github.starcheck.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.model.Check;
import io.github.starcheck.model.CheckKind;
import io.github.starcheck.model.Coaching;
import io.github.starcheck.model.DosAndDonts;
import io.github.starcheck.model.ExpectedTopic;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.QuestionKind;
import io.github.starcheck.model.Seniority;
import io.github.starcheck.model.StarPart;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of check passes what follows the advice, and says what is not there. */
class QuestionChecksTest {
    private static final StarAnalyzer ANALYZER = StarAnalyzer.create();
    private static final String DO = "Do this.";
    private static final String DONT = "Do not do that.";
    private static final String STORY = "Last spring the checkout of our shop was slow. I had to make it faster."
            + " I profiled the code and added a cache. Since then it takes half the time.";

    @ParameterizedTest
    @CsvSource({
        "canary, We had canary releases.",
        "canar*, 'Canaries, that is what we used.'",
        "blue green, We went for Blue/Green deployments.",
        "blue green, A blue-green switch.",
        "blue/green, A blue green switch.",
        "node.js, It ran on Node.JS then.",
        "c++, It was C++ code.",
        "c, It was C code.",
        "c*, It was Clojure.",
        "ci/cd, Our CI/CD was slow.",
        "24 hours, It took 24 hours.",
        "don't panic, I don’t panic.",
        "roll* back, We rolled back twice.",
    })
    void mentions_wordsInAnotherForm_areFound(String mention, String sentence) {
        assertEquals(List.of(), found(mentions(1, mention), STORY + " " + sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "canary, Canaryish.",
        "blue green, It was blue. Green came later.",
        "blue green, It was blue and green.",
        "24 hours, It took 36 hours.",
        "c++, It was C code.",
    })
    void mentions_otherWords_areNotFound(String mention, String sentence) {
        assertEquals(1, found(mentions(1, mention), STORY + " " + sentence).size());
    }

    @Test
    void mentions_fewerTopicsThanWanted_namesThoseThatAreMissing() {
        Finding finding =
                found(mentions(2, "profiled", "indexes", "sharding"), STORY).get(0);

        assertEquals("question-expectation", finding.rule());
        assertEquals(new TextSpan(STORY.length(), STORY.length()), finding.span());
        assertEquals("Not seen here yet: “Do this.”", finding.message());
        assertEquals("Speak of what you have done with one or more of these: indexes, sharding.", finding.advice());
        assertEquals("Did one of these play a part: indexes, sharding?", finding.followUp());
    }

    @Test
    void avoids_wordThatIsThere_quotesItAndTheDont() {
        Check check = new Check("c", CheckKind.AVOIDS, DONT, List.of(topic("cache*"), topic("zebra")), 0);
        Finding finding = found(check, STORY).get(0);

        assertEquals("question-pitfall", finding.rule());
        assertEquals("cache", finding.span().of(STORY));
        assertEquals("“cache” does not go with “Do not do that.”", finding.message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"because the queries were slow", "so that it stayed fast", "in order to sleep"})
    void reason_given_isFound(String reason) {
        assertEquals(List.of(), found(check(CheckKind.REASON), STORY + " I did that " + reason + "."));
        assertEquals(1, found(check(CheckKind.REASON), STORY).size());
    }

    @Test
    void resolution_storyThatEndsWithItsResult_passes() {
        assertEquals(List.of(), found(check(CheckKind.RESOLUTION), STORY));
        assertEquals(
                1,
                found(check(CheckKind.RESOLUTION), STORY + " My next task was to find out why the search was slow.")
                        .size());
    }

    @Test
    void plainWords_manyTerms_countsThem() {
        String jargon = STORY + " I set up TLS, mTLS and OAuth for the API, and moved the JVM to IPv6.";
        Finding finding = found(check(CheckKind.PLAIN_WORDS), jargon).get(0);

        assertEquals("TLS", finding.span().of(jargon));
        assertEquals("“TLS” is the first of 6 technical terms. Remember: “Do this.”", finding.message());
        assertEquals(List.of(), found(check(CheckKind.PLAIN_WORDS), STORY + " I also set up TLS for the API."));
    }

    @Test
    void specific_somethingOfThisCompany_passes() {
        String advice = "I would look at your ferry timetable first, as it is slow on a phone.";
        String anybody = "I would look at your products first, and at your backend systems as well.";
        assertEquals(List.of(), found(check(CheckKind.SPECIFIC), advice));
        assertEquals(1, found(check(CheckKind.SPECIFIC), anybody).size());
    }

    @Test
    void ownPart_toldAsWe_isMissing() {
        assertEquals(List.of(), found(check(CheckKind.OWN_PART), STORY));
        Finding finding = found(check(CheckKind.OWN_PART), STORY.replace("I profiled", "We profiled"))
                .get(0);
        assertEquals(StarPart.ACTION, finding.part());
    }

    @Test
    void figure_inTheResult_passes() {
        assertEquals(List.of(), found(check(CheckKind.FIGURE), STORY.replace("half the time", "2 seconds")));
        assertEquals(List.of(), found(check(CheckKind.FIGURE), STORY));
        String vague = STORY.replace("half the time", "less time").replace("Last spring", "In 2021");
        assertEquals(1, found(check(CheckKind.FIGURE), vague).size());
    }

    @Test
    void question_recommendation_isJudgedByItsOwnChecksAlone() {
        String advice = "I would move your ferry timetable to the edge, because phones on board have little reception.";
        Question question = question(QuestionKind.RECOMMENDATION, check(CheckKind.REASON), mentions(1, "zebra"));

        assertEquals(
                List.of("question-expectation"),
                ANALYZER.analyze(advice, question).findings().stream()
                        .filter(finding -> finding.level() != Level.INFO)
                        .map(Finding::rule)
                        .toList());
    }

    @Test
    void question_withoutChecks_raisesNothing() {
        assertTrue(found(question(QuestionKind.EXPERIENCE), STORY).isEmpty());
        assertFalse(found(question(QuestionKind.EXPERIENCE, mentions(1, "zebra")), STORY)
                .isEmpty());
    }

    private static List<Finding> found(Check check, String answer) {
        return found(question(QuestionKind.EXPERIENCE, check), answer);
    }

    private static List<Finding> found(Question question, String answer) {
        return ANALYZER.analyze(answer, question).findings().stream()
                .filter(finding -> finding.rule().startsWith("question-"))
                .toList();
    }

    private static Check check(CheckKind kind) {
        return new Check("c", kind, DO, List.of(), 0);
    }

    private static Check mentions(int atLeast, String... mentions) {
        List<ExpectedTopic> topics =
                Arrays.stream(mentions).map(QuestionChecksTest::topic).toList();
        return new Check("mentions", CheckKind.MENTIONS, DO, topics, atLeast);
    }

    private static ExpectedTopic topic(String mention) {
        return new ExpectedTopic(mention, List.of(mention));
    }

    private static Question question(QuestionKind kind, Check... checks) {
        DosAndDonts advice = new DosAndDonts(List.of(DO), List.of(DONT));
        return new Question(
                "checked",
                "examples",
                1,
                "What did you speed up?",
                List.of(),
                kind,
                "technical-depth",
                Set.of(Seniority.MID),
                List.of("performance"),
                "Whether you measure.",
                new Coaching(advice, List.of(checks), Map.of(), null, null, null));
    }
}
