package io.github.starcheck.cli;

import io.github.starcheck.analyzer.SentenceLabel;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.StarAnswer;
import io.github.starcheck.model.StarPart;
import java.util.List;

/** A question for human eyes: what is asked, the tips, and a suggested answer. */
final class QuestionView {
    private final TextPage page;
    private final Question question;

    QuestionView(TextPage page, Question question) {
        this.page = page;
        this.question = question;
    }

    /** Writes what the interviewer asks, and what about. */
    void question() {
        page.paragraph("", "", question.text(), Ink.BOLD);
        page.paragraph("", "", String.join(", ", question.topics()), Ink.FAINT);
    }

    /** Writes what the recruiter checks, the dos and the don'ts. */
    void tips() {
        page.blankLine();
        page.line(page.ink(Ink.BOLD, "What the recruiter checks"));
        page.paragraph("  ", "  ", question.intent(), null);
        list("Do", "+ ", Ink.GOOD, question.dosAndDonts().dos());
        list("Don't", "- ", Ink.BAD, question.dosAndDonts().donts());
    }

    private void list(String heading, String mark, Ink ink, List<String> items) {
        if (!items.isEmpty()) {
            page.blankLine();
            page.line(page.ink(Ink.BOLD, heading));
            items.forEach(item -> page.paragraph("  " + page.ink(ink, mark), "    ", item, null));
        }
    }

    /** Writes the answer that the guide suggests, where it has one. */
    void suggestedAnswer() {
        StarAnswer suggested = question.suggestedAnswer();
        if (suggested == null) {
            return;
        }
        page.blankLine();
        page.line(page.ink(Ink.BOLD, "A suggested answer"));
        for (StarPart part : StarPart.values()) {
            Ink ink = Ink.of(SentenceLabel.valueOf(part.name()));
            String letter = part.name().substring(0, 1);
            page.paragraph("  " + page.ink(ink, letter) + " ", "    ", suggested.part(part), ink);
        }
    }
}
