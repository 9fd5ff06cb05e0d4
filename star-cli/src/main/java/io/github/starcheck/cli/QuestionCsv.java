package io.github.starcheck.cli;

import io.github.starcheck.model.Coaching;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.StarAnswer;
import io.github.starcheck.model.StarPart;
import io.github.starcheck.model.WeakAnswer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes questions as CSV (RFC 4180): a line for each, lists within a field on lines of their own. */
final class QuestionCsv {
    private static final List<String> HEADER = List.of(
            "id",
            "role",
            "number",
            "text",
            "variants",
            "kind",
            "competency",
            "levels",
            "topics",
            "intent",
            "dos",
            "donts",
            "followUps",
            "situation",
            "task",
            "action",
            "result",
            "weakAnswer",
            "findings");

    private QuestionCsv() {}

    static String write(List<Question> questions) {
        StringBuilder csv = new StringBuilder();
        line(csv, HEADER);
        questions.forEach(question -> line(csv, fields(question)));
        return csv.toString();
    }

    private static List<String> fields(Question question) {
        Coaching coaching = question.coaching();
        StarAnswer suggested = coaching.suggestedAnswer();
        WeakAnswer weak = coaching.weakAnswer();
        List<String> fields = new ArrayList<>(List.of(
                question.id(),
                question.guideId(),
                Integer.toString(question.number()),
                question.text(),
                lines(question.variants()),
                question.kind().name(),
                question.competency(),
                question.levels().stream().map(Enum::name).collect(Collectors.joining(" ")),
                String.join(" ", question.topics()),
                question.intent(),
                lines(coaching.dosAndDonts().dos()),
                lines(coaching.dosAndDonts().donts()),
                lines(coaching.followUps().values().stream()
                        .flatMap(List::stream)
                        .toList())));
        Arrays.stream(StarPart.values())
                .map(part -> suggested == null ? "" : suggested.part(part))
                .forEach(fields::add);
        fields.add(weak == null ? "" : weak.text());
        fields.add(weak == null ? "" : String.join(" ", weak.findings()));
        return fields;
    }

    private static String lines(List<String> texts) {
        return String.join("\n", texts);
    }

    private static void line(StringBuilder csv, List<String> fields) {
        csv.append(fields.stream().map(QuestionCsv::field).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String field(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
