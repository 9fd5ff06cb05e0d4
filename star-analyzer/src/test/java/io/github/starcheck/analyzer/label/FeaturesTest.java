package io.github.starcheck.analyzer.label;

import static io.github.starcheck.analyzer.label.TestText.features;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.analyzer.label.TestText.Seen;
import io.github.starcheck.analyzer.text.Sentences;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        FeatureList list = TestText.list(document, 1);
        for (int i = 0; i < list.size(); i++) {
            int first = list.first(i);
            int last = list.last(i);
            String span = list.template(i) + " from " + first + " to " + last;
            assertTrue(tokens.first(1) <= first && first <= last && last < tokens.first(2), span);
        }
        assertTrue(list.size() > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "It was cold., 1",
        "It was cold and cold., 2",
        "Cold cold cold., 3",
        "Cold cold COLD cold., 3",
        "It was warm., 0"
    })
    void extract_wordSeveralTimes_isFoundAsOften(String sentence, int times) {
        Seen cold = new Seen(Template.WORD, 0, Template.WORD.feature(Tokens.hash("cold")));
        assertEquals(times, Collections.frequency(features(TestText.sentence(sentence), 0), cold));
    }

    @Test
    void extract_listThatWasUsed_holdsTheNewSentenceOnly() {
        FeatureList list = TestText.list(TestText.sentence("We were late and I called the cook, who was ill."), 0);
        Document document = TestText.sentence(DEED);
        TestText.FEATURES.extract(document.tokens(), 0, false, list);
        assertEquals(features(document, 0), TestText.seen(list));
    }

    /** Each class of each word; to be a base verb says nothing alone. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I absorb it             | i it them
            They asked us and asked | they ask talk me ask talk
            xylograph               | ''
            Task: I absorb it       | i it them
            """)
    void extract_words_haveTheirNamedClasses(String sentence, String names) {
        String found = features(TestText.sentence(sentence), 0).stream()
                .filter(seen -> seen.template() == Template.CLASS)
                .map(seen -> TestText.LEXICON.name(seen.detail()))
                .collect(joining(" "));
        assertEquals(sorted(names), sorted(found));
    }

    private static List<String> sorted(String names) {
        return Stream.of(names.split(" ", -1)).sorted().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {DEED, "Task: I asked them.", "Result:", "   ", "We were ill"})
    void extractButClasses_sentence_leavesOutClassesOnly(String sentence) {
        Document document = TestText.sentences("Late.", sentence);
        FeatureList list = new FeatureList();
        int from = TestText.FEATURES.extractButClasses(document.tokens(), 1, false, list);

        List<Seen> all = features(document, 1);
        assertEquals(
                all.stream().filter(seen -> seen.template() != Template.CLASS).toList(), TestText.seen(list));
        long classes = IntStream.range(from, document.tokens().first(2))
                .mapToLong(t ->
                        Long.bitCount(TestText.LEXICON.named(document.tokens().classes(t))))
                .sum();
        assertEquals(
                classes,
                all.stream().filter(seen -> seen.template() == Template.CLASS).count());
    }

    @ParameterizedTest
    @CsvSource({
        "Task: I asked them, 2",
        "I asked them, 0",
        "Task:, 2",
        "**Task** - we ate, 6",
    })
    void extractButClasses_heading_tellsWhereTheClassesBegin(String sentence, int from) {
        FeatureList list = new FeatureList();
        assertEquals(
                from,
                TestText.FEATURES.extractButClasses(TestText.sentence(sentence).tokens(), 0, false, list));
    }

    @ParameterizedTest
    @CsvSource({
        "the xylograph, 1",
        "Xylographs, 0",
        "the Xylograph, 0",
        "the XYLOGRAPH, 0",
        "xylo, 0",
        "xylog, 1",
        "the 123456, 0",
        "they asked, 0",
        "to absorb, 1",
        "Result: Xylograph, 0",
        "the cook: Xylograph, 0",
        "Result: xylograph, 1",
        "xylograph and Xylograph and xylograph, 2"
    })
    void extract_affixes_areThoseOfLongWordsWithoutAClassThatAreNoNames(String sentence, int words) {
        List<Template> templates = features(TestText.sentence(sentence), 0).stream()
                .map(Seen::template)
                .toList();
        assertEquals(words, Collections.frequency(templates, Template.SUFFIX));
        assertEquals(words, Collections.frequency(templates, Template.PREFIX));
    }

    /** A sentence or clause that begins with a word gives it a capital, which tells nothing of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We told %s about it     | Xylograph | Zymurgist | true
            We told XY, %s and ZQ   | Xylograph | Zymurgist | true
            We were late, %s was not | Xylograph | Zymurgist | true
            We left: %s was late    | Xylograph | Zymurgist | false
            We told (%s) about it   | Xylograph | Zymurgist | false
            %s told us about it     | Xylograph | Zymurgist | false
            Result: %s told us      | Xylograph | Zymurgist | false
            We told %s about it     | xylograph | zymurgist | false
            We told %s about it     | Xylograph | Asked     | false
            """)
    void extract_wordsOfWhichEachIsAName_haveTheSameWordsAndPairs(
            String sentence, String one, String other, boolean same) {
        for (Template template : List.of(Template.WORD, Template.PAIR)) {
            List<Seen> first = of(template, features(TestText.sentence(String.format(sentence, one)), 0));
            List<Seen> second = of(template, features(TestText.sentence(String.format(sentence, other)), 0));
            assertEquals(same, first.equals(second), template.toString());
        }
    }

    @Test
    void extract_wordsWithOneEndingAndOneStem_shareThem() {
        List<Seen> one = features(TestText.sentence("the xylography"), 0);
        List<Seen> other = features(TestText.sentence("the xylosophy"), 0);
        List<Seen> third = features(TestText.sentence("the xylographer"), 0);
        assertEquals(of(Template.SUFFIX, one), of(Template.SUFFIX, other));
        assertNotEquals(of(Template.PREFIX, one), of(Template.PREFIX, other));
        assertNotEquals(of(Template.SUFFIX, one), of(Template.SUFFIX, third));
        assertEquals(of(Template.PREFIX, one), of(Template.PREFIX, third));
    }

    private static List<Seen> of(Template template, List<Seen> features) {
        return features.stream().filter(seen -> seen.template() == template).toList();
    }

    @Test
    void endsWithColon_lastToken_decides() {
        Tokens tokens = TestText.sentences("I did this:", "a: b", "done").tokens();
        assertTrue(Features.endsWithColon(tokens, 0));
        assertFalse(Features.endsWithColon(tokens, 1));
        assertFalse(Features.endsWithColon(tokens, 2));
    }
}
