package io.github.starcheck.cli;

import io.github.starcheck.analyzer.Revision;
import io.github.starcheck.analyzer.StarAnalysis;
import io.github.starcheck.analyzer.StarAnalyzer;
import io.github.starcheck.cli.TypedAnswers.Answer;
import io.github.starcheck.cli.TypedAnswers.Command;
import io.github.starcheck.cli.TypedAnswers.Reply;
import io.github.starcheck.model.Question;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks one question, comments on the answer, asks what is still open, and tells what the second try changed. */
final class PracticeSession {
    private static final int COMMAND_COLUMNS = 8; // ":again" and a gap

    private final TextPage page;
    private final boolean terminal;
    private final StarAnalyzer analyzer;
    private final TypedAnswers answers;
    private final @Nullable PracticeLog log;
    private final Question question;
    private final QuestionView view;
    private final String ending;
    private boolean anew;

    /**
     * @param page to write on
     * @param terminal whether a person is typing
     * @param analyzer judges the answers
     * @param answers where they come from
     * @param log keeps them, or null
     * @param question what is asked
     */
    PracticeSession(
            TextPage page,
            boolean terminal,
            StarAnalyzer analyzer,
            TypedAnswers answers,
            @Nullable PracticeLog log,
            Question question) {
        this.page = page;
        this.terminal = terminal;
        this.analyzer = analyzer;
        this.answers = answers;
        this.log = log;
        this.question = question;
        this.view = new QuestionView(page, question);
        this.ending = answers.howToEnd();
    }

    /**
     * Runs the session to its end.
     *
     * @param tips whether the tips are shown with the question
     * @param again whether the second try is the whole answer told anew, and not an addition to the first
     * @return false if the question was skipped
     * @throws UserError if nothing comes in from what is no terminal
     */
    boolean run(boolean tips, boolean again) throws IOException {
        view.question();
        if (tips) {
            view.tips();
        }
        hint("Type your answer, in as many lines as you like. " + ending + " :help shows what else you can type.");
        Reply reply = listen();
        if (reply == Command.QUIT && !terminal) {
            throw new UserError("standard input: is empty; write the answer into it");
        }
        if (reply instanceof Answer answer) {
            StarAnalysis first = analyze(answer.text(), null);
            anew = again;
            secondTry(first);
        }
        return reply != Command.SKIP;
    }

    private void secondTry(StarAnalysis first) throws IOException {
        Optional<String> open = FollowUp.to(question, first);
        page.paragraph("", "", open.map(text -> "Follow-up: " + text).orElse("Nothing is left to ask."), Ink.BOLD);
        if (anew || open.isEmpty()) {
            beginAnew();
        } else {
            hint("What you type is added to your answer. " + ending + " :again lets you tell the whole answer anew.");
        }
        if (listen() instanceof Answer answer) {
            analyze(anew ? answer.text() : first.answer() + "\n\n" + answer.text(), first);
        }
    }

    private StarAnalysis analyze(String answer, @Nullable StarAnalysis previous) {
        if (answer.length() > AnswerReader.MAX_CHARS) {
            throw new UserError("the answer and what was added to it are longer than " + AnswerReader.MAX_CHARS
                    + " characters; shorten one");
        }
        StarAnalysis analysis = analyzer.analyze(answer, question);
        Revision revision = previous == null ? null : analysis.since(previous);
        new TextReport(page, false).add(null, analysis, revision);
        if (log != null) {
            log.add(question, analysis, revision);
        }
        return analysis;
    }

    /** Waits for an answer, or a command that ends the waiting: skip or quit. */
    private Reply listen() throws IOException {
        while (true) {
            page.flush();
            Reply reply = answers.next();
            if (reply instanceof Answer || reply == Command.SKIP || reply == Command.QUIT) {
                return reply;
            }
            obey(reply);
        }
    }

    private void obey(Reply command) {
        if (command == Command.TIPS) {
            view.tips();
            page.blankLine();
        } else if (command == Command.AGAIN) {
            beginAnew();
        } else {
            help(command == Command.UNKNOWN);
        }
    }

    private void help(boolean mistyped) {
        page.blankLine();
        page.paragraph("", "", mistyped ? "There is no such command. You can type" : "You can type", null);
        for (Command command : Command.values()) {
            if (command != Command.UNKNOWN) {
                String gap = " ".repeat(COMMAND_COLUMNS - command.typed().length());
                page.paragraph(
                        page.ink(Ink.BOLD, command.typed()) + gap, " ".repeat(COMMAND_COLUMNS), command.does(), null);
            }
        }
        page.blankLine();
    }

    private void beginAnew() {
        anew = true;
        hint("Tell the whole answer from the start. " + ending);
    }

    /** Tells how to go on, where a person is there to read it. */
    private void hint(String text) {
        page.blankLine();
        if (terminal) {
            page.paragraph("", "", text, Ink.FAINT);
            page.blankLine();
        }
    }
}
