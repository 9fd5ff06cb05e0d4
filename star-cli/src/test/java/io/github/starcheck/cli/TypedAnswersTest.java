package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.starcheck.cli.TypedAnswers.Answer;
import io.github.starcheck.cli.TypedAnswers.Command;
import io.github.starcheck.cli.TypedAnswers.Reply;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedAnswersTest {
    @Test
    void next_pipe_emptyLinesPartAnswers() throws IOException {
        assertEquals(
                List.of(new Answer("One.\nStill one."), new Answer("Two."), Command.QUIT),
                piped("\n \nOne.\r\nStill one.\n\n\t\n\nTwo.", ""));
    }

    @Test
    void next_bullets_areOneAnswer() throws IOException {
        assertEquals(
                List.of(new Answer("Did this:\n- one\n  - two\n- three"), Command.QUIT),
                piped("Did this:\n- one  \n  - two\n- three\n", ""));
    }

    @Test
    void next_lastLineAgreedOn_keepsEmptyLines() throws IOException {
        assertEquals(
                List.of(new Answer("One.\n\nStill one."), new Answer("Two."), Command.QUIT),
                piped("One.\n\nStill one.\n\n.\n.\n\nTwo.\n.\n", "."));
    }

    @Test
    void next_pipe_hasNoCommands() throws IOException {
        assertEquals(List.of(new Answer(":quit\n?"), Command.QUIT), piped(":quit\n?\n", ""));
    }

    @Test
    void next_empty_isTheEnd() throws IOException {
        assertEquals(List.of(Command.QUIT), piped("\n \n", ""));
    }

    @Test
    void next_typedEmptyLine_endsTheAnswer() throws IOException {
        assertEquals(
                List.of(new Answer("One."), new Answer("Two."), Command.QUIT),
                typed(Keyboard.lines("One.", "", "", "Two.", "")));
    }

    @Test
    void next_controlD_endsTheAnswerButNotTheInput() throws IOException {
        assertEquals(
                List.of(new Answer("One."), new Answer("Two."), Command.QUIT),
                typed(Keyboard.strokes("One.\n", "", "Two.\n", "")));
    }

    @Test
    void next_pastedParagraphs_areOneAnswer() throws IOException {
        assertEquals(
                List.of(new Answer("One.\n\n- Still one."), new Answer("Two."), Command.QUIT),
                typed(Keyboard.strokes("One.\n\n- Still one.\n", "\n", "Two.\n", "\n")));
    }

    @ParameterizedTest
    @CsvSource({
        ":help, HELP",
        "?, HELP",
        " :tips , TIPS",
        ":again, AGAIN",
        ":skip, SKIP",
        ":quit, QUIT",
        ":foo, UNKNOWN",
        ":, ''"
    })
    void next_typedCommand_isNoAnswer(String line, String command) throws IOException {
        Reply expected = command.isEmpty() ? new Answer(line) : Command.valueOf(command);

        assertEquals(expected, typed(Keyboard.lines(line, "")).get(0));
    }

    @ParameterizedTest
    @CsvSource({"HELP, One. Two.", "TIPS, One. Two.", "UNKNOWN, One. Two.", "AGAIN, Two.", "SKIP, Two."})
    void next_commandBetweenLines_keepsOrDropsThem(Command command, String left) throws IOException {
        String line = command == Command.UNKNOWN ? ":what" : command.typed();

        assertEquals(
                List.of(command, new Answer(left.replace(' ', '\n')), Command.QUIT),
                typed(Keyboard.lines("One.", line, "Two.", "")));
    }

    @Test
    void next_tooLong_saysHowLongItMayBe() {
        String line = "x".repeat(1_000) + "\n";
        assertEquals(
                "the answer is longer than 100000 characters; shorten it",
                assertThrows(UserError.class, () -> piped(line.repeat(100), "")).problem());
        assertEquals(
                "line 1 is longer than 400000 bytes; shorten it",
                assertThrows(UserError.class, () -> piped("x".repeat(400_001), ""))
                        .problem());
    }

    @Test
    void next_notUtf8_namesTheLine() {
        byte[] latin1 = "One.\nCaf\u00e9.".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                "line 2 is not UTF-8 at byte 3; type or save it as UTF-8",
                assertThrows(UserError.class, () -> replies(new ByteArrayInputStream(latin1), Terminals.NONE, ""))
                        .problem());
    }

    private static List<Reply> piped(String text, String lastLine) throws IOException {
        return replies(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Terminals.NONE, lastLine);
    }

    private static List<Reply> typed(Keyboard keyboard) throws IOException {
        return replies(keyboard, new Terminals(true, true, true), "");
    }

    /** Reads to the end of the input. */
    private static List<Reply> replies(InputStream in, Terminals terminals, String lastLine) throws IOException {
        Console console = new Console(
                in,
                new Sink("test", OutputStream.nullOutputStream()),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                terminals,
                Map.of());
        TypedAnswers answers = new TypedAnswers(console, lastLine);
        List<Reply> replies = new ArrayList<>();
        do {
            replies.add(answers.next());
        } while (replies.get(replies.size() - 1) != Command.QUIT);
        return replies;
    }
}
