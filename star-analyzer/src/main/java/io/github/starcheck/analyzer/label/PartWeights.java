package io.github.starcheck.analyzer.label;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * From the labels' probabilities to the whole answer: the probability that each part is told, that it is told with
 * specifics, and that the answer is a story at all. Logistic regressions over a few numbers that do not grow with the
 * length of the answer, calibrated on answers of files that the labels' weights had not seen. Immutable.
 */
public final class PartWeights {
    /** Inputs of "told", of each part. */
    public static final int TOLD_INPUTS = 6;
    /** Inputs of "strong", of each part. */
    public static final int STRONG_INPUTS = 5;
    /** Inputs of "story". */
    public static final int STORY_INPUTS = 7;

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

    public PartWeights(
            double[][] told,
            double[][] strong,
            double[] story,
            double[] toldFrom,
            double[] hintedFrom,
            double[] strongFrom,
            double storyFrom,
            double[] scoreTold,
            double[] scoreStrong) {
        this.told = told;
        this.strong = strong;
        this.story = story;
        this.toldFrom = toldFrom;
        this.hintedFrom = hintedFrom;
        this.strongFrom = strongFrom;
        this.storyFrom = storyFrom;
        this.scoreTold = scoreTold;
        this.scoreStrong = scoreStrong;
    }

    /** Returns the inputs of "told" for one part. */
    public static double[] toldInputs(Document document, double[] scores, double[] posteriors, int part) {
        double best = 0;
        double bestFirst = 0;
        double bestMargin = -MARGIN_LIMIT;
        double otherWords = 0;
        double[] first = new double[scores.length];
        for (int s = 0; s < document.sentences(); s++) {
            int at = s * Labels.COUNT;
            Labels.softmax(scores, at, first);
            best = Math.max(best, posteriors[at + part]);
            bestFirst = Math.max(bestFirst, first[at + part]);
            double rival = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < Labels.COUNT; k++) {
                rival = k == part ? rival : Math.max(rival, scores[at + k]);
            }
            bestMargin = Math.max(bestMargin, Math.min(MARGIN_LIMIT, scores[at + part] - rival));
            otherWords += posteriors[at + Labels.OTHER] * document.words(s);
        }
        return new double[] {
            1, best, Labels.logOdds(best), bestFirst, bestMargin, otherWords / Math.max(1, document.words())
        };
    }

    /** Returns the inputs of "strong" for one part: how much is told of it, in how many sentences, with what figures. */
    public static double[] strongInputs(Document document, double[] posteriors, int part) {
        double words = 0;
        double sentences = 0;
        double figures = 0;
        double best = 0;
        for (int s = 0; s < document.sentences(); s++) {
            double p = posteriors[s * Labels.COUNT + part];
            words += p * document.words(s);
            sentences += p;
            figures += p * document.figures(s);
            best = Math.max(best, p);
        }
        return new double[] {
            1, StrictMath.log1p(words), StrictMath.log1p(sentences), StrictMath.log1p(figures), Labels.logOdds(best)
        };
    }

    /** Returns the inputs of "story". */
    public static double[] storyInputs(Document document, double[] scores, double[] posteriors) {
        double[] best = new double[Labels.COUNT];
        double[] first = new double[scores.length];
        double otherWords = 0;
        double otherFirst = 0;
        for (int s = 0; s < document.sentences(); s++) {
            int at = s * Labels.COUNT;
            Labels.softmax(scores, at, first);
            for (int k = 0; k < Labels.COUNT; k++) {
                best[k] = Math.max(best[k], posteriors[at + k]);
            }
            otherWords += posteriors[at + Labels.OTHER] * document.words(s);
            otherFirst += first[at + Labels.OTHER] * document.words(s);
        }
        double words = Math.max(1, document.words());
        return new double[] {1, otherWords / words, otherFirst / words, best[0], best[1], best[2], best[3]};
    }

    public static double dot(double[] weights, double[] inputs) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * inputs[i];
        }
        return sum;
    }

    public double told(Document document, double[] scores, double[] posteriors, int part) {
        return Labels.logistic(dot(told[part], toldInputs(document, scores, posteriors, part)));
    }

    public double strong(Document document, double[] posteriors, int part) {
        return Labels.logistic(dot(strong[part], strongInputs(document, posteriors, part)));
    }

    public double story(Document document, double[] scores, double[] posteriors) {
        return Labels.logistic(dot(story, storyInputs(document, scores, posteriors)));
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
                read(in, Labels.PARTS));
    }

    private static double[] read(DataInputStream in, int size) throws IOException {
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }
}
