package io.github.starcheck.analyzer;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.starcheck.model.Question;
import io.github.starcheck.model.StarPart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StarAnalyzerTest {
    private static final StarAnalyzer ANALYZER = StarAnalyzer.create();
    private static final List<Story> STORIES = Story.all();
    private static final Set<StarPart> ALL = EnumSet.allOf(StarPart.class);

    @Test
    void analyze_null_isRefusedByName() {
        assertEquals(
                "answer",
                assertThrows(NullPointerException.class, () -> ANALYZER.analyze(nullAnswer()))
                        .getMessage());
    }

    @Test
    void analyze_nullQuestion_isRefusedByName() {
        assertEquals(
                "question",
                assertThrows(NullPointerException.class, () -> ANALYZER.analyze("I won.", nullQuestion()))
                        .getMessage());
    }

    @SuppressWarnings("NullAway") // To see what a caller without null checks sees.
    private static Question nullQuestion() {
        return null;
    }

    @SuppressWarnings("NullAway") // To see what a caller without null checks sees.
    private static String nullAnswer() {
        return null;
    }

    @Test
    void analyze_tooLong_saysHowLongAndWhatToDo() {
        StarAnalyzer analyzer = StarAnalyzer.builder().maxChars(10).build();
        assertEquals(
                "answer has 11 chars, the limit is 10; shorten it or raise StarAnalyzer.Builder.maxChars",
                assertThrows(IllegalArgumentException.class, () -> analyzer.analyze("x".repeat(11)))
                        .getMessage());
        assertEquals(Verdict.TOO_SHORT, analyzer.analyze("x".repeat(10)).verdict());
    }

    @Test
    void analyze_defaultLimit_isAHundredThousandChars() {
        assertEquals(Verdict.TOO_SHORT, ANALYZER.analyze(" ".repeat(100_000)).verdict());
        assertThrows(IllegalArgumentException.class, () -> ANALYZER.analyze(" ".repeat(100_001)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void builder_limitBelowOne_isRefused(int value) {
        StarAnalyzer.Builder builder = StarAnalyzer.builder();
        assertEquals(
                "maxChars is " + value + "; use 1 or more",
                assertThrows(IllegalArgumentException.class, () -> builder.maxChars(value))
                        .getMessage());
        assertEquals(
                "minWords is " + value + "; use 1 or more",
                assertThrows(IllegalArgumentException.class, () -> builder.minWords(value))
                        .getMessage());
    }

    @Test
    void builder_limitOfOne_isAccepted() {
        StarAnalyzer analyzer = StarAnalyzer.builder().maxChars(1).minWords(1).build();
        assertNotEquals(Verdict.TOO_SHORT, analyzer.analyze("I").verdict());
        assertEquals(Verdict.TOO_SHORT, analyzer.analyze(" ").verdict());
        assertThrows(IllegalArgumentException.class, () -> analyzer.analyze("I."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r\n", "\u00a0", "...", "🎉", "I fixed it and they were very", "\ud800"})
    void analyze_fewerThanEightWords_isTooShortAndSaysOnlyThat(String text) {
        StarAnalysis analysis = ANALYZER.analyze(text);
        assertEquals(Verdict.TOO_SHORT, analysis.verdict());
        assertEquals(
                List.of("too-short"),
                analysis.findings().stream().map(Finding::rule).toList());
    }

    @Test
    void analyze_asManyWordsAsMinWords_isJudged() {
        StarAnalyzer analyzer = StarAnalyzer.builder().minWords(3).build();
        assertNotEquals(Verdict.TOO_SHORT, analyzer.analyze("I fixed it.").verdict());
        assertEquals(Verdict.TOO_SHORT, analyzer.analyze("I won.").verdict());
    }

    static List<TestAnswer> languages() {
        return TestAnswer.table("languages.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    void analyze_language_onlyEnglishIsSupported(TestAnswer answer) {
        assertEquals(
                answer.kind().equals("foreign"),
                ANALYZER.analyze(answer.text()).verdict() == Verdict.UNSUPPORTED_LANGUAGE);
    }

    static Stream<Arguments> tellings() {
        return STORIES.stream()
                .flatMap(story -> Stream.of(
                        arguments(story, "in order", story.told()),
                        arguments(
                                story,
                                "result first",
                                story.told(StarPart.RESULT, StarPart.SITUATION, StarPart.TASK, StarPart.ACTION)),
                        arguments(story, "in lower case", story.told().toLowerCase(Locale.ROOT)),
                        arguments(story, "as a list", story.bulleted()),
                        arguments(story, "headed", story.headed("Situation", "Task", "Action", "Result")),
                        arguments(story, "headed wrongly", story.headed("Result", "Action", "Task", "Situation")),
                        arguments(story, "with one heading", story.headed("Task", "Task", "Task", "Task"))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("tellings")
    void analyze_story_isCompleteHoweverItIsTold(Story story, String manner, String answer) {
        StarAnalysis analysis = ANALYZER.analyze(answer);
        assertEquals(ALL, covered(analysis), () -> story + " " + manner + ": " + analysis.parts());
        assertEquals(Verdict.COMPLETE, analysis.verdict());
        assertEquals(
                List.of(),
                analysis.findings().stream()
                        .filter(finding -> finding.level() != Level.INFO)
                        .toList());
    }

    static Stream<Arguments> cuts() {
        return STORIES.stream().flatMap(story -> ALL.stream().map(part -> arguments(story, part)));
    }

    @ParameterizedTest(name = "{0} without {1}")
    @MethodSource("cuts")
    void analyze_storyWithoutAPart_missesThatPartOnly(Story story, StarPart part) {
        StarAnalysis analysis = ANALYZER.analyze(story.without(part));
        assertEquals(EnumSet.complementOf(EnumSet.of(part)), covered(analysis), () -> "" + analysis.parts());
        assertEquals(Verdict.INCOMPLETE, analysis.verdict());
        assertTrue(analysis.score() < ANALYZER.analyze(story.told()).score(), "no lower score than the whole story");
    }

    /** A task alone may be a plan; the other parts can stand only in a story. */
    static Stream<Arguments> partsOfStoriesAlone() {
        return cuts().filter(arguments -> arguments.get()[1] != StarPart.TASK);
    }

    @ParameterizedTest(name = "{0}: only {1}")
    @MethodSource("partsOfStoriesAlone")
    void analyze_onePartAlone_isStillAStory(Story story, StarPart part) {
        StarAnalysis analysis = ANALYZER.analyze(story.told(part));
        assertEquals(Verdict.INCOMPLETE, analysis.verdict(), () -> "" + analysis.parts());
        assertEquals(EnumSet.of(part), covered(analysis), () -> "" + analysis.parts());
    }

    @Test
    void analyze_storiesWithoutPunctuation_areNearlyAllComplete() {
        List<String> incomplete = new ArrayList<>();
        for (Story story : STORIES) {
            StarAnalysis analysis =
                    ANALYZER.analyze(story.told().toLowerCase(Locale.ROOT).replaceAll("[.,]", ""));
            if (analysis.verdict() != Verdict.COMPLETE) {
                incomplete.add(story + ": " + analysis.parts());
            }
        }
        assertTrue(incomplete.size() <= 1, () -> String.join("\n", incomplete));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("STORIES")
    void analyze_headings_decideNothing(Story story) {
        StarAnalysis right = ANALYZER.analyze(story.headed("Situation", "Task", "Action", "Result"));
        StarAnalysis wrong = ANALYZER.analyze(story.headed("Result", "Situation", "Task", "Action"));
        assertEquals(
                right.sentences().stream().map(LabelledSentence::label).toList(),
                wrong.sentences().stream().map(LabelledSentence::label).toList());
        assertEquals(right.score(), wrong.score());
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("STORIES")
    void analyze_story_namesTheSentencesOfEachPart(Story story) {
        String answer = story.told();
        StarAnalysis analysis = ANALYZER.analyze(answer);
        for (StarPart part : StarPart.values()) {
            String evidence = analysis.part(part).evidence().stream()
                    .map(span -> span.of(answer))
                    .collect(joining(" "));
            long shared = Arrays.stream(story.told(part).split("(?<=\\.) ", -1))
                    .filter(evidence::contains)
                    .count();
            assertTrue(shared > 0, () -> part + " is seen in: " + evidence);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("tellings")
    void analyze_story_invariantsHold(Story story, String manner, String answer) {
        AnalysisInvariants.assertHold(ANALYZER, answer);
    }

    @ParameterizedTest(name = "{0} without {1}")
    @MethodSource("cuts")
    void analyze_storyWithoutAPart_invariantsHold(Story story, StarPart part) {
        AnalysisInvariants.assertHold(ANALYZER, story.without(part));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    void analyze_language_invariantsHold(TestAnswer answer) {
        AnalysisInvariants.assertHold(ANALYZER, answer.text());
    }

    @Test
    void analyze_missingResult_isFoundAtTheEnd() {
        String answer = STORIES.get(0).without(StarPart.RESULT);
        Finding finding = finding("missing-result", answer);
        assertEquals(Level.WARNING, finding.level());
        assertEquals(StarPart.RESULT, finding.part());
        assertEquals(new TextSpan(answer.length(), answer.length()), finding.span());
        assertEquals("No sentence tells what came of it.", finding.message());
    }

    @Test
    void analyze_missingSituation_isFoundAtTheStart() {
        Finding finding = finding("missing-situation", STORIES.get(0).without(StarPart.SITUATION));
        assertEquals(new TextSpan(0, 0), finding.span());
    }

    private static Finding finding(String rule, String answer) {
        return ANALYZER.analyze(answer).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void analyze_eightThreads_sameAnalysesAndCuesAsOne() throws Exception {
        List<String> answers =
                tellings().map(telling -> (String) telling.get()[2]).toList();
        List<String> expected =
                answers.stream().map(answer -> inFull(ANALYZER, answer)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<String>>> readers = Collections.nCopies(
                    8,
                    () -> answers.stream()
                            .map(answer -> inFull(ANALYZER, answer))
                            .toList());
            for (Future<List<String>> reader : threads.invokeAll(readers)) {
                assertEquals(expected, reader.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void analyze_turkishLocale_sameAnalysesAndCues() {
        List<String> answers = tellings()
                .map(telling -> (String) telling.get()[2])
                .flatMap(answer -> Stream.of(answer, answer.toUpperCase(Locale.ROOT)))
                .toList();
        List<String> expected =
                answers.stream().map(answer -> inFull(ANALYZER, answer)).toList();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            StarAnalyzer turkish = StarAnalyzer.create();
            assertEquals(
                    expected,
                    answers.stream().map(answer -> inFull(turkish, answer)).toList());
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Returns all that an analysis says, to the last bit. */
    private static String inFull(StarAnalyzer analyzer, String answer) {
        StarAnalysis analysis = analyzer.analyze(answer);
        return analysis + " "
                + analysis.sentences().stream().map(LabelledSentence::cues).toList();
    }

    private static Set<StarPart> covered(StarAnalysis analysis) {
        Set<StarPart> covered = EnumSet.noneOf(StarPart.class);
        for (PartAnalysis part : analysis.parts()) {
            if (part.covered()) {
                covered.add(part.part());
            }
        }
        return covered;
    }
}
