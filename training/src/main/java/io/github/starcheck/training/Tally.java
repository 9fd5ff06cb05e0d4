package io.github.starcheck.training;

import io.github.starcheck.analyzer.label.Labels;
import io.github.starcheck.analyzer.text.Sentences;
import io.github.starcheck.training.Statistics.Scored;
import io.github.starcheck.training.Variation.Noise;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * What a judge gets right on answers that it was not fitted to, measured from the plain text: the analyzer cuts the
 * sentences itself, and each hand-labelled sentence counts with the label that most of its characters got.
 */
final class Tally {
    static final String AS_TOLD = "as told";
    static final String RESULT_FIRST = "result first";
    static final String PERMUTED = "parts permuted";
    static final List<String> ORDERS = List.of(AS_TOLD, RESULT_FIRST, PERMUTED);

    private static final int STRENGTHS = 4;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Map<String, Confusion> labels = new LinkedHashMap<>();
    private final Map<String, Confusion> styles = new TreeMap<>();
    private final Map<String, Confusion> defects = new TreeMap<>();
    private final Map<String, Coverage> coverage = new LinkedHashMap<>();
    private final List<Boolean> nonStoriesCalledStories = new ArrayList<>();
    private final List<Boolean> nonStoriesOfThreeParts = new ArrayList<>();
    private final List<Boolean> storiesCalledStories = new ArrayList<>();
    private final List<Scored> natural = new ArrayList<>();
    private final List<Scored> cuts = new ArrayList<>();
    private final List<Double> scores = new ArrayList<>();
    private final List<Double> ratings = new ArrayList<>();
    private final Confusion strengths = new Confusion(STRENGTHS);
    private final Fairness fairness = new Fairness();

    static String macroF1(String variation) {
        return "macro-F1, " + variation;
    }

    static String f1(int label, String variation) {
        return "F1 of " + LabelledAnswer.LETTERS.charAt(label) + ", " + variation;
    }

