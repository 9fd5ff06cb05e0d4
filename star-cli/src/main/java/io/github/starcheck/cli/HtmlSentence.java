package io.github.starcheck.cli;

import io.github.starcheck.analyzer.Cue;
import io.github.starcheck.analyzer.LabelledSentence;
import io.github.starcheck.analyzer.SentenceLabel;
import io.github.starcheck.analyzer.TextSpan;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** A sentence in the colour of its part, with the evidence that shows when it is pointed at or focused. */
final class HtmlSentence {
    private final String evidenceId;
    private final String answer;
    private final LabelledSentence sentence;
    private final TextSpan span;

    /**
     * @param evidenceId the id of the evidence, unique on the page
     * @param answer the text that holds the sentence
     * @param sentence what to show
     */
    HtmlSentence(String evidenceId, String answer, LabelledSentence sentence) {
        this.evidenceId = evidenceId;
        this.answer = answer;
        this.sentence = sentence;
        this.span = sentence.span();
    }

    /** Writes the sentence and underlays the words that these spans pick out of it. */
    void write(Html html, List<TextSpan> marked) {
        html.open(
                "span",
                "class",
                "sentence " + sentence.label().name().toLowerCase(Locale.ROOT),
                "tabindex",
                "0",
                "aria-describedby",
                evidenceId);
        html.element("span", Wording.tag(sentence), "class", "letter", "aria-hidden", "true");
        html.element("span", labels() + ":", "class", "unseen").space();
        html.open("span", "class", "line");
        words(html, marked);
        html.close("span");
        evidence(html);
        html.close("span");
    }

    private void words(Html html, List<TextSpan> marked) {
        BitSet inMark = new BitSet();
        marked.stream().filter(this::isPartOfSentence).forEach(mark -> inMark.set(mark.start(), mark.end()));
        for (int from = span.start(); from < span.end(); ) {
            int markStart = inMark.nextSetBit(from);
            if (markStart == from) {
                int to = inMark.nextClearBit(from);
                html.open("mark").inlineText(answer.substring(from, to)).close("mark");
                from = to;
            } else {
                int to = markStart < 0 ? span.end() : markStart;
                html.inlineText(answer.substring(from, to));
                from = to;
            }
        }
    }

    private boolean isPartOfSentence(TextSpan mark) {
        return span.start() <= mark.start() && mark.end() <= span.end() && mark.length() < span.length();
    }

    private void evidence(Html html) {
        html.open("span", "class", "evidence", "role", "tooltip", "id", evidenceId);
        html.open("span", "class", "probability").element("b", labels());
        html.space().text(Math.round(sentence.probability() * 100) + " % sure").close("span");
        for (Cue cue : sentence.cues()) {
            html.open("span", "class", "cue").element("span", cue.name().replace('-', ' '), "class", "name");
            html.space();
            if (isPartOfSentence(cue.span())) {
                html.element("span", "“" + Printable.line(cue.span().of(answer)) + "”", "class", "quote");
            }
            html.space()
                    .element("span", weight(cue.weight()), "class", "weight")
                    .close("span");
        }
        html.close("span");
    }

    private String labels() {
        return name(sentence.label()) + (sentence.second() == null ? "" : " and " + name(sentence.second()));
    }

    private static String name(SentenceLabel label) {
        return label.part().map(Wording::name).orElse("None of the parts");
    }

    private static String weight(double weight) {
        long tenths = Math.round(Math.abs(weight) * 10);
        return (weight < 0 ? "−" : "+") + tenths / 10 + "." + tenths % 10;
    }
}
