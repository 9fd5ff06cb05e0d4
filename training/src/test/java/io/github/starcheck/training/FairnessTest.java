package io.github.starcheck.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.analyzer.label.LabelModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FairnessTest {
    private static final List<LabelledAnswer> TOY = ToyCorpus.answers(List.of("a"));

    @Test
    void figures_judgeBlindToWords_nothingFlips() {
        Figures figures = figures((text, sentences) -> Judgement.ofLabels(List.of(0), List.of(0.9, 0.1, 0.1, 0.1)));

        assertEquals(0.0, figures.rate(Fairness.flippedVerdicts("lower case")));
        assertEquals(0.0, figures.rate(Fairness.flippedParts("lower case")));
        assertEquals(0.0, figures.rate(Fairness.changeOfScores("lower case")));
        assertEquals(TOY.size(), figures.counts().get(Fairness.answers("lower case")));
    }

    @Test
    void figures_judgeThatWantsCapitals_flipsAreCounted() {
        Figures figures = figures((text, sentences) -> text.equals(text.toLowerCase(Locale.ROOT))
                ? Judgement.ofLabels(List.of(4), List.of(0.0, 0.0, 0.0, 0.0))
                : Judgement.ofLabels(List.of(0), List.of(0.8, 0.0, 0.0, 0.0)));

        assertEquals(1.0, figures.rate(Fairness.flippedVerdicts("lower case")));
        assertEquals(0.25, figures.rate(Fairness.flippedParts("lower case")));
        assertEquals(0.2, figures.rate(Fairness.changeOfScores("lower case")), 1e-9);
        assertEquals(0.0, figures.rate(Fairness.flippedVerdicts("fillers")));
    }

    private static Figures figures(Judge judge) {
        Fairness fairness = new Fairness();
        TOY.forEach(answer -> fairness.add(judge, answer));
        Figures figures = new Figures();
        fairness.addTo(figures);
        return figures;
    }

    @Test
    void judge_shippedModel_otherNamesAndPronounsFlipNothing() throws IOException {
        Judge judge = new ModelJudge(LabelModel.load());
        List<LabelledAnswer> answers = Corpus.read(Path.of("corpus"));
        Map<String, Integer> compared = new TreeMap<>();
        Map<String, List<String>> flipped = new TreeMap<>();
        for (Rewording rewording : Rewording.all()) {
            for (LabelledAnswer answer : rewording.personsOnly() ? answers : List.<LabelledAnswer>of()) {
                String before = rewording.before().apply(answer);
                String after = rewording.after().apply(answer);
                if (!before.equals(after)) {
                    compared.merge(rewording.name(), 1, Integer::sum);
                    if (Fairness.flips(judge.judge(before), judge.judge(after))) {
                        flipped.computeIfAbsent(rewording.name(), name -> new ArrayList<>())
                                .add(answer.id());
                    }
                }
            }
        }
        assertEquals(Map.of(), flipped);
        assertTrue(compared.size() >= 10 && compared.values().stream().allMatch(n -> n > 500), compared::toString);
    }
}
