package io.github.starcheck.analyzer.label;

import io.github.starcheck.analyzer.label.Labeller.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sums up what speaks for and against one label of one sentence, by what was seen and where, and keeps the sums that weigh
 * most. Of the features that have name and place in common all but one come {@linkplain Template.Sharing#ONCE once} a
 * sentence, so that only these few are searched.
 */
final class Points {
    /** How many bits of a key tell the first token, and how many the number of tokens after it. */
    private static final int TOKEN_BITS = 26;

    private final FeatureList features;
    private final Tokens tokens;
    private final Lexicon lexicon;
    /** What a point is worth in log-odds. */
    private final double unit;

    // The sums of the features that come once, with what comes more often and has name and place in common with them.
    private int singles;
    private long[] keys = new long[24];
    private int[] singleFeatures = new int[keys.length];
    private int[] singleSums = new int[keys.length];

    // The largest sums, largest first, each with the first of its features.
    private int kept;
    private final int[] keptFeatures;
    private final int[] keptSums;
    /** What a sum must weigh to be kept. */
    private int least = 1;

    /**
     * Sums up the features of a sentence.
     *
     * @param most how many sums to keep, 1 or more
     */
    Points(FeatureList features, Tokens tokens, SentenceWeights weights, Lexicon lexicon, int label, int most) {
        this.features = features;
        this.tokens = tokens;
        this.lexicon = lexicon;
        unit = weights.pointUnit();
        keptFeatures = new int[most];
        keptSums = new int[most];
        int[] points = new int[features.size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = weights.points(features.feature(i), label);
        }
        for (int i = 0; i < points.length; i++) {
            if (features.isOf(Template.ONCE, i)) {
                addSingle(i, points[i]);
                points[i] = 0;
            }
        }
        for (int i = 0; i < points.length; i++) {
            if (features.isOf(Template.OFTEN, i) && addToSingle(i, points[i])) {
                points[i] = 0;
            }
        }
        for (int i = 0; i < singles; i++) {
            keep(singleFeatures[i], singleSums[i]);
        }
        for (int i = 0; i < points.length; i++) {
            keep(i, points[i]);
        }
    }

    private void addSingle(int feature, int points) {
        if (addToSingle(feature, points)) {
            return;
        }
        if (singles == keys.length) {
            keys = Arrays.copyOf(keys, 2 * singles);
            singleFeatures = Arrays.copyOf(singleFeatures, 2 * singles);
            singleSums = Arrays.copyOf(singleSums, 2 * singles);
        }
        keys[singles] = key(feature);
        singleFeatures[singles] = feature;
        singleSums[singles++] = points;
    }

    /** Adds the points to the sum of a feature that comes once and has name and place in common, if there is one. */
    private boolean addToSingle(int feature, int points) {
        long key = key(feature);
        for (int i = 0; i < singles; i++) {
            if (keys[i] == key) {
                singleSums[i] += points;
                return true;
            }
        }
        return false;
    }

    /** Returns a number that features have in common if and only if they have name and place in common. */
    private long key(int feature) {
        int first = features.first(feature);
        return (nameNumber(feature) << TOKEN_BITS | first) << TOKEN_BITS | (features.last(feature) - first);
    }

    /** Returns a number that two features have in common if and only if they have the name in common. */
    private long nameNumber(int feature) {
        Template template = features.template(feature);
        return switch (template.naming) {
            case BY_CLASS -> features.detail(feature);
            case BY_FRAME -> Long.SIZE + FrameName.number(features.detail(feature));
            case BY_TEMPLATE -> Long.SIZE + FrameName.COUNT + template.cueNumber;
        };
    }

    private String name(int feature) {
        Template template = features.template(feature);
        return switch (template.naming) {
            case BY_CLASS -> lexicon.cue(features.detail(feature));
            case BY_FRAME -> FrameName.of(features.detail(feature));
            case BY_TEMPLATE -> template.cue;
        };
    }

    private void keep(int feature, int sum) {
        if (Math.abs(sum) < least) {
            return;
        }
        int last = keptSums.length - 1;
        int at = kept;
        if (kept <= last) {
            kept++;
        } else if (isBefore(feature, sum, last)) {
            at = last;
        } else {
            return;
        }
        for (; at > 0 && isBefore(feature, sum, at - 1); at--) {
            keptFeatures[at] = keptFeatures[at - 1];
            keptSums[at] = keptSums[at - 1];
        }
        keptFeatures[at] = feature;
        keptSums[at] = sum;
        least = kept > last ? Math.abs(keptSums[last]) : 1;
    }

    /** Tells whether a sum weighs more than one that is kept, or as much and comes first by place and name. */
    private boolean isBefore(int feature, int sum, int at) {
        int difference = Math.abs(sum) - Math.abs(keptSums[at]);
        if (difference != 0) {
            return difference > 0;
        }
        int other = keptFeatures[at];
        if (features.first(feature) != features.first(other)) {
            return features.first(feature) < features.first(other);
        }
        if (features.last(feature) != features.last(other)) {
            return features.last(feature) < features.last(other);
        }
        return name(feature).compareTo(name(other)) < 0;
    }

    /** Returns what was kept, the largest weight first; of the same weight, what comes first in the sentence. */
    List<Point> largest() {
        List<Point> largest = new ArrayList<>(kept + 1);
        for (int i = 0; i < kept; i++) {
            int feature = keptFeatures[i];
            largest.add(new Point(
                    name(feature),
                    tokens.start(features.first(feature)),
                    tokens.end(features.last(feature)),
                    keptSums[i] * unit));
        }
        return largest;
    }
}
