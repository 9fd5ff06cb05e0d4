package io.github.starcheck.training;

import io.github.starcheck.analyzer.label.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often what is thought of an answer changes although only its wording does. */
final class Fairness {
    private static final List<Rewording> REWORDINGS = Rewording.all();

    private final Map<String, Changes> changes = new LinkedHashMap<>();

    /** What one rewording did to the answers that it changed. */
    private static final class Changes {
        private final List<Boolean> verdicts = new ArrayList<>();
        private final List<Boolean> parts = new ArrayList<>();
        private final List<Double> scores = new ArrayList<>();

        private void add(Judgement before, Judgement after) {
            verdicts.add(flips(before, after));
            for (int part = 0; part < Labels.PARTS; part++) {
                parts.add(before.covers(part) != after.covers(part));
                scores.add(Math.abs(before.told().get(part) - after.told().get(part)));
            }
        }
    }

    static String flippedVerdicts(String rewording) {
        return "flipped verdicts, " + rewording;
    }

    static String flippedParts(String rewording) {
        return "flipped parts, " + rewording;
    }

    static String changeOfScores(String rewording) {
        return "mean change of part scores, " + rewording;
    }

    static String answers(String rewording) {
        return "answers changed, " + rewording;
    }

    static List<String> rewordings() {
        return REWORDINGS.stream().map(Rewording::name).toList();
    }

    /** Tells whether the verdict is another one. */
    static boolean flips(Judgement before, Judgement after) {
        return before.story() != after.story() || isComplete(before) != isComplete(after);
    }

    private static boolean isComplete(Judgement judgement) {
        return judgement.partsCovered() == Labels.PARTS;
    }

    /** Judges an answer and its rewordings. */
    void add(Judge judge, LabelledAnswer answer) {
        for (Rewording rewording : REWORDINGS) {
            String before = rewording.before().apply(answer);
            String after = rewording.after().apply(answer);
            if (!after.equals(before)) {
                changes(rewording.name()).add(judge.judge(before), judge.judge(after));
            }
        }
    }

    private Changes changes(String rewording) {
        return changes.computeIfAbsent(rewording, key -> new Changes());
    }

    void addAll(Fairness other) {
        other.changes.forEach((rewording, more) -> {
            Changes all = changes(rewording);
            all.verdicts.addAll(more.verdicts);
            all.parts.addAll(more.parts);
            all.scores.addAll(more.scores);
        });
    }

    void addTo(Figures figures) {
        changes.forEach((rewording, found) -> {
            figures.rate(flippedVerdicts(rewording), Statistics.share(found.verdicts));
            figures.rate(flippedParts(rewording), Statistics.share(found.parts));
            figures.rate(
                    changeOfScores(rewording),
                    found.scores.stream().mapToDouble(score -> score).average().orElse(Double.NaN));
            figures.count(answers(rewording), found.verdicts.size());
        });
    }
}
