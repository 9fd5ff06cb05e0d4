package io.github.starcheck.cli;

import io.github.starcheck.analyzer.Finding;
import io.github.starcheck.analyzer.Revision;
import java.util.List;

/**
 * What a draft changed: the score, the parts, and which findings are resolved, new or still there.
 *
 * @param revision what to show
 */
record HtmlRevision(Revision revision) {
    void write(Html html) {
        html.open("section", "class", "revision", "aria-label", "What changed");
        html.element("p", "What changed: " + Wording.scoreChange(revision.scoreChange()), "class", "message");
        html.open("ul");
        for (Revision.PartChange change : revision.parts()) {
            html.element("li", Wording.change(change), "class", change.rose() ? "better" : "worse");
        }
        findings(html, "better", "Resolved: ", revision.resolved());
        findings(html, "worse", "New: ", revision.added());
        findings(html, "same", "Still there: ", revision.kept());
        html.close("ul").close("section").newLine();
    }

    private static void findings(Html html, String kind, String what, List<Finding> findings) {
        findings.stream()
                .map(Finding::message)
                .distinct()
                .forEach(message -> html.element("li", what + message, "class", kind));
    }
}
