package io.github.starcheck.analyzer.label;

import io.github.starcheck.analyzer.label.Labeller.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sums up what speaks for and against one label of one sentence, by what was seen and where. Names are made only for the
 * points that are asked for.
 */
final class Points implements Features.Sink {
    private static final Comparator<Point> LARGEST_FIRST = Comparator.comparingDouble(
                    (Point point) -> -Math.abs(point.weight()))
            .thenComparingInt(Point::start)
            .thenComparingInt(Point::end)
            .thenComparing(Point::name);

    /** How many bits of a key tell the first token, and how many the number of tokens after it. */
    private static final int TOKEN_BITS = 26;

    private final SentenceWeights weights;
    private final Lexicon lexicon;
    private final int label;
    private final FeatureSet seen = new FeatureSet();
    private final List<Sum> sums = new ArrayList<>();
    /** The sums by the hash of their keys. */
    private @Nullable Sum[] slots = new @Nullable Sum[256];

    /** The weight of all that has one name and one place. */
    private static final class Sum {
        private final long key;
        private final Template template;
        private final int detail;
        private final int first;
        private final int last;
        private double weight;

        private Sum(long key, Template template, int detail, int first, int last) {
            this.key = key;
            this.template = template;
            this.detail = detail;
            this.first = first;
            this.last = last;
        }
    }

    Points(SentenceWeights weights, Lexicon lexicon, int label) {
        this.weights = weights;
        this.lexicon = lexicon;
        this.label = label;
    }

    @Override
    public void add(Template template, int detail, int feature, int first, int last) {
        double weight = seen.add(feature) ? weights.contribution(feature, label) : 0;
        if (weight == 0) {
            return;
        }
        long key = (nameNumber(template, detail) << TOKEN_BITS | first) << TOKEN_BITS | (last - first);
        int slot = slot(key);
        Sum sum = slots[slot];
        if (sum == null) {
            sum = new Sum(key, template, detail, first, last);
            slots[slot] = sum;
            sums.add(sum);
            if (2 * sums.size() > slots.length) {
                grow();
            }
        }
        sum.weight += weight;
    }

    private int slot(long key) {
        int mask = slots.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> Integer.SIZE) & mask;
        for (Sum sum = slots[slot]; sum != null && sum.key != key; sum = slots[slot]) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        slots = new @Nullable Sum[2 * slots.length];
        sums.forEach(sum -> slots[slot(sum.key)] = sum);
    }

    /** Returns a number that two features have in common if and only if they have the name in common. */
    private static long nameNumber(Template template, int detail) {
        return switch (template) {
            case CLASS, CLASS_PAIR, OPENING_CLASS, SUBJECT_CLASS, FRAME_CLASS, FIRST_SUBJECT_CLASS -> detail;
            case FRAME, FIRST_FRAME -> Long.SIZE + FrameName.number(detail);
            default -> Long.SIZE + FrameName.COUNT + template.cueNumber;
        };
    }

    private String name(Sum sum) {
        return switch (sum.template) {
            case CLASS, CLASS_PAIR, OPENING_CLASS, SUBJECT_CLASS, FRAME_CLASS, FIRST_SUBJECT_CLASS ->
                lexicon.cue(sum.detail);
            case FRAME, FIRST_FRAME -> FrameName.of(sum.detail);
            default -> sum.template.cue;
        };
    }

    /** Returns the points with the largest weights, largest first. */
    List<Point> largest(int most, Tokens tokens) {
        double least = leastOfLargest(most);
        List<Point> largest = new ArrayList<>();
        for (Sum sum : sums) {
            if (Math.abs(sum.weight) >= least) {
                largest.add(new Point(name(sum), tokens.start(sum.first), tokens.end(sum.last), sum.weight));
            }
        }
        largest.sort(LARGEST_FIRST);
        return largest.subList(0, Math.min(most, largest.size()));
    }

    private double leastOfLargest(int most) {
        double[] largest = new double[most]; // the least first
        for (Sum sum : sums) {
            double weight = Math.abs(sum.weight);
            if (weight > largest[0]) {
                int i = 1;
                for (; i < most && largest[i] < weight; i++) {
                    largest[i - 1] = largest[i];
                }
                largest[i - 1] = weight;
            }
        }
        return largest[0];
    }
}
