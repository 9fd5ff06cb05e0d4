package io.github.starcheck.analyzer.label;

import io.github.starcheck.analyzer.text.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    public Labelling label(CharSequence answer, Sentences sentences) {
        return label(new Document(answer, sentences));
    }

    /** Tells whether an answer is in English. */
    public boolean isEnglish(Document document) {
        return Language.isEnglish(document.tokens(), lexicon);
    }

    /** Labels the sentences of an answer; at least one. */
    public Labelling label(Document document) {
        return labelling(document, model.sentences().score(features, document));
    }

    /** Labels the sentences of the answer to a question; those that only repeat the question tell nothing. */
    public Labelling label(Document document, String question) {
        Echo echo = new Echo(question);
        boolean[] repeats = new boolean[document.sentences()];
        for (int s = 0; s < repeats.length; s++) {
            repeats[s] = echo.repeats(document.tokens(), s);
        }
        return labelling(document, model.sentences().score(features, document).raised(repeats, Labels.OTHER, ECHO));
    }

    private Labelling labelling(Document document, SentenceScores scores) {
        double[] posteriors = model.sequence().posteriors(SequenceWeights.inputs(scores), document).labels;
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
     * @param probability the label's probability given the whole answer
     */
    public List<Point> explain(CharSequence answer, Sentences sentences, int sentence, int label, double probability) {
        Sentences alone = Sentences.of(new int[] {sentences.start(sentence)}, new int[] {sentences.end(sentence)});
        Document document = new Document(answer, alone);
        Tokens tokens = document.tokens();
        Map<String, double[]> spans = new LinkedHashMap<>();
        List<Point> points = new ArrayList<>();
        FeatureSet seen = new FeatureSet();
        features.extract(tokens, 0, document.bullet(0), (template, detail, feature, first, last) -> {
            double weight = seen.add(feature) ? model.sentences().contribution(feature, label) : 0;
            if (weight != 0) {
                String name = name(template, detail);
                spans.computeIfAbsent(name + " " + first + " " + last, key -> {
                    points.add(new Point(name, tokens.start(first), tokens.end(last), 0));
                    return new double[] {points.size() - 1, 0};
                })[1] += weight;
            }
        });
        for (double[] span : spans.values()) {
            Point point = points.get((int) span[0]);
            points.set((int) span[0], new Point(point.name(), point.start(), point.end(), span[1]));
        }
        points.sort(Comparator.comparingDouble((Point point) -> -Math.abs(point.weight()))
                .thenComparingInt(Point::start)
                .thenComparingInt(Point::end)
                .thenComparing(Point::name));
        List<Point> named = new ArrayList<>(points.subList(0, Math.min(NAMED_POINTS, points.size())));
        double rest = Labels.logOdds(probability);
        for (Point point : named) {
            rest -= point.weight();
        }
        named.add(new Point(CONTEXT, sentences.start(sentence), sentences.end(sentence), rest));
        return List.copyOf(named);
    }

    private String name(Template template, int detail) {
        return switch (template) {
            case CLASS, CLASS_PAIR, OPENING_CLASS, SUBJECT_CLASS, FRAME_CLASS, FIRST_SUBJECT_CLASS ->
                lexicon.name(detail) + "-word";
            case FRAME, FIRST_FRAME -> Frames.name(detail);
            default -> template.cue;
        };
    }
}
