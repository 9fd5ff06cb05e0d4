package io.github.starcheck.analyzer.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentsTest {
    private static final WeightSum ACROSS = new WeightSum(new int[Labels.COUNT], 0);

    /** A bar stands between two segments. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "We ate.",
                "We ate,| they left.",
                "The pump failed| and nobody knew why it did.",
                "I fixed it| so| that it ran.",
                "I fixed it| because they asked| to.",
                "when it rained,| we left.",
                "and it rained",
                "We ate -| and left",
                "We ate| and| so| but",
                "!|!|!",
                "We lost 3 vans in May,| 2 of them| before noon."
            })
    void cut_sentence_opensASegmentAfterAMarkAndBeforeAConjunction(String barred) {
        Tokens tokens = Tokens.of(barred.replace("|", ""));

        assertEquals(ends(barred), ends(tokens, cut(tokens)), barred);
    }

    @Test
    void cut_longSentenceAndShortOneAfterIt_coversEach() {
        Tokens tokens = Tokens.of("we left, ".repeat(100));
        Segments segments = cut(tokens);
        assertEquals(100, ends(tokens, segments).size());

        Tokens few = Tokens.of("We ate and left.");
        segments.cut(few, 0, few.first(1));
        assertEquals(ends("We ate| and left."), ends(few, segments));
    }

    @Test
    void cut_moreSegmentsThanCount_makesTheRestTheLastOne() {
        Tokens tokens = Tokens.of("we left, ".repeat(500));
        Segments segments = cut(tokens);

        assertEquals(127, ends(tokens, segments).size());
        assertSame(segments.sum(3 * 126, 3 * 126, ACROSS), segments.sum(3 * 126, 3 * 500 - 1, ACROSS));
    }

    @Test
    void sum_tokenBeforeTheFirst_isAcross() {
        Tokens tokens = Tokens.of("Task: we ate.");
        Segments segments = new Segments();
        segments.cut(tokens, 2, tokens.first(1));

        assertSame(ACROSS, segments.sum(0, 3, ACROSS));
        assertSame(segments.sum(2, 2, ACROSS), segments.sum(3, 4, ACROSS));
    }

    private static Segments cut(Tokens tokens) {
        Segments segments = new Segments();
        segments.cut(tokens, 0, tokens.first(1));
        return segments;
    }

    /** Returns how many tokens stand before each bar and before the end. */
    private static List<Integer> ends(String barred) {
        List<Integer> ends = new ArrayList<>();
        int before = 0;
        for (String segment : barred.split("\\|", -1)) {
            before += Tokens.of(segment).first(1);
            ends.add(before);
        }
        return ends;
    }

    private static List<Integer> ends(Tokens tokens, Segments segments) {
        List<Integer> ends = new ArrayList<>();
        for (int t = 1; t < tokens.first(1); t++) {
            if (segments.sum(t - 1, t, ACROSS) == ACROSS) {
                ends.add(t);
            }
        }
        ends.add(tokens.first(1));
        return ends;
    }
}
