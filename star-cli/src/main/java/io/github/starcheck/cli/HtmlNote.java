package io.github.starcheck.cli;

import io.github.starcheck.analyzer.Finding;

/**
 * A finding as a note: what was found, what the candidate can do about it, what the interviewer can ask.
 *
 * @param finding what to show
 */
record HtmlNote(Finding finding) {
    void write(Html html) {
        String level = finding.level().id();
        html.newLine().open("div", "class", "note " + level, "role", "note");
        html.open("p", "class", "message");
        html.element("span", Wording.mark(finding.level()), "class", "mark", "role", "img", "aria-label", level);
        html.space().text(finding.message()).close("p");
        html.element("p", finding.advice());
        if (finding.followUp() != null) {
            html.open("p", "class", "follow-up").element("b", "To ask:");
            html.space().text(finding.followUp()).close("p");
        }
        html.element("p", finding.rule(), "class", "rule").close("div");
    }
}