    /** Names a noise as the report does. */
    static String name(Noise noise) {
        return noise.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Tally of(Judge judge, List<LabelledAnswer> answers) {
        Tally tally = new Tally();
        for (LabelledAnswer answer : answers) {
            tally.addLabels(judge, answer);
            tally.addStory(judge, answer);
            tally.fairness.add(judge, answer);
            if (answer.isComplete()) {
                tally.addCoverage(judge, answer, false);
                tally.addCoverage(judge, answer, true);
            }
        }
        return tally;
    }

    private void addLabels(Judge judge, LabelledAnswer answer) {
        Confusion asTold = new Confusion(Labels.COUNT);
        addLabels(judge, Variation.natural(answer), asTold);
        confusion(labels, AS_TOLD).addAll(asTold);
        confusion(styles, answer.style()).addAll(asTold);
        confusion(defects, answer.defect()).addAll(asTold);
        addLabels(judge, Variation.resultFirst(answer), confusion(labels, RESULT_FIRST));
        addLabels(judge, Variation.permuted(answer, random(answer)), confusion(labels, PERMUTED));
        for (Noise noise : Noise.values()) {
            addLabels(judge, Variation.noisy(answer, noise, random(answer)), confusion(labels, name(noise)));
        }
    }

    private static Confusion confusion(Map<String, Confusion> map, String key) {
        return map.computeIfAbsent(key, k -> new Confusion(Labels.COUNT));
    }

    /** Ids beside each other have hashes beside each other, from which Random begins alike: hence the spreading. */
    private static Random random(LabelledAnswer answer) {
        return new Random(answer.id().hashCode() * SPREAD);
    }

    private static void addLabels(Judge judge, Example example, Confusion confusion) {
        Sentences found = Judge.Detector.INSTANCE.detect(example.text());
        if (found.size() == 0) {
            return;
        }
        List<Integer> judged = judge.judge(example.text(), found).labels();
        for (int gold = 0; gold < example.labels().size(); gold++) {
            int[] characters = new int[Labels.COUNT];
            for (int s = 0; s < found.size(); s++) {
                int shared = Example.overlap(
                        found.start(s),
                        found.end(s),
                        example.sentences().start(gold),
                        example.sentences().end(gold));
                characters[judged.get(s)] += Math.max(0, shared);
            }
            int best = 0;
            for (int k = 1; k < characters.length; k++) {
                best = characters[k] > characters[best] ? k : best;
            }
            confusion.add(example.labels().get(gold), best);
        }
    }

    private void addStory(Judge judge, LabelledAnswer answer) {
        Judgement judgement = judge.judge(Variation.natural(answer).text());
        if (answer.isNoStory()) {
            addNonStory(judgement);
        } else {
            storiesCalledStories.add(judgement.story());
        }
        for (int part = 0; part < Labels.PARTS; part++) {
            natural.add(new Scored(judgement.told().get(part), answer.covers(part)));
        }
        if (answer.isRated()) {
            scores.add((double) judgement.score());
            ratings.add((double) answer.rating());
            for (int part = 0; part < Labels.PARTS; part++) {
                strengths.add(answer.strength().get(part), judgement.strength().get(part));
            }
        }
    }

    /** Adds what was said of a text that is no story. */
    void addNonStory(Judgement judgement) {
        nonStoriesCalledStories.add(judgement.story());
        nonStoriesOfThreeParts.add(judgement.partsCovered() >= 3);
    }

    private void addCoverage(Judge judge, LabelledAnswer answer, boolean resultFirst) {
        Coverage found = coverage.computeIfAbsent(resultFirst ? RESULT_FIRST : AS_TOLD, key -> new Coverage());
        Example whole = resultFirst ? Variation.resultFirst(answer) : Variation.natural(answer);
        found.addWhole(judge.judge(whole.text()));
        for (int cut = 0; cut < Labels.PARTS; cut++) {
            Example without = Variation.cut(answer, cut, resultFirst);
            if (without.labels().isEmpty() || without.seconds().contains(cut)) {
                continue;
            }
            Judgement judgement = judge.judge(without.text());
            found.addCut(judgement, cut);
            for (int part = 0; part < Labels.PARTS && !resultFirst; part++) {
                cuts.add(new Scored(judgement.told().get(part), part != cut));
            }
        }
    }

    void addAll(Tally other) {
        other.labels.forEach((name, more) -> confusion(labels, name).addAll(more));
        other.styles.forEach((name, more) -> confusion(styles, name).addAll(more));
        other.defects.forEach((name, more) -> confusion(defects, name).addAll(more));
        other.coverage.forEach((name, more) ->
                coverage.computeIfAbsent(name, key -> new Coverage()).addAll(more));
        nonStoriesCalledStories.addAll(other.nonStoriesCalledStories);
        nonStoriesOfThreeParts.addAll(other.nonStoriesOfThreeParts);
        storiesCalledStories.addAll(other.storiesCalledStories);
        natural.addAll(other.natural);
        cuts.addAll(other.cuts);
        scores.addAll(other.scores);
        ratings.addAll(other.ratings);
        strengths.addAll(other.strengths);
        fairness.addAll(other.fairness);
    }

    Figures figures() {
        Figures figures = new Figures();
        labels.forEach((name, confusion) -> figures.rate(macroF1(name), confusion.macroF1()));
        for (String order : ORDERS) {
            for (int k = 0; k < Labels.COUNT && labels.containsKey(order); k++) {
                figures.rate(f1(k, order), labels.get(order).f1(k));
            }
        }
        styles.forEach((name, confusion) -> addGroup("style " + name, confusion, figures));
        defects.forEach((name, confusion) -> addGroup("defect " + name, confusion, figures));
        coverage.forEach((order, found) -> addCoverage(order, found, figures));
        figures.rate("non-stories called stories", Statistics.share(nonStoriesCalledStories));
        figures.rate("non-stories with three or more parts covered", Statistics.share(nonStoriesOfThreeParts));
        figures.count("non-stories", nonStoriesCalledStories.size());
        figures.rate("stories called stories", Statistics.share(storiesCalledStories));
        figures.rate("calibration error of part scores, answers as told", Statistics.calibrationError(natural));
        List<Scored> both = new ArrayList<>(natural);
        both.addAll(cuts);
        figures.rate("calibration error of part scores, with parts cut out", Statistics.calibrationError(both));
        figures.rate("score against rating, Spearman", Statistics.spearman(scores, ratings));
        addConfusion("", " labelled ", LabelledAnswer.LETTERS, confusion(labels, AS_TOLD), figures);
        if (strengths.total() > 0) {
            figures.rate("strength exact", strengths.within(0));
            figures.rate("strength at most one off", strengths.within(1));
            addConfusion("strength ", " judged ", "0123", strengths, figures);
        }
        fairness.addTo(figures);
        return figures;
    }

    private static void addGroup(String name, Confusion confusion, Figures figures) {
        figures.rate(macroF1(name), confusion.macroF1());
        figures.count("sentences, " + name, confusion.total());
    }

    private static void addCoverage(String order, Coverage found, Figures figures) {
        for (int part = 0; part < Labels.PARTS; part++) {
            String name = "missing " + LabelledAnswer.LETTERS.charAt(part) + ", ";
            figures.rate(name + "balanced accuracy, " + order, found.balancedAccuracy(part));
            figures.rate(name + "AUC, " + order, found.auc(part));
            figures.rate(name + "F1, " + order, found.f1(part));
        }
        figures.rate("missing part, balanced accuracy, " + order, Coverage.macro(found::balancedAccuracy));
        figures.rate("missing part, AUC, " + order, Coverage.macro(found::auc));
        figures.rate("missing part, F1, " + order, Coverage.macro(found::f1));
        figures.rate("complete called complete, " + order, found.calledComplete());
        figures.count("complete answers, " + order, found.completeAnswers());
    }

    private static void addConfusion(
            String before, String between, String names, Confusion confusion, Figures figures) {
        for (int gold = 0; gold < confusion.classes(); gold++) {
            for (int judged = 0; judged < confusion.classes(); judged++) {
                figures.count(
                        before + names.charAt(gold) + between + names.charAt(judged), confusion.count(gold, judged));
            }
        }
    }
}
