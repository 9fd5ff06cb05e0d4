package io.github.starcheck.content;

import io.github.starcheck.content.JsonValue.Position;
import io.github.starcheck.model.DosAndDonts;
import io.github.starcheck.model.Guide;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.QuestionKind;
import io.github.starcheck.model.StarAnswer;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of questions, see docs/content-format.md.
 *
 * <p>{@link JsonObject} checks every value and gives a stand-in for a broken one, so that the reading goes on to the end
 * and all problems of a file are told at once.
 */
final class BankReader {
    static final String FORMAT = "starcheck-bank/1";

    static final List<String> BANK_FIELDS = List.of("format", "guides");
    static final List<String> BANK_OPTIONS = List.of("$schema");
    static final List<String> GUIDE_FIELDS = List.of("id", "role", "updated", "introduction", "questions");
    static final List<String> QUESTION_FIELDS = List.of("id", "text", "kind", "topics", "intent", "dosAndDonts");
    static final List<String> QUESTION_OPTIONS = List.of("suggestedAnswer");
    static final List<String> DOS_AND_DONTS_FIELDS = List.of("dos", "donts");
    static final List<String> ANSWER_FIELDS = List.of("situation", "task", "action", "result");

    private final Problems problems;
    private final Map<String, String> guideIds = new HashMap<>();
    private final Map<String, String> questionIds = new HashMap<>();

    private BankReader(Problems problems) {
        this.problems = problems;
    }

    static List<Guide> read(InputStream in, String source, int maxBytes) throws IOException {
        Problems problems = new Problems(source);
        List<Guide> guides = List.of();
        byte[] file = in.readNBytes(maxBytes);
        if (file.length == maxBytes && in.read() >= 0) {
            problems.add(
                    Position.START, "", "the file has more than " + maxBytes + " bytes; split it or raise maxBytes");
        } else {
            JsonValue json = JsonReader.read(file, problems);
            if (json != null) {
                guides = new BankReader(problems).bank(json);
            }
        }
        problems.throwIfAny();
        return guides;
    }

    private List<Guide> bank(JsonValue json) {
        JsonObject bank = JsonObject.root(json, problems, BANK_FIELDS, BANK_OPTIONS);
        bank.text("$schema");
        List<Guide> guides = new ArrayList<>();
        if (bank.hasConstant("format", FORMAT)) {
            for (JsonObject guide : bank.objects("guides", GUIDE_FIELDS, List.of())) {
                Guide record = guide(guide);
                if (record != null) {
                    guides.add(record);
                }
            }
        }
        return guides;
    }

    private @Nullable Guide guide(JsonObject guide) {
        String id = guide.ownId("id", guideIds);
        String role = guide.text("role");
        LocalDate updated = guide.date("updated");
        String introduction = guide.text("introduction");
        List<Question> questions = new ArrayList<>();
        for (JsonObject question : guide.objects("questions", QUESTION_FIELDS, QUESTION_OPTIONS)) {
            questions.add(question(question, id, questions.size() + 1));
        }
        return problems.isEmpty() ? new Guide(id, role, introduction, updated, questions) : null;
    }

    private Question question(JsonObject question, String guideId, int number) {
        return new Question(
                question.ownId("id", questionIds),
                guideId,
                number,
                question.text("text"),
                question.text("intent"),
                dosAndDonts(question.object("dosAndDonts", DOS_AND_DONTS_FIELDS)),
                question.has("suggestedAnswer") ? answer(question.object("suggestedAnswer", ANSWER_FIELDS)) : null,
                question.ids("topics"),
                question.constant("kind", QuestionKind.class));
    }

    private static DosAndDonts dosAndDonts(JsonObject advice) {
        return new DosAndDonts(advice.texts("dos"), advice.texts("donts"));
    }

    private static StarAnswer answer(JsonObject answer) {
        return new StarAnswer(
                answer.text("situation"), answer.text("task"), answer.text("action"), answer.text("result"));
    }
}
