package io.github.starcheck.content;

import io.github.starcheck.model.Check;
import io.github.starcheck.model.CheckKind;
import io.github.starcheck.model.Coaching;
import io.github.starcheck.model.DosAndDonts;
import io.github.starcheck.model.ExpectedTopic;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.QuestionKind;
import io.github.starcheck.model.Seniority;
import io.github.starcheck.model.StarAnswer;
import io.github.starcheck.model.StarPart;
import io.github.starcheck.model.WeakAnswer;
import io.github.starcheck.model.WordRange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the questions of a file. A record is null if what it is made of is broken. */
final class QuestionReader {
    private final Map<String, String> questionIds = new HashMap<>();

    @Nullable
    Question read(JsonObject question, String guideId, int number) {
        DosAndDonts advice = dosAndDonts(question);
        Coaching coaching = coaching(question, advice);
        return question.make(() -> new Question(
                question.at("id").ownId(questionIds),
                guideId,
                number,
                question.at("text").text(),
                question.at("variants").texts(),
                question.at("kind").constant(QuestionKind.class),
                question.at("competency").id(),
                question.at("levels").constants(Seniority.class),
                question.at("topics").ids(),
                question.at("intent").text(),
                coaching == null ? Coaching.of(advice) : coaching));
    }

    private static DosAndDonts dosAndDonts(JsonObject question) {
        JsonObject json = question.at("dosAndDonts").object(Shape.DOS_AND_DONTS);
        return new DosAndDonts(json.at("dos").texts(), json.at("donts").texts());
    }

    private static @Nullable Coaching coaching(JsonObject question, DosAndDonts advice) {
        return question.make(() -> new Coaching(
                advice,
                checks(question, advice),
                followUps(question),
                answer(question),
                weakAnswer(question),
                length(question)));
    }

    private static List<Check> checks(JsonObject question, DosAndDonts advice) {
        List<Check> checks = new ArrayList<>();
        if (question.has("checks")) {
            Map<String, String> ids = new HashMap<>();
            for (JsonObject json : question.at("checks").objects(Shape.CHECK)) {
                Check check = check(json, ids, advice);
                if (check != null) {
                    checks.add(check);
                }
            }
        }
        return checks;
    }

    private static @Nullable Check check(JsonObject json, Map<String, String> ids, DosAndDonts advice) {
        CheckKind kind = json.at("kind").constant(CheckKind.class);
        int unlessGiven = kind == CheckKind.MENTIONS ? 1 : 0;
        return json.make(() -> new Check(
                json.at("id").ownId(ids),
                kind,
                json.at("advice").text(advice::contains, "repeat one of the dos or don'ts word for word"),
                json.has("expect") ? expectedTopics(json.at("expect")) : List.of(),
                json.has("atLeast") ? json.at("atLeast").integer() : unlessGiven));
    }

    private static List<ExpectedTopic> expectedTopics(JsonPlace expect) {
        return expect.objects(Shape.EXPECTED_TOPIC).stream()
                .map(topic -> new ExpectedTopic(
                        topic.at("topic").text(),
                        topic.at("mentions")
                                .texts(
                                        ExpectedTopic::isMention,
                                        "use words with letters or digits, * only at a word's end")))
                .toList();
    }

    private static Map<StarPart, List<String>> followUps(JsonObject question) {
        Map<StarPart, List<String>> followUps = new EnumMap<>(StarPart.class);
        if (question.has("followUps")) {
            JsonObject json = question.at("followUps").object(Shape.FOLLOW_UPS);
            for (StarPart part : StarPart.values()) {
                if (json.has(part.name())) {
                    followUps.put(part, json.at(part.name()).nonEmptyTexts());
                }
            }
        }
        return followUps;
    }

    private static @Nullable StarAnswer answer(JsonObject question) {
        if (!question.has("suggestedAnswer")) {
            return null;
        }
        JsonObject answer = question.at("suggestedAnswer").object(Shape.ANSWER);
        return new StarAnswer(
                answer.at("situation").text(),
                answer.at("task").text(),
                answer.at("action").text(),
                answer.at("result").text());
    }

    private static @Nullable WeakAnswer weakAnswer(JsonObject question) {
        if (!question.has("weakAnswer")) {
            return null;
        }
        JsonObject answer = question.at("weakAnswer").object(Shape.WEAK_ANSWER);
        return new WeakAnswer(answer.at("text").text(), answer.at("findings").ids());
    }

    private static @Nullable WordRange length(JsonObject question) {
        if (!question.has("length")) {
            return null;
        }
        JsonObject length = question.at("length").object(Shape.LENGTH);
        return length.make(() -> new WordRange(
                length.at("minWords").integer(), length.at("maxWords").integer()));
    }
}
