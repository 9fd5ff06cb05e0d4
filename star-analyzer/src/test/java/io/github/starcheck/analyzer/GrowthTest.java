package io.github.starcheck.analyzer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps, not seconds: a whole analysis takes as many of them per character however long the text is. */
class GrowthTest {
    private static final int LONGEST = 1_000_000;
    private static final double TOLERANCE = 1.2;

    private static StepCounter counter;
    private static Object analyzer;

    @BeforeAll
    static void load() throws Exception {
        counter = new StepCounter();
        analyzer = counter.create(LONGEST);
        steps("I fixed it. ".repeat(100)); // so that no class is initialised later on
    }

    @AfterAll
    static void unload() throws Exception {
        counter.close();
    }

    @ParameterizedTest
    @EnumSource
    void analyze_family_stepsGrowLikeTheText(HostileText family) throws Exception {
        assertLinear(length -> family.ofLength(length, 7), 10_000, 100_000, LONGEST);
    }

    /** What the reader of words and clauses looks at again and again. */
    private static final List<String> CLAUSES = List.of(
            "i ",
            "i'd ",
            "i had been ",
            "i never ",
            "not ",
            "was ",
            "asked to ",
            "would ",
            "it'",
            "1,",
            "Task: ",
            "* ",
            "- a\n",
            "i i was not asked to be ",
            "I fixed it. ",
            "a:\n",
            "only ");

    static Stream<String> pieces() {
        return Stream.concat(
                        Arrays.stream(HostileText.values()).flatMap(family -> family.pieces().stream()),
                        CLAUSES.stream())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void analyze_onePieceRepeated_stepsGrowLikeTheText(String piece) throws Exception {
        assertLinear(length -> piece.repeat(length / piece.length()), 10_000, 100_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I fixed it. ", "- a\n", "Task: ", "i was not asked to "})
    void cues_onePieceRepeated_stepsGrowLikeTheText(String piece) throws Exception {
        double perChar = cueSteps(piece, 10_000);
        assertTrue(perChar > 0.5, () -> "only " + perChar + " steps per char: who counts?");
        double perCharOfMore = cueSteps(piece, 100_000);
        assertFalse(perCharOfMore > TOLERANCE * perChar, () -> perCharOfMore + " steps per char, not " + perChar);
    }

    private static double cueSteps(String piece, int length) throws Exception {
        Object analysis = IsolatedAnalyzer.analyze(analyzer, piece.repeat(length / piece.length()));
        long before = StepCounter.Steps.count();
        IsolatedAnalyzer.cues(analysis);
        return (double) (StepCounter.Steps.count() - before) / length;
    }

    private static void assertLinear(IntFunction<String> text, int... lengths) throws Exception {
        double before = Double.NaN;
        for (int length : lengths) {
            double perChar = (double) steps(text.apply(length)) / length;
            assertTrue(perChar > 0.5, () -> "only " + perChar + " steps per char: who counts?");
            double limit = TOLERANCE * before;
            assertFalse(perChar > limit, () -> perChar + " steps per char at " + length + ", at most " + limit);
            before = perChar;
        }
    }

    private static long steps(String text) throws Exception {
        long before = StepCounter.Steps.count();
        IsolatedAnalyzer.analyze(analyzer, text);
        return StepCounter.Steps.count() - before;
    }
}
