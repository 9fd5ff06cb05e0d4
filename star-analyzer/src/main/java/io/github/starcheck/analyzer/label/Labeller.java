package io.github.starcheck.analyzer.label;

import io.github.starcheck.analyzer.text.Sentences;
import java.util.List;

/** Says what the sentences of an answer tell. Immutable and safe for any number of threads. */
public final class Labeller {
    /** How many points are named for a sentence; the others are summed up as its context. */
    private static final int NAMED_POINTS = 5;

    private static final String CONTEXT = "context";
    /** What repeating the question adds to the score of Other, in log-odds: more than words can weigh against it. */
    private static final double ECHO = 12;

    private final Features features;
    private final Lexicon lexicon;
    private final LabelModel model;

    public Labeller(Lexicon lexicon, LabelModel model) {
        this.lexicon = lexicon;
        this.features = new Features(lexicon);
        this.model = model;
    }

    /** Loads the model that comes with the library: the only costly step. */
    public static Labeller load() {
        return new Labeller(Lexicon.load(), LabelModel.load());
    }

    /** Returns the version of the model, such as {@code "en-1"}. */
    public String modelVersion() {
        return model.version();
    }

    /** Returns the word classes that it reads with. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** Labels the sentences of an answer; at least one. */
    public Labelling label(String answer, Sentences sentences) {
        return label(new Document(answer, sentences));
    }

    /** Tells whether an answer is in English. */
    public boolean isEnglish(Document document) {
        return Language.isEnglish(document.tokens());
    }

    /** Labels the sentences of an answer; at least one. */
    public Labelling label(Document document) {
        return labelling(document, model.sentences().score(features, document));
    }

    /** Labels the sentences of the answer to a question; those that only repeat the question tell nothing. */
    public Labelling label(Document document, Echo echo) {
        boolean[] repeats = new boolean[document.sentences()];
        boolean any = false;
        for (int s = 0; s < repeats.length; s++) {
            repeats[s] = echo.repeats(document.tokens(), s);
            any |= repeats[s];
        }
        SentenceScores scores = model.sentences().score(features, document);
        return labelling(document, any ? scores.raised(repeats, Labels.OTHER, ECHO) : scores);
    }

    private Labelling labelling(Document document, SentenceScores scores) {
        double[] posteriors = model.sequence().posteriors(scores, document);
        return new Labelling(new Evidence(document, scores, posteriors), model.parts());
    }

    /**
     * A point for or against a label.
     *
     * @param name what was seen
     * @param start where it starts in the answer
     * @param end the code unit after it
     * @param weight in log-odds
     */
    public record Point(String name, int start, int end, double weight) {}

    /**
     * Returns the points for and against a label of one sentence, largest first, the last one being the context: all
     * that is not named, with the neighbouring sentences. They sum up to the log-odds of the label's probability.
     *
     * @param document the answer
     * @param sentences its sentences
     * @param probability the label's probability given the whole answer
     */
    public List<Point> explain(Document document, Sentences sentences, int sentence, int label, double probability) {
        FeatureList shown = new FeatureList();
        features.extract(document.tokens(), sentence, document.bullet(sentence), shown);
        List<Point> points =
                new Points(shown, document.tokens(), model.sentences(), lexicon, label, NAMED_POINTS).largest();
        double rest = Labels.logOdds(probability);
        for (Point point : points) {
            rest -= point.weight();
        }
        points.add(new Point(CONTEXT, sentences.start(sentence), sentences.end(sentence), rest));
        return points;
    }
}
