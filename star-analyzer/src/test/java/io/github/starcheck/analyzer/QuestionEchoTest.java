package io.github.starcheck.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.starcheck.model.Coaching;
import io.github.starcheck.model.DosAndDonts;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.QuestionKind;
import io.github.starcheck.model.Seniority;
import io.github.starcheck.model.StarPart;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionEchoTest {
    private static final StarAnalyzer ANALYZER = StarAnalyzer.create();
    private static final Question QUESTION = new Question(
            "queue-outage",
            "own-guide",
            1,
            "Last winter our order queue lost messages and I had to repair it before Christmas: what would you have done?",
            List.of(),
            QuestionKind.BEHAVIOURAL,
            "pressure",
            Set.of(Seniority.MID),
            List.of("queues"),
            "Whether the candidate stays calm.",
            Coaching.of(new DosAndDonts(List.of(), List.of())));
    private static final String ECHO =
            "Last winter our order queue lost messages and I had to repair it before Christmas.";
    private static final String DEED = "I replayed the log into a new queue and compared both every hour.";

    @Test
    void analyze_sentenceThatRepeatsTheQuestion_tellsNothing() {
        assertNotEquals(
                SentenceLabel.OTHER,
                ANALYZER.analyze(ECHO + " " + DEED).sentences().get(0).label());

        StarAnalysis analysis = ANALYZER.analyze(ECHO + " " + DEED, QUESTION);

        assertEquals(SentenceLabel.OTHER, analysis.sentences().get(0).label());
        assertFalse(analysis.part(StarPart.SITUATION).covered());
        assertFalse(analysis.part(StarPart.TASK).covered());
    }

    @Test
    void analyze_sentenceWithWordsOfItsOwn_keepsItsLabel() {
        StarAnalysis analysis = ANALYZER.analyze(ECHO + " " + DEED, QUESTION);

        assertEquals(SentenceLabel.ACTION, analysis.sentences().get(1).label());
    }
}
