package io.github.starcheck.training;

import io.github.starcheck.analyzer.label.LabelModel;
import io.github.starcheck.training.Reference.Graded;
import io.github.starcheck.training.Reference.Pair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Measures the model and the baselines on answers that they were not fitted to, in three ways: on one file after the
 * other, fitted to all other files; on each fifth of the answers, fitted to the other four; and on answers from
 * elsewhere. Fits run side by side; the results come in a fixed order.
 */
final class Accuracy {
    /** The files of the corpus that are least like the others: hard cases, border cases, guides, speech. */
    static final List<String> HARD_FILES = List.of("hard", "border", "guide", "spoken");

    static final String ONE_FILE_OUT = "one file out";
    static final String FIVE_FOLDS = "five folds";
    static final String PUBLIC_ANSWERS = "public answers";
    static final String LEARNING_CURVE = "learning curve";

    static final String MEAN_OF_HARD_FILES = "mean of the hard files";
    static final String ALL_FILES = "all files";
    static final String TECHNICAL = "technical";
    static final String OTHER = "other";
    static final String NON_STORIES_AND_PAIRS = "non-stories and pairs";

    static final String STARCHECK = "starcheck";
    static final List<String> METHODS = List.of(STARCHECK, "bag of words", "position", "keywords");

    private static final int FOLDS = 5;
    private static final List<Integer> QUARTERS = List.of(1, 2);
    private static final String MODEL = "measured";

    /** What one method reaches on one set of answers. */
    record Result(String protocol, String set, String method, Figures figures) {}

    private final ModelFitting fitting = new ModelFitting();
    private final List<LabelledAnswer> answers;
    private final Consumer<String> progress;

    /**
     * Makes a measurement.
     *
     * @param answers the corpus
     * @param progress is told what was finished
     */
    Accuracy(List<LabelledAnswer> answers, Consumer<String> progress) {
        this.answers = answers;
        this.progress = progress;
    }

    /** Measures each of the files on methods fitted to all the others. */
    List<Result> oneFileOut(List<String> files) {
        return withMean(files.parallelStream()
                .map(file -> {
                    Map<String, Judge> judges = judges(answer -> answer.file().equals(file));
                    List<Result> results = ofFile(judges, file);
                    progress.accept(ONE_FILE_OUT + ": " + file);
                    return results;
                })
                .flatMap(List::stream)
                .toList());
    }

    /** Measures each of the files on methods fitted to none of them: one fit for all, for a quick trial. */
    List<Result> filesOut(List<String> files) {
        Map<String, Judge> judges = judges(answer -> files.contains(answer.file()));
        progress.accept("fitted to the other files");
        return withMean(files.parallelStream()
                .flatMap(file -> ofFile(judges, file).stream())
                .toList());
    }

    private List<Result> ofFile(Map<String, Judge> judges, String file) {
        List<LabelledAnswer> held = held(answer -> answer.file().equals(file));
        List<Result> results = new ArrayList<>();
        judges.forEach((method, judge) -> results.add(
                new Result(ONE_FILE_OUT, file, method, Tally.of(judge, held).figures())));
        return results;
    }

    /** Adds the means of those of the files that are hard. */
    private static List<Result> withMean(List<Result> files) {
        List<Result> results = new ArrayList<>(files);
        for (String method : METHODS) {
            List<Figures> hard = files.stream()
                    .filter(result -> result.method().equals(method) && HARD_FILES.contains(result.set()))
                    .map(Result::figures)
                    .toList();
            if (!hard.isEmpty()) {
                results.add(new Result(ONE_FILE_OUT, MEAN_OF_HARD_FILES, method, Figures.mean(hard)));
            }
        }
        return results;
    }

