package io.github.starcheck.analyzer.label;

import io.github.starcheck.analyzer.label.Labeller.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sums up what speaks for and against one label of one sentence, by what was seen and where. Names are made only for the
 * points that are asked for.
 */
final class Points {
    private static final Comparator<Point> LARGEST_FIRST = new LargestFirst();

    /** How many bits of a key tell the first token, and how many the number of tokens after it. */
    private static final int TOKEN_BITS = 26;

    private final Lexicon lexicon;
    private final FeatureList features;
    private int size;
    /** For each sum the first of its features. */
    private final int[] firsts;

    private final long[] keys;
    private final double[] sums;

    /** A class, since lambdas cost a cold start more. */
    private static final class LargestFirst implements Comparator<Point> {
        @Override
        public int compare(Point one, Point other) {
            int byWeight = Double.compare(Math.abs(other.weight()), Math.abs(one.weight()));
            if (byWeight != 0) {
                return byWeight;
            }
            int byStart = Integer.compare(one.start(), other.start());
            int byEnd = Integer.compare(one.end(), other.end());
            return byStart != 0 ? byStart : byEnd != 0 ? byEnd : one.name().compareTo(other.name());
        }
    }

    /** Sums up the features of a sentence. */
    Points(FeatureList features, SentenceWeights weights, Lexicon lexicon, int label) {
        this.features = features;
        this.lexicon = lexicon;
        firsts = new int[features.size()];
        keys = new long[features.size()];
        sums = new double[features.size()];
        int[] slots = new int[Integer.highestOneBit(Math.max(1, features.size())) * 4]; // one more than a sum's number
        for (int i = 0; i < features.size(); i++) {
            double weight = weights.contribution(features.feature(i), label);
            if (weight != 0) {
                sums[number(i, slots)] += weight;
            }
        }
    }

    /** Returns the number of the sum that a feature counts to. */
    private int number(int feature, int[] slots) {
        long key = key(feature);
        int mask = slots.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> Integer.SIZE) & mask;
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = (slot + 1) & mask;
        }
        if (slots[slot] == 0) {
            keys[size] = key;
            firsts[size] = feature;
            slots[slot] = ++size;
        }
        return slots[slot] - 1;
    }

    /** Returns a number that features have in common if and only if they have name and place in common. */
    private long key(int feature) {
        int first = features.first(feature);
        return (nameNumber(feature) << TOKEN_BITS | first) << TOKEN_BITS | (features.last(feature) - first);
    }

    /** Returns a number that two features have in common if and only if they have the name in common. */
    private long nameNumber(int feature) {
        Template template = features.template(feature);
        return switch (template) {
            case CLASS, OPENING_CLASS, FIRST_SUBJECT_CLASS -> features.detail(feature);
            case FRAME, FIRST_FRAME -> Long.SIZE + FrameName.number(features.detail(feature));
            default -> Long.SIZE + FrameName.COUNT + template.cueNumber;
        };
    }

    private String name(int feature) {
        Template template = features.template(feature);
        return switch (template) {
            case CLASS, OPENING_CLASS, FIRST_SUBJECT_CLASS -> lexicon.cue(features.detail(feature));
            case FRAME, FIRST_FRAME -> FrameName.of(features.detail(feature));
            default -> template.cue;
        };
    }

    /** Returns the points with the largest weights, largest first. */
    List<Point> largest(int most, Tokens tokens) {
        double least = leastOfLargest(most);
        List<Point> largest = new ArrayList<>(most + 1);
        for (int i = 0; i < size; i++) {
            if (Math.abs(sums[i]) >= least) {
                int feature = firsts[i];
                largest.add(new Point(
                        name(feature),
                        tokens.start(features.first(feature)),
                        tokens.end(features.last(feature)),
                        sums[i]));
            }
        }
        largest.sort(LARGEST_FIRST);
        return largest.size() <= most ? largest : largest.subList(0, most);
    }

    private double leastOfLargest(int most) {
        double[] largest = new double[most]; // the least first
        for (int s = 0; s < size; s++) {
            double weight = Math.abs(sums[s]);
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
