package io.github.starcheck.cli;

import io.github.starcheck.analyzer.SentenceLabel;
import io.github.starcheck.model.Coaching;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.StarAnswer;
import io.github.starcheck.model.StarPart;
import io.github.starcheck.model.WeakAnswer;
import io.github.starcheck.model.WordRange;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A question for human eyes: what is asked, the tips, and examples of answers. What it has not is left out. */
final class QuestionView {
    private final TextPage page;
    private final Question question;
    private final Coaching coaching;

    QuestionView(TextPage page, Question question) {
        this.page = page;
        this.question = question;
        this.coaching = question.coaching();
    }

    /** Writes what the interviewer asks, whom and what about. */
    void question() {
        String levels = question.levels().stream()
                .map(level -> level.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        page.paragraph("", "", question.text(), Ink.BOLD);
        page.paragraph("", "", question.competency() + " · " + levels, Ink.FAINT);
        page.paragraph("", "", String.join(", ", question.topics()), Ink.FAINT);
    }

    /** Writes how else it may be asked. */
    void variants() {
        list("In other words", "~ ", Ink.FAINT, question.variants());
    }

    /** Writes what the recruiter checks, the dos and the don'ts. */
    void tips() {
        heading("What the recruiter checks");
        page.paragraph("  ", "  ", question.intent(), null);
        list("Do", "+ ", Ink.GOOD, coaching.dosAndDonts().dos());
        list("Don't", "- ", Ink.BAD, coaching.dosAndDonts().donts());
    }

    /** Writes the answer that the guide suggests. */
    void suggestedAnswer() {
        StarAnswer suggested = coaching.suggestedAnswer();
        if (suggested != null) {
            heading("A suggested answer");
            for (StarPart part : StarPart.values()) {
                line(part, suggested.part(part));
            }
        }
    }

    /** Writes an answer that falls short, and the rules that find out why. */
    void weakAnswer() {
        WeakAnswer weak = coaching.weakAnswer();
        if (weak != null) {
            heading("A weak answer");
            page.paragraph("  ", "  ", weak.text(), null);
            page.paragraph("  ", "  ", String.join(", ", weak.findings()), Ink.FAINT);
        }
    }

    /** Writes what the interviewer may ask next about each part. */
    void followUps() {
        if (!coaching.followUps().isEmpty()) {
            heading("What may be asked next");
            coaching.followUps().forEach((part, texts) -> texts.forEach(text -> line(part, text)));
        }
    }

    /** Writes how long an answer should be. */
    void length() {
        WordRange length = coaching.length();
        if (length != null) {
            heading("Length");
            page.line("  " + length.minWords() + " to " + length.maxWords() + " words");
        }
    }

    private void list(String heading, String mark, Ink ink, List<String> items) {
        if (!items.isEmpty()) {
            heading(heading);
            items.forEach(item -> page.paragraph("  " + page.ink(ink, mark), "    ", item, null));
        }
    }

    private void heading(String heading) {
        page.blankLine();
        page.line(page.ink(Ink.BOLD, heading));
    }

    private void line(StarPart part, String text) {
        Ink ink = Ink.of(SentenceLabel.valueOf(part.name()));
        page.paragraph("  " + page.ink(ink, part.name().substring(0, 1)) + " ", "    ", text, ink);
    }
}
