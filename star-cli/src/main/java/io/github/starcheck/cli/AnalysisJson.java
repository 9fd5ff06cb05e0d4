package io.github.starcheck.cli;

import io.github.starcheck.analyzer.Cue;
import io.github.starcheck.analyzer.Finding;
import io.github.starcheck.analyzer.Frame;
import io.github.starcheck.analyzer.FramePart;
import io.github.starcheck.analyzer.LabelledSentence;
import io.github.starcheck.analyzer.PartAnalysis;
import io.github.starcheck.analyzer.Revision;
import io.github.starcheck.analyzer.StarAnalysis;
import io.github.starcheck.analyzer.TextSpan;
import io.github.starcheck.model.StarPart;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes an analysis as JSON: the keys of {@code analysis.schema.json}, always in this order. Same analysis, same
 * bytes.
 */
final class AnalysisJson {
    /** Goes up with a change that breaks a reader. */
    static final String SCHEMA = "starcheck/1";

    private final JsonWriter json;

    private AnalysisJson(JsonWriter json) {
        this.json = json;
    }

    /**
     * Writes one object.
     *
     * @param id names the answer, or null to leave the key out
     * @param revision what the answer changed against an older draft, or null to leave the key out
     */
    static void write(JsonWriter json, @Nullable String id, StarAnalysis analysis, @Nullable Revision revision) {
        new AnalysisJson(json).analysis(id, analysis, revision);
    }

    private void analysis(@Nullable String id, StarAnalysis analysis, @Nullable Revision revision) {
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        json.writeStringProperty("analyzer", Version.RELEASE);
        json.writeStringProperty("model", analysis.model());
        if (id != null) {
            json.writeStringProperty("id", id);
        }
        json.writeStringProperty("verdict", analysis.verdict().id());
        json.writeNumberProperty("score", analysis.score());
        json.writeObjectPropertyStart("parts");
        analysis.parts().forEach(this::part);
        json.writeEndObject();
        json.writeArrayPropertyStart("sentences");
        analysis.sentences().forEach(this::sentence);
        json.writeEndArray();
        findings("findings", analysis.findings());
        if (analysis.frame() != Frame.STAR) {
            frame(analysis);
        }
        if (revision != null) {
            revision(revision);
        }
        json.writeEndObject();
    }

    private void part(PartAnalysis part) {
        json.writeObjectPropertyStart(key(part.part()));
        json.writeDecimalProperty("score", part.score());
        json.writeStringProperty("strength", part.strength().id());
        json.writeBooleanProperty("covered", part.covered());
        json.writeDecimalProperty("share", part.share());
        evidence(part.evidence());
        json.writeEndObject();
    }

    private void evidence(List<TextSpan> spans) {
        json.writeArrayPropertyStart("evidence");
        for (TextSpan span : spans) {
            json.writeStartObject();
            span(span);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void sentence(LabelledSentence sentence) {
        json.writeStartObject();
        span(sentence.span());
        json.writeStringProperty("part", sentence.label().name());
        if (sentence.second() != null) {
            json.writeStringProperty("second", sentence.second().name());
        }
        json.writeDecimalProperty("probability", sentence.probability());
        json.writeArrayPropertyStart("cues");
        sentence.cues().forEach(this::cue);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void cue(Cue cue) {
        json.writeStartObject();
        json.writeStringProperty("cue", cue.name());
        span(cue.span());
        json.writeDecimalProperty("weight", cue.weight());
        json.writeEndObject();
    }

    private void findings(String name, List<Finding> findings) {
        json.writeArrayPropertyStart(name);
        findings.forEach(this::finding);
        json.writeEndArray();
    }

    private void finding(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("level", finding.level().id());
        if (finding.part() != null) {
            json.writeStringProperty("part", finding.part().name());
        }
        span(finding.span());
        json.writeStringProperty("message", finding.message());
        json.writeStringProperty("advice", finding.advice());
        if (finding.followUp() != null) {
            json.writeStringProperty("followUp", finding.followUp());
        }
        json.writeEndObject();
    }

    private void frame(StarAnalysis analysis) {
        json.writeObjectPropertyStart("frame");
        json.writeStringProperty("name", analysis.frame().id());
        json.writeObjectPropertyStart("parts");
        for (FramePart part : analysis.frameParts()) {
            json.writeObjectPropertyStart(part.name());
            json.writeStringProperty("strength", part.strength().id());
            json.writeBooleanProperty("covered", part.covered());
            json.writeDecimalProperty("share", part.share());
            evidence(part.evidence());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void revision(Revision revision) {
        json.writeObjectPropertyStart("revision");
        json.writeNumberProperty("scoreChange", revision.scoreChange());
        parts("gained", revision.gained());
        parts("lost", revision.lost());
        json.writeObjectPropertyStart("strengths");
        for (Revision.PartChange change : revision.parts()) {
            json.writeObjectPropertyStart(key(change.part()));
            json.writeStringProperty("before", change.before().id());
            json.writeStringProperty("after", change.after().id());
            json.writeEndObject();
        }
        json.writeEndObject();
        findings("resolved", revision.resolved());
        findings("new", revision.added());
        findings("kept", revision.kept());
        json.writeEndObject();
    }

    private void parts(String name, List<StarPart> parts) {
        json.writeArrayPropertyStart(name);
        parts.forEach(part -> json.writeString(part.name()));
        json.writeEndArray();
    }

    private void span(TextSpan span) {
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
    }

    private static String key(StarPart part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
