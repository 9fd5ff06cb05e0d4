package io.github.starcheck.analyzer;

import io.github.starcheck.analyzer.label.Labeller;
import io.github.starcheck.analyzer.label.Labelling;
import io.github.starcheck.analyzer.label.Labels;
import io.github.starcheck.analyzer.text.Sentences;
import io.github.starcheck.model.StarPart;
import java.util.ArrayList;
import java.util.List;

/** What the labeller found in an answer, in the terms of an analysis: its sentences and its parts. */
final class LabelledAnswer {
    private static final StarPart[] PARTS = StarPart.values();
    private static final Strength[] STRENGTHS = Strength.values();

    private final Labeller labeller;
    private final Sentences sentences;
    private final Labelling labelling;

    LabelledAnswer(Labeller labeller, Sentences sentences, Labelling labelling) {
        this.labeller = labeller;
        this.sentences = sentences;
        this.labelling = labelling;
    }

    /** Returns the sentences in order. Their cues are worked out when they are asked for. */
    List<LabelledSentence> sentences() {
        List<LabelledSentence> labelled = new ArrayList<>(sentences.size());
        for (int s = 0; s < sentences.size(); s++) {
            int sentence = s;
            int label = labelling.label(s);
            int second = labelling.second(s);
            double probability = labelling.probability(s, label);
            labelled.add(new LabelledSentence(
                    span(sentences, s),
                    SentenceLabel.of(label),
                    second < 0 ? null : SentenceLabel.of(second),
                    probability,
                    () -> cues(sentence, label, probability)));
        }
        return labelled;
    }

    private List<Cue> cues(int sentence, int label, double probability) {
        List<Cue> cues = new ArrayList<>();
        for (Labeller.Point point : labeller.explain(labelling.document(), sentences, sentence, label, probability)) {
            cues.add(new Cue(point.name(), new TextSpan(point.start(), point.end()), point.weight()));
        }
        return List.copyOf(cues);
    }

    /** Returns the four parts in STAR order. */
    List<PartAnalysis> parts() {
        List<PartAnalysis> parts = new ArrayList<>(Labels.PARTS);
        for (StarPart part : PARTS) {
            parts.add(part(part));
        }
        return parts;
    }

    private PartAnalysis part(StarPart part) {
        int number = part.ordinal();
        List<TextSpan> evidence = new ArrayList<>();
        int words = 0;
        boolean joins = false;
        for (int s = 0; s < sentences.size(); s++) {
            boolean main = labelling.label(s) == number;
            words += main ? labelling.words(s) : 0;
            boolean tells = labelling.tells(s, number);
            if (tells && joins) {
                int last = evidence.size() - 1;
                evidence.set(last, new TextSpan(evidence.get(last).start(), sentences.end(s)));
            } else if (tells) {
                evidence.add(span(sentences, s));
            }
            joins = tells;
        }
        Strength strength = STRENGTHS[labelling.strength(number)];
        if (evidence.isEmpty() && strength != Strength.ABSENT) {
            evidence.add(span(sentences, labelling.firstEvidence(number)));
        }
        double share = words / (double) labelling.words();
        return new PartAnalysis(part, labelling.told(number), strength, share, evidence);
    }

    /** Returns where a sentence stands. */
    static TextSpan span(Sentences sentences, int sentence) {
        return new TextSpan(sentences.start(sentence), sentences.end(sentence));
    }
}
