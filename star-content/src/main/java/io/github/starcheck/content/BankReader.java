package io.github.starcheck.content;

import io.github.starcheck.content.JsonValue.Position;
import io.github.starcheck.model.Guide;
import io.github.starcheck.model.Question;
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
 * <p>{@link JsonPlace} checks every value and gives a stand-in for a broken one, so that the reading goes on to the end
 * and all problems of a file are told at once.
 */
final class BankReader {
    static final String FORMAT = "starcheck-bank/2";

    private final Problems problems;
    private final Map<String, String> guideIds = new HashMap<>();
    private final QuestionReader questions = new QuestionReader();

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
        JsonObject bank = new JsonObject(json, "", problems, Shape.BANK);
        bank.at("$schema").text();
        List<Guide> guides = new ArrayList<>();
        if (bank.at("format").isConstant(FORMAT)) {
            for (JsonObject guide : bank.at("guides").objects(Shape.GUIDE)) {
                Guide record = guide(guide);
                if (record != null) {
                    guides.add(record);
                }
            }
        }
        return guides;
    }

    private @Nullable Guide guide(JsonObject guide) {
        String id = guide.at("id").ownId(guideIds);
        String role = guide.at("role").text();
        LocalDate updated = guide.at("updated").date();
        String introduction = guide.at("introduction").text();
        List<Question> read = new ArrayList<>();
        for (JsonObject question : guide.at("questions").objects(Shape.QUESTION)) {
            Question record = questions.read(question, id, read.size() + 1);
            if (record != null) {
                read.add(record);
            }
        }
        return problems.isEmpty() ? new Guide(id, role, introduction, updated, read) : null;
    }
}
