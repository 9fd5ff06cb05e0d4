package io.github.starcheck.cli;

import io.github.starcheck.content.QuestionBank;
import io.github.starcheck.model.Coaching;
import io.github.starcheck.model.Guide;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.StarAnswer;
import io.github.starcheck.model.StarPart;
import io.github.starcheck.model.WeakAnswer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes questions as Markdown: a heading for each guide and each question. */
final class QuestionMarkdown {
    /** What Markdown would read as marks. */
    private static final Pattern MARK = Pattern.compile("[\\\\`*_<>\\[\\]#|]");

    private final StringBuilder page = new StringBuilder();

    private QuestionMarkdown() {}

    static String write(QuestionBank bank, List<Question> questions) {
        QuestionMarkdown markdown = new QuestionMarkdown();
        for (Guide guide : bank.guides()) {
            List<Question> own = questions.stream()
                    .filter(question -> question.guideId().equals(guide.id()))
                    .toList();
            if (!own.isEmpty()) {
                markdown.paragraph("# " + text(guide.role()));
                markdown.paragraph(text(guide.introduction()));
                own.forEach(markdown::question);
            }
        }
        return markdown.page.toString();
    }

    private void question(Question question) {
        Coaching coaching = question.coaching();
        String levels = question.levels().stream()
                .map(level -> level.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        paragraph("## " + question.number() + ". " + text(question.text()));
        paragraph("`" + question.id() + "` · " + question.competency() + " · " + levels + " · "
                + String.join(", ", question.topics()));
        list("In other words", question.variants());
        paragraph("**What the recruiter checks:** " + text(question.intent()));
        list("Do", coaching.dosAndDonts().dos());
        list("Don't", coaching.dosAndDonts().donts());
        StarAnswer suggested = coaching.suggestedAnswer();
        if (suggested != null) {
            for (StarPart part : StarPart.values()) {
                paragraph("**" + name(part) + ":** " + text(suggested.part(part)));
            }
        }
        coaching.followUps()
                .forEach((part, texts) -> list("To ask about the " + part.name().toLowerCase(Locale.ROOT), texts));
        WeakAnswer weak = coaching.weakAnswer();
        if (weak != null) {
            paragraph("**A weak answer** (" + String.join(", ", weak.findings()) + "): " + text(weak.text()));
        }
    }

    private void list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            paragraph("**" + heading + "**");
            paragraph(items.stream().map(item -> "- " + text(item)).collect(Collectors.joining("\n")));
        }
    }

    private void paragraph(String markdown) {
        page.append(page.isEmpty() ? "" : "\n").append(markdown).append('\n');
    }

    private static String name(StarPart part) {
        return part.name().charAt(0) + part.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String text(String text) {
        return MARK.matcher(text).replaceAll("\\\\$0").replaceAll("\\s+", " ");
    }
}
