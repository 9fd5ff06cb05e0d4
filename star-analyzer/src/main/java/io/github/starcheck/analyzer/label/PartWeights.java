package io.github.starcheck.analyzer.label;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * From the labels' probabilities to the whole answer: the probability that each part is told, that it is told with
 * specifics, and that the answer is a story at all. Logistic regressions over a few numbers that hardly grow with the
 * length of the answer, calibrated on answers of files that the labels' weights had not seen. Immutable.
 */
public final class PartWeights {
    /** Inputs of "told", of each part. */
    public static final int TOLD_INPUTS = 5;
    /** Inputs of "strong", of each part. */
    public static final int STRONG_INPUTS = 6;
    /** Inputs of "story". */
    public static final int STORY_INPUTS = 4;
    /** The ratings that the score was fitted to, 1 to 5. */
    public static final int RATINGS = 5;

    /** The points of an answer without any part, of the ratings, and of an answer that has it all. */
    private static final double[] POINTS = {0, 10, 35, 65, 85, 95, 100};

    private static final double MARGIN_LIMIT = 6;

    private final double[][] told;
    private final double[][] strong;
    private final double[] story;
    private final double[] toldFrom;
    private final double[] hintedFrom;
    private final double[] strongFrom;
    private final double storyFrom;
    private final double[] scoreTold;
    private final double[] scoreStrong;
    private final double[] anchors;

    public PartWeights(
            double[][] told,
            double[][] strong,
            double[] story,
            double[] toldFrom,
            double[] hintedFrom,
            double[] strongFrom,
            double storyFrom,
            double[] scoreTold,
            double[] scoreStrong,
            double[] anchors) {
        this.told = told;
        this.strong = strong;
        this.story = story;
        this.toldFrom = toldFrom;
        this.hintedFrom = hintedFrom;
        this.strongFrom = strongFrom;
        this.storyFrom = storyFrom;
        this.scoreTold = scoreTold;
        this.scoreStrong = scoreStrong;
        this.anchors = anchors;
    }

    /**
     * Returns the inputs of "told" for one part: how much of substance one sentence tells of it, how clearly one speaks of
     * it by itself, how much of the answer speaks of nothing, and how much the speaker denies.
     */
    public static double[] toldInputs(Evidence evidence, int part) {
        SentenceScores first = evidence.first();
        double most = 0;
        double bestMargin = -MARGIN_LIMIT;
        for (int s = 0; s < evidence.sentences(); s++) {
            most = Math.max(most, evidence.probability(s, part) * evidence.logSubstance(s));
            double rival = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < Labels.COUNT; k++) {
                rival = k == part ? rival : Math.max(rival, first.score(s, k));
            }
            bestMargin = Math.max(bestMargin, Math.min(MARGIN_LIMIT, first.score(s, part) - rival));
        }
        return new double[] {1, most, bestMargin, evidence.otherShare(), first.denied()};
    }

    /**
     * Returns the inputs of "strong" for one part: how much of substance is told of it, in how many sentences, with how many
     * numbers and times.
     */
    public static double[] strongInputs(Evidence evidence, int part) {
        Document document = evidence.document();
        double substance = 0;
        double sentences = 0;
        double amounts = 0;
        double times = 0;
        for (int s = 0; s < evidence.sentences(); s++) {
            double p = evidence.probability(s, part);
            substance += p * evidence.substance().words(s);
            sentences += p;
            amounts += p * document.amounts(s);
            times += p * document.times(s);
        }
        return new double[] {
            1,
            StrictMath.log1p(substance),
            StrictMath.log1p(sentences),
            StrictMath.log1p(amounts),
            StrictMath.log1p(times),
            Labels.logOdds(evidence.best(part))
        };
    }

    /**
     * Returns the inputs of "story": how much of the answer speaks of nothing, how many of the parts are told, each by the
     * sentence most likely to, and how much the answer lacks of substance.
     */
    public static double[] storyInputs(Evidence evidence) {
        double parts = 0;
        for (int part = 0; part < Labels.PARTS; part++) {
            parts += evidence.best(part);
        }
        return new double[] {
            1, evidence.otherShare(), parts, evidence.substance().lacking()
        };
    }

    public static double dot(double[] weights, double[] inputs) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * inputs[i];
        }
        return sum;
    }

    public double told(Evidence evidence, int part) {
        return Labels.logistic(dot(told[part], toldInputs(evidence, part)));
    }

    public double strong(Evidence evidence, int part) {
        return Labels.logistic(dot(strong[part], strongInputs(evidence, part)));
    }

    public double story(Evidence evidence) {
        return Labels.logistic(dot(story, storyInputs(evidence)));
    }

    /** Returns the probability from which a part counts as told. */
    public double toldFrom(int part) {
        return toldFrom[part];
    }

    /** Returns the probability from which a part counts as hinted. */
    public double hintedFrom(int part) {
        return hintedFrom[part];
    }

    /** Returns the probability from which a told part counts as strong. */
    public double strongFrom(int part) {
        return strongFrom[part];
    }

    /** Returns the probability from which an answer counts as a story. */
    public double storyFrom() {
        return storyFrom;
    }

    /** Returns what a part that is told for sure adds to the score; all of them and {@link #scoreStrong} sum to 1. */
    public double scoreTold(int part) {
        return scoreTold[part];
    }

    /** Returns what specifics in a part add to the score. */
    public double scoreStrong(int part) {
        return scoreStrong[part];
    }

    /**
     * Returns the points from 0 to 100 for a sum of what parts add: the middle answer of those that people rated 1 to 5
     * gets 10, 35, 65, 85 and 95, with straight lines between.
     */
    public double points(double sum) {
        double lower = 0;
        for (int i = 0; i <= RATINGS; i++) {
            double upper = i < RATINGS ? anchors[i] : 1;
            if (sum <= upper) {
                return POINTS[i] + (POINTS[i + 1] - POINTS[i]) * (sum - lower) / (upper - lower);
            }
            lower = upper;
        }
        return POINTS[RATINGS + 1];
    }

    public void write(DataOutputStream out) throws IOException {
        for (int part = 0; part < Labels.PARTS; part++) {
            write(out, told[part]);
            write(out, strong[part]);
        }
        write(out, story);
        write(out, toldFrom);
        write(out, hintedFrom);
        write(out, strongFrom);
        out.writeFloat((float) storyFrom);
        write(out, scoreTold);
        write(out, scoreStrong);
        write(out, anchors);
    }

    private static void write(DataOutputStream out, double[] values) throws IOException {
        for (double value : values) {
            out.writeFloat((float) value);
        }
    }

    public static PartWeights read(DataInputStream in) throws IOException {
        double[][] told = new double[Labels.PARTS][];
        double[][] strong = new double[Labels.PARTS][];
        for (int part = 0; part < Labels.PARTS; part++) {
            told[part] = read(in, TOLD_INPUTS);
            strong[part] = read(in, STRONG_INPUTS);
        }
        return new PartWeights(
                told,
                strong,
                read(in, STORY_INPUTS),
                read(in, Labels.PARTS),
                read(in, Labels.PARTS),
                read(in, Labels.PARTS),
                in.readFloat(),
                read(in, Labels.PARTS),
                read(in, Labels.PARTS),
                read(in, RATINGS));
    }

    private static double[] read(DataInputStream in, int size) throws IOException {
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }
}
