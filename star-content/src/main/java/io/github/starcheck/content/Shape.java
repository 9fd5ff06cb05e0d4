package io.github.starcheck.content;

import java.util.List;

/**
 * The fields of one kind of object of the format; it has no others.
 *
 * @param required the fields that each such object has
 * @param optional the fields that it may have
 */
record Shape(List<String> required, List<String> optional) {
    static final Shape BANK = new Shape(List.of("format", "guides"), List.of("$schema"));
    static final Shape GUIDE = new Shape(List.of("id", "role", "updated", "introduction", "questions"), List.of());
    static final Shape QUESTION = new Shape(
            List.of("id", "text", "kind", "competency", "levels", "topics", "intent", "dosAndDonts"),
            List.of("variants", "checks", "followUps", "suggestedAnswer", "weakAnswer", "length"));
    static final Shape DOS_AND_DONTS = new Shape(List.of("dos", "donts"), List.of());
    static final Shape CHECK = new Shape(List.of("id", "kind", "advice"), List.of("atLeast", "expect"));
    static final Shape EXPECTED_TOPIC = new Shape(List.of("topic", "mentions"), List.of());
    static final Shape FOLLOW_UPS = new Shape(List.of(), List.of("SITUATION", "TASK", "ACTION", "RESULT"));
    static final Shape ANSWER = new Shape(List.of("situation", "task", "action", "result"), List.of());
    static final Shape WEAK_ANSWER = new Shape(List.of("text", "findings"), List.of());
    static final Shape LENGTH = new Shape(List.of("minWords", "maxWords"), List.of());
}
