package io.github.starcheck.cli;

import io.github.starcheck.content.QuestionBank;
import io.github.starcheck.model.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bundled question bank, loaded when it is first asked for: most runs do without it. Safe for any number of threads. */
final class Questions {
    /** Returns the bank. */
    QuestionBank bank() {
        return QuestionBank.bundled();
    }

    /** Returns the question with this id, or null if there is none. */
    @Nullable
    Question find(String id) {
        return bank().question(id).orElse(null);
    }

    /**
     * Returns the question with this id.
     *
     * @throws UserError if there is none; the message names the nearest ids
     */
    Question require(String id) {
        return require(bank(), id, "; 'starcheck questions' lists all");
    }

    /**
     * Returns the question of a bank with this id.
     *
     * @throws UserError if there is none; the message names the nearest ids
     */
    static Question require(QuestionBank bank, String id) {
        return require(bank, id, "");
    }

    private static Question require(QuestionBank bank, String id, String remedy) {
        return bank.question(id).orElseThrow(() -> {
            List<String> nearest = bank.nearestIds(id);
            String hint = nearest.isEmpty() ? "" : "; the nearest: " + String.join(", ", nearest);
            return new UserError("no question has the id '" + id + "'" + hint + remedy);
        });
    }
}
