package io.github.starcheck.analyzer;

import io.github.starcheck.model.StarPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a coach would say: one finding for each part that is missing or weak, and one for an answer that is no story. */
final class Findings {
    private final Messages messages;

    Findings(Messages messages) {
        this.messages = messages;
    }

    /** Finds what there is to say about an answer that was judged. */
    List<Finding> of(String answer, Verdict verdict, List<PartAnalysis> parts, List<LabelledSentence> sentences) {
        List<Finding> findings = new ArrayList<>();
        if (verdict != Verdict.COMPLETE && verdict != Verdict.INCOMPLETE) {
            findings.add(finding(verdict.id(), Level.WARNING, null, whole(sentences), ""));
        }
        if (verdict == Verdict.TOO_SHORT || verdict == Verdict.UNSUPPORTED_LANGUAGE) {
            return findings;
        }
        for (PartAnalysis part : parts) {
            String name = part.part().name().toLowerCase(Locale.ROOT);
            if (part.strength() == Strength.ABSENT) {
                int at = placeOf(part.part(), sentences);
                findings.add(finding("missing-" + name, Level.WARNING, part.part(), new TextSpan(at, at), ""));
            } else if (part.strength() == Strength.HINTED) {
                TextSpan hint = part.evidence().get(0);
                findings.add(finding("weak-" + name, Level.INFO, part.part(), hint, hint.of(answer)));
            }
        }
        findings.sort(Comparator.comparingInt(finding -> finding.span().start()));
        return findings;
    }

    /** Makes a finding that quotes these words, none if it is about the answer as a whole or something missing. */
    private Finding finding(String rule, Level level, @Nullable StarPart part, TextSpan span, String words) {
        return new Finding(
                rule,
                level,
                part,
                span,
                messages.message(rule),
                messages.advice(rule),
                messages.followUp(rule),
                Fingerprint.of(rule, part, words));
    }

    private static TextSpan whole(List<LabelledSentence> sentences) {
        return sentences.isEmpty()
                ? new TextSpan(0, 0)
                : new TextSpan(
                        sentences.get(0).span().start(),
                        sentences.get(sentences.size() - 1).span().end());
    }

    /** Returns where a missing part would stand: after the last sentence of the parts before it, or at the start. */
    private static int placeOf(StarPart part, List<LabelledSentence> sentences) {
        int place = sentences.get(0).span().start();
        for (LabelledSentence sentence : sentences) {
            if (sentence.label().ordinal() < part.ordinal()) {
                place = sentence.span().end();
            }
        }
        return part == StarPart.RESULT
                ? sentences.get(sentences.size() - 1).span().end()
                : place;
    }
}
