package io.github.starcheck.cli;

import io.github.starcheck.analyzer.Rule;
import io.github.starcheck.analyzer.TextSpan;

/** Writes a rule of the catalogue as JSON. */
final class RuleJson {
    private RuleJson() {}

    /** Writes one object; {@code threshold} and {@code question} are left out where there is none. */
    static void write(JsonWriter json, Rule rule) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.id());
        json.writeStringProperty("category", rule.category().id());
        json.writeStringProperty("level", rule.level().id());
        Rule.Threshold threshold = rule.threshold();
        if (threshold != null) {
            json.writeObjectPropertyStart("threshold");
            json.writeName("value");
            json.writeRaw(Double.toString(threshold.value()));
            json.writeStringProperty("meaning", threshold.meaning());
            json.writeEndObject();
        }
        json.writeStringProperty("reason", rule.reason());
        json.writeStringProperty("decides", rule.decides());
        json.writeArrayPropertyStart("examples");
        for (Rule.Example example : rule.examples()) {
            write(json, example);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonWriter json, Rule.Example example) {
        json.writeStartObject();
        String question = example.question();
        if (question != null) {
            json.writeStringProperty("question", question);
        }
        json.writeStringProperty("answer", example.answer());
        json.writeArrayPropertyStart("hits");
        for (TextSpan hit : example.hits()) {
            json.writeStartObject();
            json.writeNumberProperty("start", hit.start());
            json.writeNumberProperty("end", hit.end());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
