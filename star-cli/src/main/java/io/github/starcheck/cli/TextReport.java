package io.github.starcheck.cli;

import io.github.starcheck.analyzer.Finding;
import io.github.starcheck.analyzer.FramePart;
import io.github.starcheck.analyzer.LabelledSentence;
import io.github.starcheck.analyzer.Revision;
import io.github.starcheck.analyzer.SentenceLabel;
import io.github.starcheck.analyzer.StarAnalysis;
import io.github.starcheck.analyzer.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * An analysis for human eyes: the answer with a letter before each sentence, how well and how long each part is told,
 * the verdict, and what to say next. Colour only repeats what the letters tell.
 */
final class TextReport implements Report {
    private static final String INDENT = "  ";
    private static final String BELOW = INDENT.repeat(2);
    private static final int TAG_COLUMNS = 3; // "S+T"
    private static final int MAX_BAR_COLUMNS = 32;
    private static final int COLUMNS_BESIDE_BAR = 28;
    private static final int COLUMNS_FOR_UNIT = 60;

    private final TextPage page;
    private final boolean several;

    /**
     * @param page to write on
     * @param several whether answers follow each other, so that each gets its name for a heading
     */
    TextReport(TextPage page, boolean several) {
        this.page = page;
        this.several = several;
    }

    @Override
    public void add(@Nullable String id, StarAnalysis analysis, @Nullable Revision revision) {
        if (several && id != null) {
            page.blankLine();
            page.paragraph(INDENT, INDENT, id, Ink.BOLD);
        }
        Summary summary = new Summary(analysis);
        if (summary.isJudged()) {
            page.blankLine();
            for (LabelledSentence sentence : analysis.sentences()) {
                sentence(sentence, analysis.answer());
            }
            page.blankLine();
            for (FramePart part : analysis.frameParts()) {
                bar(part);
            }
        }
        page.blankLine();
        verdict(summary, analysis.verdict() == Verdict.COMPLETE ? Ink.GOOD : Ink.BAD);
        for (Finding finding : summary.details()) {
            page.blankLine();
            finding(finding);
        }
        page.blankLine();
        if (revision != null) {
            new RevisionView(page).write(revision);
        }
    }

    private void sentence(LabelledSentence sentence, String answer) {
        Ink ink = Ink.of(sentence.label());
        page.paragraph(
                INDENT + page.ink(ink, pad(Wording.tag(sentence), TAG_COLUMNS)) + " ",
                INDENT + " ".repeat(TAG_COLUMNS + 1),
                sentence.span().of(answer),
                ink);
    }

    /** Writes how well a part is told, and its share of the words. */
    private void bar(FramePart part) {
        Ink ink = Ink.of(SentenceLabel.valueOf(part.parts().get(0).name()));
        String unit = page.columns() < COLUMNS_FOR_UNIT ? "" : " of the words";
        int barColumns = Math.min(MAX_BAR_COLUMNS, page.columns() - COLUMNS_BESIDE_BAR - unit.length());
        int filled = (int) Math.round(part.share() * barColumns);
        page.line(INDENT
                + page.ink(ink, pad(Wording.name(part), 11))
                + page.ink(
                        part.covered() ? Ink.BOLD : Ink.BAD, pad(part.strength().id(), 6))
                + INDENT
                + page.ink(ink, "█".repeat(filled))
                + page.ink(Ink.FAINT, "░".repeat(barColumns - filled))
                + INDENT
                + padLeft(Math.round(part.share() * 100) + " %", 5)
                + unit);
    }

    private void verdict(Summary summary, Ink ink) {
        String score = summary.isJudged() ? " — " + summary.score() : "";
        String shortfalls = summary.shortfalls().isEmpty() ? "" : "; " + summary.shortfalls();
        page.paragraph(INDENT, INDENT, summary.verdict() + score + shortfalls, ink);
        for (Finding reason : summary.reasons()) {
            advice(reason);
        }
    }

    private void finding(Finding finding) {
        page.paragraph(
                INDENT + page.ink(Ink.of(finding.level()), Wording.mark(finding.level())) + " ",
                BELOW,
                finding.message(),
                Ink.BOLD);
        advice(finding);
    }

    private void advice(Finding finding) {
        page.paragraph(BELOW + "→ ", BELOW + INDENT, finding.advice(), null);
        if (finding.followUp() != null) {
            page.paragraph(BELOW + "? ", BELOW + INDENT, finding.followUp(), null);
        }
    }

    private static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - text.length()));
    }

    private static String padLeft(String text, int columns) {
        return " ".repeat(Math.max(0, columns - text.length())) + text;
    }
}
