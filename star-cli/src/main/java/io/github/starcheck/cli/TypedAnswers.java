package io.github.starcheck.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads answers that follow each other on standard input. An answer ends with an empty line, or another line that was agreed
 * on, or with the input; empty lines before it do not count. On a terminal a line may also be a {@link Command}, and an empty
 * line that more pasted text follows is part of the answer.
 */
final class TypedAnswers {
    private static final int MAX_LINE_BYTES = 4 * AnswerReader.MAX_CHARS;
    private static final Pattern COMMAND = Pattern.compile("\\?|:[a-z]+");

    private final LineReader lines;
    private final boolean terminal;
    private final String lastLine;
    /** What has been typed of the next answer. Never blank, but maybe empty. */
    private final StringBuilder text = new StringBuilder();

    /**
     * @param console whose standard input is read
     * @param lastLine the line that ends an answer
     */
    TypedAnswers(Console console, String lastLine) {
        this.lines = new LineReader(console.in(), MAX_LINE_BYTES);
        this.terminal = console.terminals().in();
        this.lastLine = lastLine;
    }

    /** What comes in: an answer or a command. */
    sealed interface Reply {}

    /** An answer, which is not blank and has no white space at its end. */
    record Answer(String text) implements Reply {}

    /** What a person can type in place of an answer, and between its lines. */
    enum Command implements Reply {
        /** The lines typed so far stay, as they do with the next two. */
        HELP(":help", "to see this"),
        TIPS(":tips", "to see what the recruiter checks, the dos and the don'ts"),
        /** A command that does not exist. */
        UNKNOWN("", ""),
        AGAIN(":again", "to drop what you typed and tell the whole answer anew"),
        SKIP(":skip", "to go on without an answer"),
        /** Also the end of the input. */
        QUIT(":quit", "to end the session");

        private final String typed;
        private final String does;

        Command(String typed, String does) {
            this.typed = typed;
            this.does = does;
        }

        /** Returns what one types for it. */
        String typed() {
            return typed;
        }

        /** Returns what it is good for, in words that follow {@link #typed}. */
        String does() {
            return does;
        }

        /** Returns the command that a line is. */
        private static Command of(String line) {
            String name = line.equals("?") ? HELP.typed : line;
            return Arrays.stream(values())
                    .filter(command -> command.typed.equals(name))
                    .findFirst()
                    .orElse(UNKNOWN);
        }
    }

    /** Returns a sentence that tells how an answer ends. */
    String howToEnd() {
        return (lastLine.isEmpty() ? "An empty line" : "A line with nothing but " + lastLine) + " or Ctrl-D ends it.";
    }

    /**
     * Waits for the next answer or command.
     *
     * @throws UserError if a line is not UTF-8, or the answer is too long
     */
    Reply next() throws IOException {
        for (String line = nextLine(); line != null; line = nextLine()) {
            if (terminal && COMMAND.matcher(line.strip()).matches()) {
                return commanded(Command.of(line.strip()));
            }
            if (ends(line)) {
                if (!text.isEmpty()) {
                    return answered();
                }
            } else if (!text.isEmpty() || !line.isBlank()) {
                add(line);
            }
        }
        return text.isEmpty() ? Command.QUIT : answered();
    }

    private boolean ends(String line) throws IOException {
        boolean pasting = terminal && lastLine.isEmpty() && lines.isReady();
        return line.strip().equals(lastLine) && !pasting;
    }

    private void add(String line) {
        text.append(line).append('\n');
        if (text.length() > AnswerReader.MAX_CHARS) {
            throw new UserError("the answer is longer than " + AnswerReader.MAX_CHARS + " characters; shorten it");
        }
    }

    private Reply answered() {
        Answer answer = new Answer(text.toString().stripTrailing());
        text.setLength(0);
        return answer;
    }

    private Reply commanded(Command command) {
        if (command.compareTo(Command.AGAIN) >= 0) {
            text.setLength(0);
        }
        return command;
    }

    private @Nullable String nextLine() throws IOException {
        LineReader.Line line = lines.next();
        if (line == null) {
            return null;
        }
        if (line.bytes() == null) {
            throw new UserError("line " + line.number() + " is longer than " + MAX_LINE_BYTES + " bytes; shorten it");
        }
        try {
            return Utf8.decode(line.bytes()).stripTrailing();
        } catch (Utf8.MalformedException e) {
            throw new UserError(
                    "line " + line.number() + " is not UTF-8 at byte " + e.offset() + "; type or save it as UTF-8");
        }
    }
}