    /** Measures each fifth of the answers on methods fitted to the other four. */
    List<Result> fiveFolds() {
        List<Map<String, Tally>> folds = IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> {
                    Map<String, Tally> tallies =
                            tallies(answer -> Math.floorMod(answer.id().hashCode(), FOLDS) == fold);
                    progress.accept(FIVE_FOLDS + ": " + (fold + 1));
                    return tallies;
                })
                .toList();
        Map<String, Tally> whole = new LinkedHashMap<>();
        folds.forEach(fold -> fold.forEach((method, tally) ->
                whole.computeIfAbsent(method, key -> new Tally()).addAll(tally)));
        List<Result> results = new ArrayList<>();
        whole.forEach((method, tally) -> results.add(new Result(FIVE_FOLDS, ALL_FILES, method, tally.figures())));
        return results;
    }

    /** Measures the hard files on the model fitted to a quarter and to half of the other files' answers. */
    List<Result> learningCurve() {
        List<Result> results = new ArrayList<>();
        for (int quarters : QUARTERS) {
            List<Figures> files = HARD_FILES.parallelStream()
                    .map(file -> {
                        LabelModel model = fitting.fit(
                                MODEL,
                                answers.stream()
                                        .filter(answer -> !answer.file().equals(file))
                                        .filter(answer ->
                                                Math.floorMod(answer.id().hashCode(), 4) < quarters)
                                        .toList());
                        progress.accept(LEARNING_CURVE + ": " + file + ", " + 25 * quarters + " %");
                        return Tally.of(
                                        new ModelJudge(model),
                                        held(answer -> answer.file().equals(file)))
                                .figures();
                    })
                    .toList();
            results.add(new Result(LEARNING_CURVE, 25 * quarters + " %", STARCHECK, Figures.mean(files)));
        }
        return results;
    }

    /** Measures answers from elsewhere on the shipped model and on baselines fitted to the whole corpus. */
    List<Result> publicAnswers(Reference reference) {
        List<Result> results = new ArrayList<>();
        judges(LabelModel.load(), answers).forEach((method, judge) -> {
            results.add(new Result(
                    PUBLIC_ANSWERS,
                    TECHNICAL,
                    method,
                    Tally.of(judge, reference.technical()).figures()));
            results.add(new Result(
                    PUBLIC_ANSWERS,
                    OTHER,
                    method,
                    Tally.of(judge, reference.other()).figures()));
            results.add(new Result(PUBLIC_ANSWERS, NON_STORIES_AND_PAIRS, method, wholes(judge, reference)));
        });
        progress.accept(PUBLIC_ANSWERS);
        return results;
    }

    private static Figures wholes(Judge judge, Reference reference) {
        Tally nonStories = new Tally();
        reference.nonStories().forEach(text -> nonStories.addNonStory(judge.judge(text)));
        Figures figures = nonStories.figures();

        List<Boolean> inOrder = new ArrayList<>();
        for (Pair pair : reference.pairs()) {
            inOrder.add(judge.judge(pair.strong()).score()
                    > judge.judge(pair.weak()).score());
        }
        figures.rate("weak-strong pairs in order", Statistics.share(inOrder));
        figures.count("weak-strong pairs", inOrder.size());

        List<Judgement> spoken = reference.spoken().stream().map(judge::judge).toList();
        figures.rate(
                "spoken answers called stories",
                Statistics.share(spoken.stream().map(Judgement::story).toList()));
        figures.count("spoken answers", spoken.size());

        List<Boolean> found = new ArrayList<>();
        List<Boolean> missed = new ArrayList<>();
        for (Graded graded : reference.graded()) {
            Judgement judgement = judge.judge(graded.answer());
            graded.told().forEach(part -> found.add(judgement.covers(part)));
            graded.untold().forEach(part -> missed.add(!judgement.covers(part)));
        }
        figures.rate("parts that the author calls told, covered", Statistics.share(found));
        figures.count("parts that the author calls told", found.size());
        figures.rate("parts that the author calls untold, not covered", Statistics.share(missed));
        figures.count("parts that the author calls untold", missed.size());
        return figures;
    }

    private Map<String, Tally> tallies(Predicate<LabelledAnswer> isHeld) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        judges(isHeld).forEach((method, judge) -> tallies.put(method, Tally.of(judge, held(isHeld))));
        return tallies;
    }

    /** Returns all methods, fitted to the answers that are not held out. */
    private Map<String, Judge> judges(Predicate<LabelledAnswer> isHeld) {
        List<LabelledAnswer> rest = held(isHeld.negate());
        return judges(fitting.fit(MODEL, rest), rest);
    }

    private List<LabelledAnswer> held(Predicate<LabelledAnswer> isHeld) {
        return answers.stream().filter(isHeld).toList();
    }

    private static Map<String, Judge> judges(LabelModel model, List<LabelledAnswer> fittedTo) {
        Map<String, Judge> judges = new LinkedHashMap<>();
        judges.put(STARCHECK, new ModelJudge(model));
        judges.put("bag of words", new WordsJudge(fittedTo));
        judges.put("position", new PositionJudge(fittedTo));
        judges.put("keywords", new KeywordJudge());
        return judges;
    }
}
