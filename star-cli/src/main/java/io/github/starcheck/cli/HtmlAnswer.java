package io.github.starcheck.cli;

import io.github.starcheck.analyzer.Finding;
import io.github.starcheck.analyzer.FramePart;
import io.github.starcheck.analyzer.LabelledSentence;
import io.github.starcheck.analyzer.Revision;
import io.github.starcheck.analyzer.StarAnalysis;
import io.github.starcheck.analyzer.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One answer as an article: the verdict, how well and how long each part is told, and the text with its findings. */
final class HtmlAnswer {
    private final String anchor;
    private final String name;
    private final StarAnalysis analysis;
    private final @Nullable Revision revision;
    private final Summary summary;

    /**
     * @param anchor the id of the article, which starts those of its elements
     * @param name what the answer is called
     * @param analysis what to show
     * @param revision what it changed against an older draft, or null
     */
    HtmlAnswer(String anchor, String name, StarAnalysis analysis, @Nullable Revision revision) {
        this.anchor = anchor;
        this.name = name;
        this.analysis = analysis;
        this.revision = revision;
        this.summary = new Summary(analysis);
    }

    String anchor() {
        return anchor;
    }

    String name() {
        return name;
    }

    StarAnalysis analysis() {
        return analysis;
    }

    /** Writes the article with a heading of the given rank. */
    void write(Html html, String heading) {
        html.open("article", "id", anchor, "aria-labelledby", anchor + "-name").newLine();
        html.open("header").element(heading, name, "id", anchor + "-name");
        html.open("p", "class", "verdict").element("strong", summary.verdict());
        if (summary.isJudged()) {
            html.space().element("span", summary.score(), "class", "score");
        }
        html.close("p");
        if (!summary.shortfalls().isEmpty()) {
            html.element("p", summary.shortfalls(), "class", "shortfalls");
        }
        html.close("header").newLine();
        summary.reasons().forEach(finding -> new HtmlNote(finding).write(html));
        summary.details().stream().filter(this::isAboutAll).forEach(finding -> new HtmlNote(finding).write(html));
        if (summary.isJudged()) {
            parts(html);
        }
        if (revision != null) {
            new HtmlRevision(revision).write(html);
        }
        text(html);
        html.close("article").newLine();
    }

    private void parts(Html html) {
        html.open("table", "class", "parts").element("caption", "The parts and their share of the words");
        html.newLine();
        for (FramePart part : analysis.frameParts()) {
            String percent = Math.round(part.share() * 100) + " %";
            html.open("tr", "class", part.parts().get(0).name().toLowerCase(Locale.ROOT));
            html.open("th", "scope", "row");
            html.element("span", Wording.tag(part), "class", "letter", "aria-hidden", "true");
            html.space().element("span", Wording.name(part), "class", "line").close("th");
            html.element("td", part.strength().id(), "class", part.covered() ? "strength" : "strength shortfall");
            html.open("td", "class", "bar");
            html.open("svg", "viewBox", "0 0 100 1", "preserveAspectRatio", "none", "aria-hidden", "true");
            html.element("rect", "", "width", "100", "height", "1", "class", "track");
            html.element("rect", "", "width", Json.decimal(part.share() * 100), "height", "1", "class", "fill");
            html.close("svg").close("td");
            html.element("td", percent, "class", "percent").close("tr").newLine();
        }
        html.close("table").newLine();
    }

    private void text(Html html) {
        String language = analysis.verdict() == Verdict.UNSUPPORTED_LANGUAGE ? "" : "en";
        html.open("section", "class", "text", "aria-label", "The answer", "lang", language);
        html.newLine().open("div", "class", "paragraph");
        Map<Integer, List<Finding>> notes = notesBySentence();
        String answer = analysis.answer();
        int end = 0;
        for (LabelledSentence sentence : analysis.sentences()) {
            int start = sentence.span().start();
            gap(html, end, start);
            List<Finding> here = notes.getOrDefault(start, List.of());
            new HtmlSentence(anchor + "-" + start, answer, sentence)
                    .write(html, here.stream().map(Finding::span).toList());
            here.forEach(finding -> new HtmlNote(finding).write(html));
            end = sentence.span().end();
        }
        html.newLine().text(answer.substring(end)).close("div").newLine();
        html.close("section").newLine();
    }

    /** Writes what stands between two sentences, such as a bullet, and starts a paragraph where the answer does. */
    private void gap(Html html, int end, int start) {
        String gap = analysis.answer().substring(end, start);
        int lineBreaks = new Lines(gap).position(gap.length()).line() - 1;
        boolean marker = !gap.isBlank();
        boolean afterWord =
                end > 0 && Character.isLetterOrDigit(analysis.answer().charAt(end - 1));
        if (end > 0 && (lineBreaks > 1 || (lineBreaks == 1 && (marker || afterWord)))) {
            html.close("div").newLine();
            html.open("div", "class", "paragraph" + (lineBreaks > 1 ? "" : " tight") + (marker ? " item" : ""));
        }
        html.newLine();
        if (marker) {
            html.text(gap).space();
        }
    }

    /** Returns each finding under the start of the sentence that it is about, or that it comes after. */
    private Map<Integer, List<Finding>> notesBySentence() {
        TreeMap<Integer, List<Finding>> notes = new TreeMap<>();
        analysis.sentences().forEach(sentence -> notes.put(sentence.span().start(), new ArrayList<>()));
        for (Finding finding : summary.details()) {
            if (!isAboutAll(finding)) {
                Map.Entry<Integer, List<Finding>> before =
                        notes.floorEntry(finding.span().start());
                (before == null ? notes.firstEntry() : before).getValue().add(finding);
            }
        }
        return notes;
    }

    private boolean isAboutAll(Finding finding) {
        List<LabelledSentence> sentences = analysis.sentences();
        return sentences.isEmpty()
                || (sentences.size() > 1
                        && finding.span().start() <= sentences.get(0).span().start()
                        && finding.span().end()
                                >= sentences.get(sentences.size() - 1).span().end());
    }
}
