package io.github.starcheck.analyzer;

import io.github.starcheck.analyzer.label.Labeller;
import io.github.starcheck.analyzer.label.Labelling;
import io.github.starcheck.analyzer.text.Sentences;
import io.github.starcheck.model.StarPart;
import java.util.ArrayList;
import java.util.List;

/** What the labeller found in an answer, in the terms of an analysis: its sentences and its parts. */
final class LabelledAnswer implements LabelledSentence.CueSource {
    private static final StarPart[] PARTS = StarPart.values();
    private static final Strength[] STRENGTHS = Strength.values();

    private final Labeller labeller;
    private final Sentences sentences;
    private final Labelling labelling;
    private final TextSpan[] spans;

    LabelledAnswer(Labeller labeller, Sentences sentences, Labelling labelling) {
        this.labeller = labeller;
        this.sentences = sentences;
        this.labelling = labelling;
        spans = new TextSpan[sentences.size()];
        for (int s = 0; s < spans.length; s++) {
            spans[s] = span(sentences, s);
        }
    }

    /** Returns the sentences in order. Their cues are worked out when they are asked for. */
    List<LabelledSentence> sentences() {
        LabelledSentence[] labelled = new LabelledSentence[spans.length];
        for (int s = 0; s < spans.length; s++) {
            int label = labelling.label(s);
            int second = labelling.second(s);
            labelled[s] = new LabelledSentence(
                    spans[s],
                    SentenceLabel.of(label),
                    second < 0 ? null : SentenceLabel.of(second),
                    labelling.probability(s, label),
                    this,
                    s);
        }
        return List.of(labelled);
    }

    @Override
    public List<Cue> cues(int sentence) {
        List<Cue> cues = new ArrayList<>();
        int label = labelling.label(sentence);
        double probability = labelling.probability(sentence, label);
        for (Labeller.Point point : labeller.explain(labelling.document(), sentences, sentence, label, probability)) {
            cues.add(new Cue(point.name(), new TextSpan(point.start(), point.end()), point.weight()));
        }
        return List.copyOf(cues);
    }

    /** Returns the four parts in STAR order. */
    List<PartAnalysis> parts() {
        PartAnalysis[] parts = new PartAnalysis[PARTS.length];
        List<TextSpan> evidence = new ArrayList<>();
        for (StarPart part : PARTS) {
            evidence.clear();
            parts[part.ordinal()] = part(part, evidence);
        }
        return List.of(parts);
    }

    /** Returns a part; {@code evidence} is an empty list to use. */
    private PartAnalysis part(StarPart part, List<TextSpan> evidence) {
        int number = part.ordinal();
        int words = 0;
        boolean joins = false;
        for (int s = 0; s < spans.length; s++) {
            boolean main = labelling.label(s) == number;
            words += main ? labelling.words(s) : 0;
            boolean tells = labelling.tells(s, number);
            if (tells && joins) {
                int last = evidence.size() - 1;
                evidence.set(last, new TextSpan(evidence.get(last).start(), sentences.end(s)));
            } else if (tells) {
                evidence.add(spans[s]);
            }
            joins = tells;
        }
        Strength strength = STRENGTHS[labelling.strength(number)];
        if (evidence.isEmpty() && strength != Strength.ABSENT) {
            evidence.add(spans[labelling.firstEvidence(number)]);
        }
        double share = words / (double) labelling.words();
        return new PartAnalysis(part, labelling.told(number), strength, share, evidence);
    }

    /** Returns where a sentence stands. */
    static TextSpan span(Sentences sentences, int sentence) {
        return new TextSpan(sentences.start(sentence), sentences.end(sentence));
    }
}
