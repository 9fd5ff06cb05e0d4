package io.github.starcheck.cli;

import io.github.starcheck.analyzer.Finding;
import io.github.starcheck.analyzer.LabelledSentence;
import io.github.starcheck.analyzer.Level;
import io.github.starcheck.analyzer.PartAnalysis;
import io.github.starcheck.analyzer.Revision;
import io.github.starcheck.analyzer.SentenceLabel;
import io.github.starcheck.analyzer.StarAnalysis;
import io.github.starcheck.analyzer.Strength;
import io.github.starcheck.analyzer.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
    private static final int COLUMNS_BESIDE_BAR = 41;

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
        if (isJudged(analysis.verdict())) {
            page.blankLine();
            analysis.sentences().forEach(sentence -> sentence(sentence, analysis.answer()));
            page.blankLine();
            analysis.parts().forEach(this::bar);
        }
        page.blankLine();
        verdict(analysis);
        for (Finding finding : analysis.findings()) {
            if (!isToldByVerdict(finding, analysis.verdict())) {
                page.blankLine();
                finding(finding);
            }
        }
        page.blankLine();
        if (revision != null) {
            new RevisionView(page).write(revision);
        }
    }

    private static boolean isJudged(Verdict verdict) {
        return verdict != Verdict.TOO_SHORT && verdict != Verdict.UNSUPPORTED_LANGUAGE;
    }

    private void sentence(LabelledSentence sentence, String answer) {
        SentenceLabel second = sentence.second();
        String tag = letter(sentence.label()) + (second == null ? "" : "+" + letter(second));
        Ink ink = Ink.of(sentence.label());
        page.paragraph(
                INDENT + page.ink(ink, pad(tag, TAG_COLUMNS)) + " ",
                INDENT + " ".repeat(TAG_COLUMNS + 1),
                sentence.span().of(answer),
                ink);
    }

    private static String letter(SentenceLabel label) {
        return label == SentenceLabel.OTHER ? "·" : label.name().substring(0, 1);
    }

    /** Writes how well a part is told, and its share of the words. */
    private void bar(PartAnalysis part) {
        Ink ink = Ink.of(SentenceLabel.valueOf(part.part().name()));
        int barColumns = Math.min(MAX_BAR_COLUMNS, page.columns() - COLUMNS_BESIDE_BAR);
        int filled = (int) Math.round(part.share() * barColumns);
        String name = part.part().name();
        page.line(INDENT
                + page.ink(ink, pad(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT), 11))
                + page.ink(
                        part.covered() ? Ink.BOLD : Ink.BAD, pad(part.strength().id(), 6))
                + INDENT
                + page.ink(ink, "█".repeat(filled))
                + page.ink(Ink.FAINT, "░".repeat(barColumns - filled))
                + INDENT
                + padLeft(Math.round(part.share() * 100) + " %", 5)
                + " of the words");
    }

    private void verdict(StarAnalysis analysis) {
        Verdict verdict = analysis.verdict();
        String line = switch (verdict) {
            case COMPLETE -> "Complete" + score(analysis);
            case INCOMPLETE -> "Incomplete" + score(analysis) + shortfalls(analysis);
            case NOT_A_STORY -> "Not a story" + score(analysis) + shortfalls(analysis);
            case TOO_SHORT -> "Too short to judge";
            case UNSUPPORTED_LANGUAGE -> "Not in English, so not judged";
        };
        page.paragraph(INDENT, INDENT, line, verdict == Verdict.COMPLETE ? Ink.GOOD : Ink.BAD);
        analysis.findings().stream()
                .filter(finding -> finding.rule().equals(verdict.id()))
                .forEach(this::advice);
    }

    /** An answer that is no story needs another story, not advice on each part that this one lacks. */
    private static boolean isToldByVerdict(Finding finding, Verdict verdict) {
        return finding.rule().equals(verdict.id()) || (verdict == Verdict.NOT_A_STORY && finding.part() != null);
    }

    private static String score(StarAnalysis analysis) {
        return " — " + analysis.score() + " of 100";
    }

    private static String shortfalls(StarAnalysis analysis) {
        return listed("; missing: ", analysis, Strength.ABSENT)
                + listed("; only hinted at: ", analysis, Strength.HINTED);
    }

    private static String listed(String before, StarAnalysis analysis, Strength strength) {
        List<String> names = analysis.parts().stream()
                .filter(part -> part.strength() == strength)
                .map(part -> part.part().name().toLowerCase(Locale.ROOT))
                .toList();
        return names.isEmpty() ? "" : names.stream().collect(Collectors.joining(", ", before, ""));
    }

    private void finding(Finding finding) {
        page.paragraph(
                INDENT + page.ink(Ink.of(finding.level()), mark(finding.level())) + " ",
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

    private static String mark(Level level) {
        return switch (level) {
            case INFO -> "i";
            case WARNING -> "!";
            case ERROR -> "✗";
        };
    }

    private static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - text.length()));
    }

    private static String padLeft(String text, int columns) {
        return " ".repeat(Math.max(0, columns - text.length())) + text;
    }
}
