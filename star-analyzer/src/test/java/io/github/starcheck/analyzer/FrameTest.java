package io.github.starcheck.analyzer;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.model.StarPart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {
    private static final StarAnalyzer ANALYZER = StarAnalyzer.create();
    private static final Story STORY = Story.all().get(0);
    private static final String FIXED = "Since then the errors have stayed below one in a thousand.";

    @ParameterizedTest
    @EnumSource(Frame.class)
    void analyze_anyFrame_samePartsAndSentences(Frame frame) {
        StarAnalysis framed = analyzer(frame).analyze(STORY.without(StarPart.TASK));
        StarAnalysis star = ANALYZER.analyze(STORY.without(StarPart.TASK));

        assertEquals(frame, framed.frame());
        assertEquals(star.parts(), framed.parts());
        assertEquals(star.sentences(), framed.sentences());
    }

    @Test
    void analyze_completeInOneFrameOnly_highScoreThereAlone() {
        int heldDown = 0;
        for (Story story : Story.all()) {
            String withoutTask = story.without(StarPart.TASK);
            int score = analyzer(Frame.CAR).analyze(withoutTask).score();

            assertEquals(
                    Math.min(75, score),
                    ANALYZER.analyze(withoutTask).score(),
                    () -> "without its task: " + story.name());
            heldDown += score > 75 ? 1 : 0;
        }
        assertTrue(heldDown > 0, "no story is good enough");
    }

    @ParameterizedTest
    @CsvSource({
        "STAR, situation task action result",
        "STAR_R, situation task action result reflection",
        "CAR, challenge action result",
        "SOAR, situation obstacle action result",
        "PAR, problem action result"
    })
    void frameParts_frame_haveItsNamesInItsOrder(Frame frame, String names) {
        assertEquals(
                names,
                analyzer(frame).analyze(STORY.told()).frameParts().stream()
                        .map(FramePart::name)
                        .collect(joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "STAR, SITUATION, INCOMPLETE",
        "SOAR, SITUATION, INCOMPLETE",
        "CAR, SITUATION, COMPLETE",
        "PAR, SITUATION, COMPLETE",
        "STAR, TASK, INCOMPLETE",
        "SOAR, TASK, INCOMPLETE",
        "CAR, TASK, COMPLETE",
        "PAR, TASK, COMPLETE",
        "CAR, ACTION, INCOMPLETE",
        "PAR, RESULT, INCOMPLETE"
    })
    void verdict_partLeftOut_asksForThePartsOfTheFrame(Frame frame, StarPart leftOut, Verdict verdict) {
        assertEquals(verdict, analyzer(frame).analyze(STORY.without(leftOut)).verdict());
    }

    @Test
    void frameParts_star_areTheFourParts() {
        StarAnalysis analysis = ANALYZER.analyze(STORY.without(StarPart.RESULT));
        for (StarPart part : StarPart.values()) {
            FramePart framed = analysis.frameParts().get(part.ordinal());
            assertEquals(List.of(part), framed.parts());
            assertEquals(analysis.part(part).strength(), framed.strength());
            assertEquals(analysis.part(part).share(), framed.share());
            assertEquals(analysis.part(part).evidence(), framed.evidence());
        }
    }

    @Test
    void frameParts_challenge_joinsSituationAndTask() {
        StarAnalysis analysis = analysis(
                Frame.CAR,
                List.of(Strength.TOLD, Strength.STRONG, Strength.TOLD, Strength.ABSENT),
                sentence("Last spring our orders were lost.", SentenceLabel.SITUATION),
                sentence("They kept getting lost and I had to stop that.", SentenceLabel.SITUATION, SentenceLabel.TASK),
                sentence("I put a queue in between.", SentenceLabel.ACTION),
                sentence("My deadline was Monday.", SentenceLabel.TASK));

        FramePart challenge = analysis.frameParts().get(0);

        assertEquals(List.of(StarPart.SITUATION, StarPart.TASK), challenge.parts());
        assertEquals(Strength.STRONG, challenge.strength());
        assertEquals(
                List.of(
                        "Last spring our orders were lost.",
                        "They kept getting lost and I had to stop that.",
                        "My deadline was Monday."),
                texts(analysis, challenge));
        assertEquals(
                analysis.part(StarPart.SITUATION).share()
                        + analysis.part(StarPart.TASK).share(),
                challenge.share(),
                1e-9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I learned to ask for a second pair of eyes.",
                "From that mistake I’ve learned to test the backups.",
                "It taught me to read the limits first.",
                "Lesson: narrow first, widen later.",
                "Looking back, I should have asked sooner.",
                "In hindsight we were too many in the room.",
                "What I would do differently is to ask first."
            })
    void frameParts_lessonAtTheStart_isReflectionOnly(String lesson) {
        StarAnalysis analysis = reflective(FIXED, lesson);

        assertEquals(List.of(FIXED), texts(analysis, part(analysis, "result")));
        assertEquals(List.of(lesson), texts(analysis, part(analysis, "reflection")));
        assertEquals(Strength.STRONG, part(analysis, "result").strength());
        assertEquals(Strength.TOLD, part(analysis, "reflection").strength());
        assertTrue(part(analysis, "reflection").share() > 0);
        assertEquals(
                analysis.part(StarPart.RESULT).share(),
                part(analysis, "result").share() + part(analysis, "reflection").share(),
                1e-9);
    }

    @Test
    void frameParts_lessonAfterTheOutcome_tellsBoth() {
        String both = "It has never failed again since, and I learned to ask first.";
        StarAnalysis analysis = reflective(both);

        assertEquals(List.of(both), texts(analysis, part(analysis, "result")));
        assertEquals(List.of(both), texts(analysis, part(analysis, "reflection")));
        assertEquals(0.0, part(analysis, "reflection").share());
    }

    @Test
    void frameParts_lessonAfterFourWords_isReflectionOnly() {
        assertEquals(List.of(FIXED), resultOf(reflective(FIXED, "On that day then I learned to ask.")));
        assertEquals(
                List.of(FIXED, "On that very day then I learned to ask."),
                resultOf(reflective(FIXED, "On that very day then I learned to ask.")));
    }

    @Test
    void frameParts_lessonOfHalfTheWords_hasHalfOfTheResultsShare() {
        StarAnalysis analysis = reflective("It has never failed since.", "I learned to ask first.");

        assertEquals(0.4, analysis.part(StarPart.RESULT).share(), 1e-9);
        assertEquals(0.2, part(analysis, "result").share(), 1e-9);
        assertEquals(0.2, part(analysis, "reflection").share(), 1e-9);
    }

    @Test
    void frameParts_lessonInASentenceThatTellsTheResultToo_isReflection() {
        String lesson = "I fixed it that day and I learned to ask first.";
        StarAnalysis analysis = analysis(
                Frame.STAR_R,
                List.of(Strength.TOLD, Strength.TOLD, Strength.TOLD, Strength.TOLD),
                sentence(FIXED, SentenceLabel.RESULT),
                sentence(lesson, SentenceLabel.ACTION, SentenceLabel.RESULT),
                sentence("I learned that it rains.", SentenceLabel.ACTION));

        assertEquals(List.of(lesson), texts(analysis, part(analysis, "reflection")));
        assertEquals(List.of(FIXED, lesson), resultOf(analysis));
    }

    @ParameterizedTest
    @CsvSource({"COMPLETE, TOLD", "INCOMPLETE, TOLD", "NOT_A_STORY, HINTED", "TOO_SHORT, HINTED"})
    void frameParts_verdict_tellsWhetherTheLessonCounts(Verdict verdict, Strength strength) {
        StarAnalysis told = reflective(FIXED, "I learned to ask first.");
        StarAnalysis analysis = new StarAnalysis(
                told.answer(), told.model(), told.frame(), verdict, 50, told.parts(), told.sentences(), List.of());

        assertEquals(strength, part(analysis, "reflection").strength());
    }

    @ParameterizedTest
    @CsvSource({
        "Since then it works., true, 16",
        "I learned to ask first., true, 8",
        "It works and since that day I learned to ask., true, 0",
        "It works and since that day I learned to ask., false, 16",
        "I learned to ask first., false, 24"
    })
    void lacking_reflection_isSixteenAndResultEight(String result, boolean story, int lacking) {
        StarAnalysis analysis = reflective(result);

        assertEquals(lacking, Frame.STAR_R.lacking(analysis.answer(), story, analysis.parts(), analysis.sentences()));
    }

    @ParameterizedTest
    @CsvSource({"ABSENT, ABSENT, 1", "HINTED, ABSENT, 1", "ABSENT, HINTED, 2", "HINTED, HINTED, 1", "ABSENT, TOLD, 0"})
    void lacking_challenge_asksForThePartThatIsToldBest(Strength situation, Strength task, int lacking) {
        StarAnalysis analysis = analysis(Frame.CAR, List.of(situation, task, Strength.TOLD, Strength.TOLD));

        assertEquals(lacking, Frame.CAR.lacking("", true, analysis.parts(), List.of()));
    }

    @Test
    void frameParts_taskBeforeSituation_areInTheOrderOfTheText() {
        StarAnalysis analysis = analysis(
                Frame.CAR,
                List.of(Strength.TOLD, Strength.TOLD, Strength.TOLD, Strength.ABSENT),
                sentence("I had to save it.", SentenceLabel.TASK),
                sentence("It was winter.", SentenceLabel.SITUATION));

        assertEquals(
                List.of("I had to save it.", "It was winter."),
                texts(analysis, analysis.frameParts().get(0)));
    }

    @Test
    void frameParts_oneSentenceForBothParts_isOneSpan() {
        StarAnalysis analysis = analysis(
                Frame.CAR,
                List.of(Strength.TOLD, Strength.TOLD, Strength.TOLD, Strength.ABSENT),
                sentence("It broke and I had to mend it.", SentenceLabel.SITUATION, SentenceLabel.TASK),
                sentence("It was winter.", SentenceLabel.SITUATION));

        assertEquals(
                List.of("It broke and I had to mend it.", "It was winter."),
                texts(analysis, analysis.frameParts().get(0)));
    }

    @Test
    void frameParts_spansThatOnlyTouch_stayApart() {
        List<PartAnalysis> parts = List.of(
                new PartAnalysis(StarPart.SITUATION, 1, Strength.TOLD, 0.5, List.of(new TextSpan(0, 4))),
                new PartAnalysis(StarPart.TASK, 1, Strength.TOLD, 0.5, List.of(new TextSpan(4, 9))),
                new PartAnalysis(StarPart.ACTION, 0, Strength.ABSENT, 0, List.of()),
                new PartAnalysis(StarPart.RESULT, 0, Strength.ABSENT, 0, List.of()));

        assertEquals(
                List.of(new TextSpan(0, 4), new TextSpan(4, 9)),
                Frame.CAR.parts("one.two.", true, parts, List.of()).get(0).evidence());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FIXED,
                "The children learned the rules in two days.",
                "Completed first lessons rose by a quarter.",
                "The graphs showed half the load."
            })
    void frameParts_noLesson_lacksReflection(String outcome) {
        StarAnalysis analysis = reflective(outcome);

        assertFalse(part(analysis, "reflection").covered());
        assertEquals(Strength.ABSENT, part(analysis, "reflection").strength());
        assertTrue(part(analysis, "result").covered());
    }

    @Test
    void frameParts_nothingButALesson_lacksResult() {
        StarAnalysis analysis = reflective("I learned to ask for a second pair of eyes.");

        assertEquals(Strength.ABSENT, part(analysis, "result").strength());
        assertEquals(List.of(), part(analysis, "result").evidence());
        assertTrue(part(analysis, "reflection").covered());
    }

    @Test
    void verdict_storyWithLesson_isCompleteWithReflection() {
        StarAnalyzer analyzer = analyzer(Frame.STAR_R);

        assertEquals(Verdict.INCOMPLETE, analyzer.analyze(STORY.told()).verdict());
        assertEquals(
                Verdict.COMPLETE,
                analyzer.analyze(STORY.told() + " I learned to ask for a second pair of eyes.")
                        .verdict());
    }

    @Test
    void frameParts_lessonWithoutAStory_isNotTold() {
        StarAnalysis analysis = analyzer(Frame.STAR_R)
                .analyze("A queue is a buffer between two services. It means that the sender need not wait.");

        assertEquals(Verdict.NOT_A_STORY, analysis.verdict());
        assertTrue(analysis.frameParts().stream().noneMatch(FramePart::covered));
    }

    @ParameterizedTest
    @CsvSource({
        "STAR, TASK, missing-task",
        "SOAR, TASK, missing-task",
        "CAR, TASK, ''",
        "PAR, SITUATION, ''",
        "PAR, RESULT, missing-result",
        "STAR_R, RESULT, missing-result missing-reflection"
    })
    void findings_partLeftOut_askOnlyForWhatTheFrameLacks(Frame frame, StarPart leftOut, String rules) {
        assertEquals(
                rules,
                analyzer(frame).analyze(STORY.without(leftOut)).findings().stream()
                        .map(Finding::rule)
                        .filter(rule -> rule.startsWith("missing-") || rule.startsWith("weak-"))
                        .collect(joining(" ")));
    }

    @Test
    void findings_nothingOfTheChallenge_askForItOnce() {
        StarAnalysis analysis = analyzer(Frame.CAR)
                .analyze("I put a queue in between and wrote a test for it. Since then no order has been lost.");

        assertEquals(
                1,
                analysis.findings().stream()
                        .filter(finding -> finding.part() == StarPart.SITUATION || finding.part() == StarPart.TASK)
                        .count(),
                () -> "" + analysis.findings());
    }

    @Test
    void builder_nullFrame_isRefusedByName() {
        assertEquals(
                "frame",
                assertThrows(
                                NullPointerException.class,
                                () -> StarAnalyzer.builder().frame(nullFrame()))
                        .getMessage());
    }

    @Test
    void id_frames_areTheNamesOfTheCommandLine() {
        assertEquals(
                Set.of("star", "star-r", "car", "soar", "par"),
                Set.copyOf(Arrays.stream(Frame.values()).map(Frame::id).toList()));
    }

    @SuppressWarnings("NullAway") // To see what a caller without null checks sees.
    private static Frame nullFrame() {
        return null;
    }

    private static StarAnalyzer analyzer(Frame frame) {
        return StarAnalyzer.builder().frame(frame).build();
    }

    private static FramePart part(StarAnalysis analysis, String name) {
        return analysis.frameParts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(StarAnalysis analysis, FramePart part) {
        return part.evidence().stream().map(span -> span.of(analysis.answer())).toList();
    }

    private static List<String> resultOf(StarAnalysis analysis) {
        return texts(analysis, part(analysis, "result"));
    }

    private record Told(String text, List<SentenceLabel> labels) {}

    private static Told sentence(String text, SentenceLabel... labels) {
        return new Told(text, List.of(labels));
    }

    /** Returns the analysis of a story that ends with these sentences. */
    private static StarAnalysis reflective(String... results) {
        return analysis(
                Frame.STAR_R,
                List.of(Strength.TOLD, Strength.TOLD, Strength.TOLD, Strength.STRONG),
                Arrays.stream(results)
                        .map(text -> sentence(text, SentenceLabel.RESULT))
                        .toArray(Told[]::new));
    }

    private static boolean tells(LabelledSentence sentence, StarPart part) {
        SentenceLabel label = SentenceLabel.of(part.ordinal());
        return sentence.label() == label || sentence.second() == label;
    }

    private static StarAnalysis analysis(Frame frame, List<Strength> strengths, Told... told) {
        StringBuilder answer = new StringBuilder();
        List<LabelledSentence> sentences = new ArrayList<>();
        for (Told one : told) {
            answer.append(answer.isEmpty() ? "" : " ");
            TextSpan span =
                    new TextSpan(answer.length(), answer.length() + one.text().length());
            SentenceLabel second = one.labels().size() > 1 ? one.labels().get(1) : null;
            sentences.add(LabelledSentence.of(span, one.labels().get(0), second, 1, List.of()));
            answer.append(one.text());
        }
        List<PartAnalysis> parts = new ArrayList<>();
        for (StarPart part : StarPart.values()) {
            List<TextSpan> evidence = sentences.stream()
                    .filter(sentence -> tells(sentence, part))
                    .map(LabelledSentence::span)
                    .toList();
            parts.add(new PartAnalysis(part, 1, strengths.get(part.ordinal()), evidence.size() * 0.2, evidence));
        }
        return new StarAnalysis(answer.toString(), "en-1", frame, Verdict.INCOMPLETE, 50, parts, sentences, List.of());
    }
}
