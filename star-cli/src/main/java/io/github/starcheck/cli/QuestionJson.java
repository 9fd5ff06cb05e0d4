package io.github.starcheck.cli;

import io.github.starcheck.model.Check;
import io.github.starcheck.model.Coaching;
import io.github.starcheck.model.ExpectedTopic;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.StarAnswer;
import io.github.starcheck.model.StarPart;
import io.github.starcheck.model.WeakAnswer;
import io.github.starcheck.model.WordRange;
import java.util.List;
import java.util.Locale;

/** Writes a question as JSON: the keys of the bank's own format, and its guide and number. */
final class QuestionJson {
    private QuestionJson() {}

    /** Writes one object; what the question has not is left out. */
    static void write(JsonWriter json, Question question) {
        json.writeStartObject();
        json.writeStringProperty("id", question.id());
        json.writeStringProperty("guide", question.guideId());
        json.writeNumberProperty("number", question.number());
        json.writeStringProperty("text", question.text());
        unlessEmpty(json, "variants", question.variants());
        json.writeStringProperty("kind", question.kind().name());
        json.writeStringProperty("competency", question.competency());
        strings(json, "levels", question.levels().stream().map(Enum::name).toList());
        strings(json, "topics", question.topics());
        json.writeStringProperty("intent", question.intent());
        coaching(json, question.coaching());
        json.writeEndObject();
    }

    private static void coaching(JsonWriter json, Coaching coaching) {
        json.writeObjectPropertyStart("dosAndDonts");
        strings(json, "dos", coaching.dosAndDonts().dos());
        strings(json, "donts", coaching.dosAndDonts().donts());
        json.writeEndObject();
        if (!coaching.checks().isEmpty()) {
            json.writeArrayPropertyStart("checks");
            coaching.checks().forEach(check -> check(json, check));
            json.writeEndArray();
        }
        if (!coaching.followUps().isEmpty()) {
            json.writeObjectPropertyStart("followUps");
            coaching.followUps().forEach((part, texts) -> strings(json, part.name(), texts));
            json.writeEndObject();
        }
        StarAnswer suggested = coaching.suggestedAnswer();
        if (suggested != null) {
            json.writeObjectPropertyStart("suggestedAnswer");
            for (StarPart part : StarPart.values()) {
                json.writeStringProperty(part.name().toLowerCase(Locale.ROOT), suggested.part(part));
            }
            json.writeEndObject();
        }
        WeakAnswer weak = coaching.weakAnswer();
        if (weak != null) {
            json.writeObjectPropertyStart("weakAnswer");
            json.writeStringProperty("text", weak.text());
            strings(json, "findings", weak.findings());
            json.writeEndObject();
        }
        WordRange length = coaching.length();
        if (length != null) {
            json.writeObjectPropertyStart("length");
            json.writeNumberProperty("minWords", length.minWords());
            json.writeNumberProperty("maxWords", length.maxWords());
            json.writeEndObject();
        }
    }

    private static void check(JsonWriter json, Check check) {
        json.writeStartObject();
        json.writeStringProperty("id", check.id());
        json.writeStringProperty("kind", check.kind().name());
        json.writeStringProperty("advice", check.advice());
        if (check.kind().ofTopics()) {
            if (check.atLeast() > 1) {
                json.writeNumberProperty("atLeast", check.atLeast());
            }
            json.writeArrayPropertyStart("expect");
            for (ExpectedTopic topic : check.expect()) {
                json.writeStartObject();
                json.writeStringProperty("topic", topic.topic());
                strings(json, "mentions", topic.mentions());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void unlessEmpty(JsonWriter json, String name, List<String> values) {
        if (!values.isEmpty()) {
            strings(json, name, values);
        }
    }

    private static void strings(JsonWriter json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
