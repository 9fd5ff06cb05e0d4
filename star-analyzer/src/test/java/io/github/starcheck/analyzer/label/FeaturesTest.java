package io.github.starcheck.analyzer.label;

import static io.github.starcheck.analyzer.label.TestText.features;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.analyzer.label.TestText.Seen;
import io.github.starcheck.analyzer.text.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeaturesTest {
    private static final String DEED = "I fixed the oven by noon.";

    @ParameterizedTest
    @ValueSource(
            strings = {"Task: ", "Result: ", "RESULTS - ", "Action 1: ", "**Situation:** ", "**Task** - ", "S: ", "R - "
            })
    void extract_headingInFront_isPassedOver(String heading) {
        assertEquals(features(TestText.sentence(DEED), 0), features(TestText.sentence(heading + DEED), 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Result was that ", "Yesterday: ", "A ", "Actions speak, "})
    void extract_wordsThatAreNoHeading_count(String words) {
        assertNotEquals(features(TestText.sentence(DEED), 0), features(TestText.sentence(words + DEED), 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Situation", "Result:", "**Task**", "Action 2"})
    void extract_headingAlone_isAHeadingOfNoPart(String heading) {
        assertEquals(features(TestText.sentence("Task"), 0), features(TestText.sentence(heading), 0));
        assertEquals(
                List.of(Template.HEADING),
                features(TestText.sentence(heading), 0).stream()
                        .map(Seen::template)
                        .toList());
    }

    @Test
    void extract_bullet_isOneMoreFeature() {
        Document bulleted = new Document("- " + DEED, Sentences.of(new int[] {2}, new int[] {2 + DEED.length()}));
        List<Seen> features = features(bulleted, 0);
        assertEquals(Template.BULLET, features.get(0).template());
        assertEquals(features(TestText.sentence(DEED), 0), features.subList(1, features.size()));
    }

    @Test
    void extract_otherPlaceInTheAnswer_sameFeatures() {
        Document document = TestText.sentences(DEED, "We were late.", DEED, "It held.", DEED);
        assertEquals(features(document, 0), features(document, 2));
        assertEquals(features(document, 0), features(document, 4));
    }

    @Test
    void extract_noToken_noFeature() {
        assertEquals(List.of(), features(TestText.sentence("   "), 0));
    }

    @Test
    void extract_oneWordOther_sharesSomeFeaturesOnly() {
        List<Seen> one = features(TestText.sentence("I fixed the oven."), 0);
        List<Seen> other = features(TestText.sentence("I fixed the boiler."), 0);
        assertTrue(one.stream().anyMatch(other::contains));
        assertFalse(one.stream().allMatch(other::contains));
    }

    @Test
    void extract_spans_lieWithinTheSentence() {
        Document document = TestText.sentences("We were late.", DEED, "It held.");
        Tokens tokens = document.tokens();
        TestText.FEATURES.extract(
                tokens,
                1,
                false,
                (template, detail, feature, first, last) -> assertTrue(
                        tokens.first(1) <= first && first <= last && last < tokens.first(2),
                        () -> template + " from " + first + " to " + last));
        assertFalse(features(document, 1).isEmpty());
    }

    @Test
    void endsWithColon_lastToken_decides() {
        Tokens tokens = TestText.sentences("I did this:", "a: b", "done").tokens();
        assertTrue(Features.endsWithColon(tokens, 0));
        assertFalse(Features.endsWithColon(tokens, 1));
        assertFalse(Features.endsWithColon(tokens, 2));
    }
}
