package io.github.starcheck.training;

import io.github.starcheck.analyzer.label.LabelModel;
import io.github.starcheck.analyzer.label.Labeller;
import io.github.starcheck.analyzer.label.Labelling;
import io.github.starcheck.analyzer.label.Labels;
import io.github.starcheck.analyzer.label.Lexicon;
import io.github.starcheck.analyzer.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The model that is measured. */
final class ModelJudge implements Judge {
    private final Labeller labeller;

    ModelJudge(LabelModel model) {
        labeller = new Labeller(Lexicon.load(), model);
    }

    @Override
    public Judgement judge(String text, Sentences sentences) {
        Labelling labelling = labeller.label(text, sentences);
        List<Double> told = new ArrayList<>();
        List<Integer> strength = new ArrayList<>();
        for (int part = 0; part < Labels.PARTS; part++) {
            told.add(labelling.told(part));
            strength.add(strength(labelling, part));
        }
        return new Judgement(
                IntStream.range(0, sentences.size())
                        .map(labelling::label)
                        .boxed()
                        .toList(),
                told,
                strength,
                labelling.isStory(),
                labelling.score(IntStream.range(0, Labels.PARTS).allMatch(labelling::isTold)));
    }

    private static int strength(Labelling labelling, int part) {
        if (labelling.isTold(part)) {
            return labelling.isStrong(part) ? 3 : 2;
        }
        return labelling.isHinted(part) ? 1 : 0;
    }
}
