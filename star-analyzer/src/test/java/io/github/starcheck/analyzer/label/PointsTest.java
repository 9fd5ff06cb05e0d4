package io.github.starcheck.analyzer.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.starcheck.analyzer.label.Labeller.Point;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The points against the contributions of all features, added up by name and place one by one. */
class PointsTest {
    private static final int ALL = 100_000;

    /** What points have in common whose weights are added up. */
    private record Place(String name, int start, int end) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I fixed it.",
                "x",
                "It was cold, cold and cold, so they asked us to bring 12 blankets and I had never been asked before.",
                "I was not there. I was not there. I was not there.",
                "Asked them.",
                "Told",
                "Was asked and told, was asked, and asked: we had been asked, so I asked them to be asked.",
                "Result:"
            })
    void largest_asManyAsThereAre_areTheSumsByNameAndPlace(String sentence) {
        Document document = TestText.sentence(sentence);
        SentenceWeights weights = weights(document);
        FeatureList list = TestText.list(document, 0);
        for (int label = 0; label < Labels.COUNT; label++) {
            Map<Place, Double> found = new HashMap<>();
            for (Point point : new Points(list, document.tokens(), weights, TestText.LEXICON, label, ALL).largest()) {
                assertEquals(null, found.put(new Place(point.name(), point.start(), point.end()), point.weight()));
            }
            Map<Place, Double> sums = sums(document, list, weights, label);
            assertEquals(sums.keySet(), found.keySet());
            sums.forEach(
                    (place, sum) -> assertEquals(sum, found.getOrDefault(place, Double.NaN), 1e-9, place::toString));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void largest_fewerThanThereAre_areTheOnesThatWeighMost(int most) {
        Document document = TestText.sentence("They asked us to bring 12 blankets, so I called my aunt.");
        List<Point> all = largest(document, ALL);
        List<Point> sorted = all.stream()
                .sorted(Comparator.comparingDouble((Point point) -> -Math.abs(point.weight()))
                        .thenComparingInt(Point::start)
                        .thenComparingInt(Point::end)
                        .thenComparing(Point::name))
                .toList();

        assertEquals(sorted, all);
        assertEquals(sorted.subList(0, most), largest(document, most));
    }

    private static List<Point> largest(Document document, int most) {
        return new Points(TestText.list(document, 0), document.tokens(), weights(document), TestText.LEXICON, 2, most)
                .largest();
    }

    private static Map<Place, Double> sums(Document document, FeatureList list, SentenceWeights weights, int label) {
        Tokens tokens = document.tokens();
        Map<Place, Double> sums = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            double weight = weights.points(list.feature(i), label) * weights.pointUnit();
            if (weight != 0) {
                Place place = new Place(
                        name(list.template(i), list.detail(i)), tokens.start(list.first(i)), tokens.end(list.last(i)));
                sums.merge(place, weight, Double::sum);
            }
        }
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private static String name(Template template, int detail) {
        if (template == Template.FRAME || template == Template.FIRST_FRAME) {
            return FrameName.of(detail);
        }
        boolean ofClass = template == Template.CLASS
                || template == Template.OPENING_CLASS
                || template == Template.FIRST_SUBJECT_CLASS;
        return ofClass ? TestText.LEXICON.name(detail) + "-word" : template.cue;
    }

    private static SentenceWeights weights(Document document) {
        int[] features = RandomWeights.features(List.of(document));
        return new SentenceWeights(
                0.25f, new int[Labels.COUNT], RandomWeights.own(features), RandomWeights.beside(features));
    }
}
