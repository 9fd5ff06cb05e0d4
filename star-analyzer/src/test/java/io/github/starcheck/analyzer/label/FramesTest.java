package io.github.starcheck.analyzer.label;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FramesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I fixed the oven.                             | first-person-past-deed
            i fixed the oven                              | first-person-past-deed
            We built a shelf.                             | team-past-deed
            They laughed.                                 | others-past-deed
            I then quickly called her.                    | first-person-past-deed
            I did not build it.                           | first-person-negated-do
            I didn't build it.                            | first-person-negated-do
            I never called him.                           | first-person-negated-past-deed
            I was the cook.                               | first-person-past-state
            I was not the cook.                           | first-person-negated-past-state
            I was asked to help.                          | first-person-past-passive
            I was working there.                          | first-person-past-progress
            I had checked it.                             | first-person-past-before-past
            I have checked it.                            | first-person-present-perfect
            I would write it.                             | first-person-would
            I can help.                                   | first-person-modal
            I am a cook.                                  | first-person-present-state
            I bake bread.                                 | first-person-present
            You mix it.                                   | listener-present
            There was a queue.                            | there-is-past-state
            Nobody called.                                | nobody-past-deed
            Our server was slow.                          | thing-past-state
            Sales rose.                                   | thing-past-deed
            The oven was not repaired.                    | thing-negated-past-passive
            Fixed the oven.                               | headless-past-deed
            Fix the oven.                                 | headless-present
            After lunch, called her.                      | clause-past-deed
            A fine day.                                   | ''
            """)
    void extract_clause_namesItsFrame(String sentence, String names) {
        assertEquals(names, frames(sentence));
    }

    /** One frame a clause, in order. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We lost him, so I called his wife.  | team-past-deed, first-person-past-deed
            It rained and we left.              | thing-past-deed, team-past-deed
            """)
    void extract_severalClauses_namesTheirFrames(String sentence, String names) {
        assertEquals(names, frames(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I fixed the oven. She left.              | 1 | 0
            I did not write it and I called nobody.  | 2 | 1
            We never asked. Didn't sleep.            | 1 | 1
            I neither chose it nor paid for it.      | 1 | 1
            I would call her. I can help.            | 0 | 0
            The oven was not repaired.               | 0 | 0
            """)
    void extract_clausesOfTheSpeaker_areTakenFromTheirFrames(String answer, int own, int denied) {
        List<Integer> frames = TestText.features(TestText.sentence(answer), 0).stream()
                .filter(seen -> seen.template() == Template.FRAME)
                .map(TestText.Seen::detail)
                .filter(Frames::isOwn)
                .toList();

        assertEquals(own, frames.size());
        assertEquals(denied, frames.stream().filter(Frames::isNegated).count());
    }

    @Test
    void extract_severalClauses_oneIsTheFirst() {
        List<TestText.Seen> features =
                TestText.features(TestText.sentence("We lost him, so I called, but she slept."), 0);
        List<Integer> frames = details(features, Template.FRAME);
        assertEquals(3, frames.size());
        assertEquals(frames, details(features, Template.SUBJECT_VERB));
        assertEquals(frames.subList(0, 1), details(features, Template.FIRST_FRAME));
        assertEquals(frames.subList(0, 1), details(features, Template.FIRST_SUBJECT_VERB));
        assertEquals(List.of(), details(features, Template.NO_VERB));
        assertEquals(1, details(features, Template.TENSES).size());
    }

    @Test
    void extract_noVerb_saysWhetherThereIsASubject() {
        List<TestText.Seen> none = TestText.features(TestText.sentence("A fine day"), 0);
        List<TestText.Seen> subject = TestText.features(TestText.sentence("A fine day, we"), 0);
        assertEquals(List.of(), details(none, Template.FIRST_FRAME));
        assertEquals(List.of(0), details(none, Template.NO_VERB));
        assertEquals(List.of(0), details(subject, Template.NO_VERB));
        assertNotEquals(hashes(none, Template.NO_VERB), hashes(subject, Template.NO_VERB));
    }

    /** The verb's own word counts by who does it, whatever the tense. */
    @Test
    void extract_sameSubjectAndVerb_isOneDeed() {
        assertEquals(deeds("I fixed it."), deeds("I had quickly fixed it."));
        assertNotEquals(deeds("I fixed it."), deeds("We fixed it."));
        assertNotEquals(deeds("I fixed it."), deeds("I called it."));
    }

    private static List<Integer> deeds(String sentence) {
        return hashes(TestText.features(TestText.sentence(sentence), 0), Template.SUBJECT_VERB);
    }

    private static List<Integer> details(List<TestText.Seen> features, Template template) {
        return features.stream()
                .filter(seen -> seen.template() == template)
                .map(TestText.Seen::detail)
                .toList();
    }

    private static List<Integer> hashes(List<TestText.Seen> features, Template template) {
        return features.stream()
                .filter(seen -> seen.template() == template)
                .map(TestText.Seen::hash)
                .toList();
    }

    private static String frames(String sentence) {
        return TestText.features(TestText.sentence(sentence), 0).stream()
                .filter(seen -> seen.template() == Template.FRAME)
                .map(seen -> FrameName.of(seen.detail()))
                .collect(joining(", "));
    }
}
