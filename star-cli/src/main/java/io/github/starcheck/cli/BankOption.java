package io.github.starcheck.cli;

import io.github.starcheck.content.BankFormatException;
import io.github.starcheck.content.QuestionBank;
import io.github.starcheck.model.Question;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says which questions there are: those of a file, or those that come along. */
final class BankOption {
    @Option(
            names = "--bank",
            paramLabel = "FILE",
            description = "Take the questions of this file instead of those that come along; 'starcheck bank validate'"
                    + " checks it.")
    private @Nullable String file;

    /** Tells whether a file is given. */
    boolean isGiven() {
        return file != null;
    }

    /**
     * Returns the bank.
     *
     * @throws UserError if there is no such file, or it is one that cannot be read
     * @throws BankFormatException if the file is no question bank
     */
    QuestionBank bank() throws IOException {
        return file == null ? QuestionBank.bundled() : read(file);
    }

    /** Reads a bank from a file as {@link #bank()} does. */
    static QuestionBank read(String file) throws IOException {
        try (InputStream in = AnswerReader.openFile(file)) {
            return QuestionBank.load(in, file);
        }
    }

    /**
     * Returns the question of the bank with this id.
     *
     * @throws UserError if there is none; the message names the nearest ids
     */
    Question require(String id) throws IOException {
        return require(bank(), file, id);
    }

    /** Returns the question as {@link #require(String)} does, from a bank that was read from {@code file}. */
    static Question require(QuestionBank bank, @Nullable String file, String id) {
        return bank.question(id).orElseThrow(() -> {
            List<String> nearest = bank.nearestIds(id);
            String hint = nearest.isEmpty() ? "" : "; the nearest: " + String.join(", ", nearest);
            String all = "starcheck questions" + (file == null ? "" : " --bank " + file);
            return new UserError("no question has the id '" + id + "'" + hint + "; '" + all + "' lists all");
        });
    }
}
