package io.github.starcheck.cli;

import io.github.starcheck.analyzer.Finding;
import io.github.starcheck.analyzer.Revision;
import java.util.List;

/** What a draft changed, for human eyes: the score, the parts, and which findings are resolved, new or still there. */
final class RevisionView {
    private static final String INDENT = "  ";
    private static final String BELOW = INDENT.repeat(2);

    private final TextPage page;

    RevisionView(TextPage page) {
        this.page = page;
    }

    /** Writes it below what has been written so far. */
    void write(Revision revision) {
        page.paragraph(INDENT, INDENT, "What changed: " + Wording.scoreChange(revision.scoreChange()), Ink.BOLD);
        for (Revision.PartChange change : revision.parts()) {
            page.paragraph(
                    BELOW + page.ink(change.rose() ? Ink.GOOD : Ink.BAD, change.rose() ? "↑" : "↓") + " ",
                    BELOW + INDENT,
                    Wording.change(change),
                    null);
        }
        findings("✓", Ink.GOOD, "resolved: ", revision.resolved());
        findings("+", Ink.BAD, "new: ", revision.added());
        findings("=", Ink.FAINT, "still there: ", revision.kept());
        page.blankLine();
    }

    private void findings(String mark, Ink ink, String what, List<Finding> findings) {
        findings.stream()
                .map(Finding::message)
                .distinct()
                .forEach(message ->
                        page.paragraph(BELOW + page.ink(ink, mark) + " ", BELOW + INDENT, what + message, null));
    }
}
