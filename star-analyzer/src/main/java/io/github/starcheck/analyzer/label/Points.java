package io.github.starcheck.analyzer.label;

import io.github.starcheck.analyzer.label.Labeller.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sums up what speaks for and against one label of one sentence, by what was seen and where. */
final class Points implements Features.Sink {
    private static final Comparator<Point> LARGEST_FIRST = Comparator.comparingDouble(
                    (Point point) -> -Math.abs(point.weight()))
            .thenComparingInt(Point::start)
            .thenComparingInt(Point::end)
            .thenComparing(Point::name);

    private final SentenceWeights weights;
    private final Lexicon lexicon;
    private final int label;
    private final FeatureSet seen = new FeatureSet();
    private final Map<Place, Sum> sums = new HashMap<>();

    private record Place(String name, int first, int last) {}

    private static final class Sum {
        private double weight;
    }

    Points(SentenceWeights weights, Lexicon lexicon, int label) {
        this.weights = weights;
        this.lexicon = lexicon;
        this.label = label;
    }

    @Override
    public void add(Template template, int detail, int feature, int first, int last) {
        double weight = seen.add(feature) ? weights.contribution(feature, label) : 0;
        if (weight != 0) {
            sums.computeIfAbsent(new Place(name(template, detail), first, last), place -> new Sum()).weight += weight;
        }
    }

    private String name(Template template, int detail) {
        return switch (template) {
            case CLASS, CLASS_PAIR, OPENING_CLASS, SUBJECT_CLASS, FRAME_CLASS, FIRST_SUBJECT_CLASS ->
                lexicon.cue(detail);
            case FRAME, FIRST_FRAME -> Frames.name(detail);
            default -> template.cue;
        };
    }

    /** Returns the points with the largest weights, largest first. */
    List<Point> largest(int most, Tokens tokens) {
        List<Point> largest = new ArrayList<>(most + 1);
        sums.forEach((place, sum) -> {
            if (largest.size() == most
                    && Math.abs(sum.weight) < Math.abs(largest.get(most - 1).weight())) {
                return;
            }
            largest.add(new Point(place.name(), tokens.start(place.first()), tokens.end(place.last()), sum.weight));
            largest.sort(LARGEST_FIRST);
            if (largest.size() > most) {
                largest.remove(most);
            }
        });
        return largest;
    }
}
