package io.github.starcheck.cli;

import io.github.starcheck.model.Question;
import io.github.starcheck.model.StarAnswer;
import io.github.starcheck.model.StarPart;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Writes a question as JSON: the keys of the bank's own format, and its guide and number. */
final class QuestionJson {
    private QuestionJson() {}

    /** Writes one object; {@code suggestedAnswer} is left out where there is none. */
    static void write(JsonGenerator json, Question question) {
        json.writeStartObject();
        json.writeStringProperty("id", question.id());
        json.writeStringProperty("guide", question.guideId());
        json.writeNumberProperty("number", question.number());
        json.writeStringProperty("text", question.text());
        json.writeStringProperty("kind", question.kind().name());
        strings(json, "topics", question.topics());
        json.writeStringProperty("intent", question.intent());
        json.writeObjectPropertyStart("dosAndDonts");
        strings(json, "dos", question.dosAndDonts().dos());
        strings(json, "donts", question.dosAndDonts().donts());
        json.writeEndObject();
        StarAnswer suggested = question.suggestedAnswer();
        if (suggested != null) {
            json.writeObjectPropertyStart("suggestedAnswer");
            for (StarPart part : StarPart.values()) {
                json.writeStringProperty(part.name().toLowerCase(Locale.ROOT), suggested.part(part));
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
