package io.github.starcheck.training;

import io.github.starcheck.analyzer.label.Labels;
import io.github.starcheck.training.Statistics.Scored;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** How well it is seen that a part was cut out of a complete answer: each complete answer against itself less one part. */
final class Coverage {
    /** For each part, how sure the judge was of it in the whole answers (holds) and in those without it. */
    private final List<List<Scored>> told = lists();
    /** For each part, whether the whole answers were said to cover it. */
    private final List<List<Boolean>> kept = lists();
    /** For each part, whether the answers without it were said to miss it. */
    private final List<List<Boolean>> missed = lists();

    private final List<Boolean> complete = new ArrayList<>();

    private static <T> List<List<T>> lists() {
        List<List<T>> lists = new ArrayList<>();
        for (int part = 0; part < Labels.PARTS; part++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    void addWhole(Judgement judgement) {
        for (int part = 0; part < Labels.PARTS; part++) {
            told.get(part).add(new Scored(judgement.told().get(part), true));
            kept.get(part).add(judgement.covers(part));
        }
        complete.add(judgement.partsCovered() == Labels.PARTS);
    }

    void addCut(Judgement judgement, int part) {
        told.get(part).add(new Scored(judgement.told().get(part), false));
        missed.get(part).add(!judgement.covers(part));
    }

    void addAll(Coverage other) {
        for (int part = 0; part < Labels.PARTS; part++) {
            told.get(part).addAll(other.told.get(part));
            kept.get(part).addAll(other.kept.get(part));
            missed.get(part).addAll(other.missed.get(part));
        }
        complete.addAll(other.complete);
    }

    double auc(int part) {
        return Statistics.auc(told.get(part));
    }

    double balancedAccuracy(int part) {
        return (Statistics.share(kept.get(part)) + Statistics.share(missed.get(part))) / 2;
    }

    /** Returns the F1 of "missing". */
    double f1(int part) {
        double hits = missed.get(part).stream().filter(miss -> miss).count();
        double falseAlarms = kept.get(part).stream().filter(keep -> !keep).count();
        return 2 * hits / (hits + falseAlarms + missed.get(part).size());
    }

    /** Returns the share of complete answers that were called complete. */
    double calledComplete() {
        return Statistics.share(complete);
    }

    /** Returns the number of complete answers. */
    int completeAnswers() {
        return complete.size();
    }

    static double macro(IntToDoubleFunction figure) {
        double sum = 0;
        for (int part = 0; part < Labels.PARTS; part++) {
            sum += figure.applyAsDouble(part);
        }
        return sum / Labels.PARTS;
    }
}
