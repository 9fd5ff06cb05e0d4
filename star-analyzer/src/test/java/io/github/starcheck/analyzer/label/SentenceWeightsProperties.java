package io.github.starcheck.analyzer.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.analyzer.text.SentenceDetection;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** The scores against the plain sum of the weights of all features, one by one. */
class SentenceWeightsProperties {
    private static final SentenceDetection DETECTION = SentenceDetection.create();
    private static final float SCALE = 0.25f;
    private static final int[] BIAS = {100, -7, 0, 3, -2_000};

    @Example
    void score_corpusAnswers_isTheSumOverTheirFeatures() {
        List<Document> answers = CorpusAnswers.oneIn(24);
        assertTrue(answers.size() > 300, () -> answers.size() + " answers");
        SentenceWeights weights = weights(answers);
        for (Document answer : answers) {
            assertSums(weights, answer);
        }
    }

    @Property(tries = 400)
    void score_sentencesOfWordsAndMarks_isTheSumOverTheirFeatures(
            @ForAll("sentences") @Size(min = 1, max = 8) List<String> sentences) {
        Document document = TestText.sentences(sentences.toArray(String[]::new));
        assertSums(weights(List.of(document)), document);
    }

    @Property(tries = 400)
    void score_anyText_isTheSumOverItsFeatures(@ForAll String text) {
        Document document = new Document(text, DETECTION.detect(text));
        assertSums(weights(List.of(document)), document);
    }

    /** More features and more tokens than are added up at a time, and all of one sign. */
    @Example
    void score_longSentences_isTheSumOverTheirFeatures() {
        for (String piece : List.of("I was not asked to fix it, ", "cold ", "they asked ", "1, ", "! ")) {
            Document document = TestText.sentences(piece.repeat(700), piece, piece.repeat(700), "We left.");
            assertSums(weights(List.of(document)), document);
        }
    }

    /** A model knows few of the features of a text that it was not fitted to. */
    @Example
    void score_textOfOtherWords_isTheSumOverTheFeaturesThatAreKnown() {
        List<Document> answers = CorpusAnswers.oneIn(40);
        List<Document> known = answers.subList(0, answers.size() / 2);
        int[] features = RandomWeights.features(known);
        SentenceWeights weights = weights(known);
        for (Document answer : answers.subList(answers.size() / 2, answers.size())) {
            assertSums(weights, answer, features);
        }
    }

    /** Returns weights of all features that the answers show. */
    private static SentenceWeights weights(List<Document> documents) {
        int[] features = RandomWeights.features(documents);
        return new SentenceWeights(SCALE, BIAS.clone(), RandomWeights.own(features), RandomWeights.beside(features));
    }

    private static void assertSums(SentenceWeights weights, Document document) {
        assertSums(weights, document, RandomWeights.features(List.of(document)));
    }

    private static void assertSums(SentenceWeights weights, Document document, int... known) {
        SentenceScores scores = weights.score(TestText.FEATURES, document);
        int[][] sums = sums(document, known);
        assertEquals(sums.length, scores.sentences());
        for (int s = 0; s < sums.length; s++) {
            for (int k = 0; k < Labels.COUNT; k++) {
                assertEquals(sums[s][k] * (double) SCALE, scores.score(s, k), "sentence " + s + ", label " + k);
            }
        }
        assertEquals(denied(document), scores.denied());
        assertSegmentPoints(weights, document, scores, known);
    }

    private static void assertSegmentPoints(
            SentenceWeights weights, Document document, SentenceScores scores, int... known) {
        WeightSum across = new WeightSum(new int[Labels.COUNT], 0);
        Segments segments = new Segments();
        for (int s = 0; s < document.sentences(); s++) {
            FeatureList list = TestText.list(document, s);
            int from = TestText.FEATURES.extractButClasses(document.tokens(), s, document.bullet(s), new FeatureList());
            segments.cut(document.tokens(), from, document.tokens().first(s + 1));
            Map<WeightSum, int[]> sums = new HashMap<>();
            for (int i = 0; i < list.size(); i++) {
                if (Arrays.binarySearch(known, list.feature(i)) >= 0) {
                    WeightSum segment = segments.sum(list.first(i), list.last(i), across);
                    add(
                            RandomWeights.row(list.feature(i)),
                            RandomWeights.OWN,
                            sums.computeIfAbsent(segment, k -> new int[Labels.COUNT]));
                }
            }
            sums.remove(across);
            for (int part = 0; part < Labels.PARTS; part++) {
                int most = 0;
                for (int[] sum : sums.values()) {
                    most = Math.max(
                            most, Labels.COUNT * sum[part] - Arrays.stream(sum).sum());
                }
                assertEquals(
                        most * weights.pointUnit(), scores.segmentPoints(s, part), "sentence " + s + ", part " + part);
            }
        }
    }

    private static int[][] sums(Document document, int... known) {
        int[][] sums = new int[document.sentences()][];
        for (int s = 0; s < sums.length; s++) {
            sums[s] = BIAS.clone();
        }
        for (int s = 0; s < sums.length; s++) {
            for (TestText.Seen seen : TestText.features(document, s)) {
                if (Arrays.binarySearch(known, seen.hash()) < 0) {
                    continue;
                }
                byte[] row = RandomWeights.row(seen.hash());
                add(row, RandomWeights.OWN, sums[s]);
                if (seen.template().neighbours && s + 1 < sums.length) {
                    add(row, RandomWeights.NEXT, sums[s + 1]);
                }
                if (seen.template().neighbours && s > 0) {
                    add(row, RandomWeights.PREVIOUS, sums[s - 1]);
                }
            }
        }
        return sums;
    }

    private static void add(byte[] row, int from, int[] sums) {
        for (int k = 0; k < Labels.COUNT; k++) {
            sums[k] += row[from + k];
        }
    }

    private static double denied(Document document) {
        int clauses = 0;
        int denials = 0;
        for (int s = 0; s < document.sentences(); s++) {
            for (TestText.Seen seen : TestText.features(document, s)) {
                if (seen.template() == Template.FRAME && Frames.isOwn(seen.detail())) {
                    clauses++;
                    denials += Frames.isNegated(seen.detail()) ? 1 : 0;
                }
            }
        }
        return clauses == 0 ? 0 : denials / (double) clauses;
    }

    /** Sentences with words of all classes, headings, numbers, marks, names, other scripts, and with nothing. */
    @Provide
    Arbitrary<List<String>> sentences() {
        Arbitrary<String> piece = Arbitraries.of(
                "I",
                "we",
                "She",
                "nobody",
                "it's",
                "didn't",
                "was",
                "had",
                "would",
                "can",
                "not",
                "never",
                "asked",
                "asking",
                "fixed",
                "fix",
                "brought",
                "need",
                "responsible",
                "result",
                "xylograph",
                "Xylograph",
                "Anna",
                "quickly",
                "the",
                "to",
                "and",
                "because",
                "12",
                "1,000.5",
                "%",
                ",",
                ".",
                ":",
                "-",
                "**",
                "Task:",
                "Result",
                "\u00e9t\u00e9s",
                "\u0436\u0443\u043a\u0438",
                "\ud83d\ude80",
                "\ud800",
                "p95",
                "\n- ",
                "'",
                "x");
        Arbitrary<String> heading = Arbitraries.of("", "", "", "Task: ", "**Result** - ", "Action 2");
        Arbitrary<String> words = piece.list().ofMaxSize(14).map(pieces -> String.join(" ", pieces));
        return Combinators.combine(heading, words)
                .as((front, rest) -> front + rest)
                .list();
    }
}
