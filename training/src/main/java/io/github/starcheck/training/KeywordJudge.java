package io.github.starcheck.training;

import io.github.starcheck.analyzer.label.Labels;
import io.github.starcheck.analyzer.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A baseline of the usual kind: lists of cue phrases, the part with the most hits wins a sentence. */
final class KeywordJudge implements Judge {
    private static final List<List<String>> PHRASES = List.of(
            List.of(
                    "at my",
                    "in my previous",
                    "in my last",
                    "when i was",
                    "while i was",
                    "while working",
                    "last year",
                    "last month",
                    "last summer",
                    "during my",
                    "our team",
                    "our company",
                    "the company",
                    "there was",
                    "there were",
                    "we had",
                    "we were",
                    "at the time",
                    "situation",
                    "context",
                    "background",
                    "project"),
            List.of(
                    "my task",
                    "my goal",
                    "my job",
                    "my role",
                    "my responsibility",
                    "responsible for",
                    "i was asked",
                    "i was tasked",
                    "assigned",
                    "i needed to",
                    "i had to",
                    "we needed to",
                    "we had to",
                    "the goal",
                    "objective",
                    "deadline",
                    "challenge",
                    "in charge of",
                    "target",
                    "supposed to"),
            List.of(
                    "i decided",
                    "i created",
                    "i built",
                    "i developed",
                    "i implemented",
                    "i designed",
                    "i wrote",
                    "i started",
                    "i organized",
                    "i led",
                    "i analyzed",
                    "i worked",
                    "i talked",
                    "i spoke",
                    "i set up",
                    "i made",
                    "i used",
                    "i proposed",
                    "i reached out",
                    "i fixed",
                    "first i",
                    "then i",
                    "next i",
                    "after that",
                    "steps"),
            List.of(
                    "as a result",
                    "result",
                    "results",
                    "resulted in",
                    "in the end",
                    "ultimately",
                    "outcome",
                    "increased",
                    "decreased",
                    "reduced",
                    "improved",
                    "saved",
                    "achieved",
                    "percent",
                    "successfully",
                    "success",
                    "learned",
                    "finally",
                    "since then",
                    "feedback",
                    "delivered"));

    @Override
    public Judgement judge(String text, Sentences sentences) {
        List<Integer> labels = new ArrayList<>();
        double[] most = new double[Labels.PARTS];
        for (int s = 0; s < sentences.size(); s++) {
            String words = normal(text.substring(sentences.start(s), sentences.end(s)));
            int label = Labels.OTHER;
            long best = 0;
            for (int part = 0; part < Labels.PARTS; part++) {
                long hits = PHRASES.get(part).stream()
                        .filter(phrase -> words.contains(" " + phrase + " "))
                        .count();
                if (hits > best) {
                    best = hits;
                    label = part;
                }
                most[part] = Math.max(most[part], hits / (hits + 1.0));
            }
            labels.add(label);
        }
        return Judgement.ofLabels(labels, List.of(most[0], most[1], most[2], most[3]));
    }

    private static String normal(String sentence) {
        StringBuilder out = new StringBuilder(" ");
        for (char c : sentence.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            } else if (out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.append(' ').toString();
    }
}
