package io.github.starcheck.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.starcheck.analyzer.label.Document;
import io.github.starcheck.analyzer.label.HandLabels;
import io.github.starcheck.analyzer.label.Labeller;
import io.github.starcheck.analyzer.text.Sentences;
import io.github.starcheck.model.StarPart;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelledAnswerTest {
    private static final Labeller LABELLER = Labeller.load();
    private static final String ANSWER = "One two. Three. Four five. Six.";
    private static final Sentences SENTENCES = Sentences.of(new int[] {0, 9, 16, 27}, new int[] {8, 15, 26, 31});

    private static LabelledAnswer labelled(String... labels) {
        Document document = new Document(ANSWER, SENTENCES);
        return new LabelledAnswer(LABELLER, SENTENCES, HandLabels.of(document, List.of(labels), true));
    }

    private static List<String> evidence(PartAnalysis part) {
        return part.evidence().stream().map(span -> span.of(ANSWER)).toList();
    }

    @Test
    void sentences_labels_areThoseOfTheLabelling() {
        List<LabelledSentence> sentences = labelled("TS", "A", "RT", "-").sentences();

        assertEquals(
                List.of(SentenceLabel.TASK, SentenceLabel.ACTION, SentenceLabel.RESULT, SentenceLabel.OTHER),
                sentences.stream().map(LabelledSentence::label).toList());
        assertEquals(SentenceLabel.SITUATION, sentences.get(0).second());
        assertNull(sentences.get(1).second());
        assertEquals(SentenceLabel.TASK, sentences.get(2).second());
        assertEquals(new TextSpan(16, 26), sentences.get(2).span());
    }

    @Test
    void parts_sentencesSideBySide_areOneSpan() {
        List<PartAnalysis> parts = labelled("A", "RA", "S", "A").parts();

        assertEquals(List.of("One two. Three.", "Six."), evidence(parts.get(StarPart.ACTION.ordinal())));
        assertEquals(List.of("Three."), evidence(parts.get(StarPart.RESULT.ordinal())));
        assertEquals(List.of("Four five."), evidence(parts.get(StarPart.SITUATION.ordinal())));
        assertEquals(List.of(), evidence(parts.get(StarPart.TASK.ordinal())));
    }

    @Test
    void parts_shares_countMainLabelsAlone() {
        List<PartAnalysis> parts = labelled("A", "RA", "S", "A").parts();

        assertEquals(0.5, parts.get(StarPart.ACTION.ordinal()).share());
        assertEquals(1 / 6.0, parts.get(StarPart.RESULT.ordinal()).share());
        assertEquals(0.0, parts.get(StarPart.TASK.ordinal()).share());
    }

    @Test
    void parts_strengths_areThoseOfTheLabelling() {
        List<PartAnalysis> parts = labelled("A", "RT", "S", "A").parts();

        assertEquals(
                List.of(Strength.TOLD, Strength.HINTED, Strength.TOLD, Strength.TOLD),
                parts.stream().map(PartAnalysis::strength).toList());
        assertEquals(
                Strength.ABSENT, labelled("A", "A", "A", "A").parts().get(0).strength());
    }
}
