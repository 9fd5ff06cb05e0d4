package io.github.starcheck.cli;

import io.github.starcheck.analyzer.Cue;
import io.github.starcheck.analyzer.Finding;
import io.github.starcheck.analyzer.Frame;
import io.github.starcheck.analyzer.LabelledSentence;
import io.github.starcheck.analyzer.Level;
import io.github.starcheck.analyzer.PartAnalysis;
import io.github.starcheck.analyzer.SentenceLabel;
import io.github.starcheck.analyzer.StarAnalysis;
import io.github.starcheck.analyzer.Strength;
import io.github.starcheck.analyzer.TextSpan;
import io.github.starcheck.analyzer.Verdict;
import io.github.starcheck.model.StarPart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Analyses made by hand, so that what is shown does not hang on what the analyzer thinks. */
final class Sample {
    private static final String SITUATION =
            "Last spring the checkout of our shop timed out for one customer in twenty whenever a sale began.";
    private static final String TASK =
            "I owned the payment path and had to bring the errors under one percent, so I began with traces.";
    private static final String ACTION =
            "I moved the call to the bank out of the transaction and put a queue before it.";
    private static final String OTHER = "So yeah, that was that.";

    /** An answer without a result, with every key that the JSON can have. */
    static final StarAnalysis INCOMPLETE = incomplete();

    /** An answer of which nothing can be said. */
    static final StarAnalysis TOO_SHORT = new StarAnalysis(
            "Yes.",
            "en-1",
            Frame.STAR,
            Verdict.TOO_SHORT,
            0,
            List.of(
                    absent(StarPart.SITUATION),
                    absent(StarPart.TASK),
                    absent(StarPart.ACTION),
                    absent(StarPart.RESULT)),
            List.of(sentence(new TextSpan(0, 4), SentenceLabel.OTHER, null, 0)),
            List.of(new Finding(
                    "too-short",
                    Level.WARNING,
                    null,
                    new TextSpan(0, 4),
                    "This is too short to judge.",
                    "Take a minute or two.",
                    "Can you tell me more?",
                    "0f10000000000001")));

    private Sample() {}

    private static StarAnalysis incomplete() {
        String answer = String.join(" ", SITUATION, TASK, ACTION, OTHER);
        TextSpan situation = span(answer, SITUATION);
        TextSpan task = span(answer, TASK);
        TextSpan action = span(answer, ACTION);
        TextSpan other = span(answer, OTHER);
        return new StarAnalysis(
                answer,
                "en-1",
                Frame.STAR,
                Verdict.INCOMPLETE,
                61,
                List.of(
                        new PartAnalysis(StarPart.SITUATION, 0.97, Strength.STRONG, 1.0 / 3, List.of(situation)),
                        new PartAnalysis(StarPart.TASK, 0.81, Strength.HINTED, 0.35, List.of(task)),
                        new PartAnalysis(
                                StarPart.ACTION,
                                0.99,
                                Strength.TOLD,
                                0.25,
                                List.of(new TextSpan(task.start(), action.end()))),
                        absent(StarPart.RESULT)),
                List.of(
                        sentence(situation, SentenceLabel.SITUATION, null, 0.93, new Cue("past-time", situation, 1.4)),
                        sentence(
                                task, SentenceLabel.TASK, SentenceLabel.ACTION, 0.512345, new Cue("duty", task, -0.25)),
                        sentence(action, SentenceLabel.ACTION, null, 1.0),
                        sentence(other, SentenceLabel.OTHER, null, 0.5)),
                List.of(
                        new Finding(
                                "weak-task",
                                Level.WARNING,
                                StarPart.TASK,
                                task,
                                "The task is only hinted at.",
                                "Say what you were asked to reach, and by when.",
                                null,
                                "0f10000000000002"),
                        new Finding(
                                "filler",
                                Level.INFO,
                                null,
                                other,
                                "The end fades away.",
                                "Stop after the result.",
                                null,
                                "0f10000000000003"),
                        new Finding(
                                "missing-result",
                                Level.ERROR,
                                StarPart.RESULT,
                                new TextSpan(answer.length(), answer.length()),
                                "No sentence tells what came of it.",
                                "Say what changed for your users or your team, with a figure if you have one; one sentence"
                                        + " is enough.",
                                "What happened after you shipped it?",
                                "0f10000000000004")));
    }

    /** Returns the analysis of an answer that is no story, in one sentence. */
    static StarAnalysis of(String answer) {
        return new StarAnalysis(
                answer,
                "en-1",
                Frame.STAR,
                Verdict.NOT_A_STORY,
                7,
                TOO_SHORT.parts(),
                List.of(sentence(new TextSpan(0, answer.length()), SentenceLabel.OTHER, null, 1.0)),
                List.of(
                        new Finding(
                                "not-a-story",
                                Level.WARNING,
                                null,
                                new TextSpan(0, answer.length()),
                                "This does not tell of something that happened.",
                                "Pick one event and tell it.",
                                null,
                                "0f10000000000005"),
                        new Finding(
                                "missing-task",
                                Level.WARNING,
                                StarPart.TASK,
                                new TextSpan(0, 0),
                                "No sentence tells what you had to reach.",
                                "Say what was asked of you.",
                                null,
                                "0f10000000000006")));
    }

    /** Returns {@link #INCOMPLETE} judged by another frame. */
    static StarAnalysis in(Frame frame) {
        return new StarAnalysis(
                INCOMPLETE.answer(),
                INCOMPLETE.model(),
                frame,
                INCOMPLETE.verdict(),
                INCOMPLETE.score(),
                INCOMPLETE.parts(),
                INCOMPLETE.sentences(),
                INCOMPLETE.findings());
    }

    /** Returns the analysis of an answer of one sentence, with a finding and a cue that quote all of it but its ends. */
    static StarAnalysis quoting(String answer) {
        TextSpan quoted = new TextSpan(1, answer.length() - 1);
        return new StarAnalysis(
                answer,
                "en-1",
                Frame.STAR,
                Verdict.INCOMPLETE,
                7,
                TOO_SHORT.parts(),
                List.of(sentence(
                        new TextSpan(0, answer.length()),
                        SentenceLabel.ACTION,
                        null,
                        0.75,
                        new Cue("deed", quoted, 0.46))),
                List.of(new Finding(
                        "vague-words",
                        Level.INFO,
                        StarPart.ACTION,
                        quoted,
                        "This is vague: " + quoted.of(answer),
                        "Say more than " + quoted.of(answer),
                        "What is " + quoted.of(answer),
                        "0f10000000000007")));
    }

    private static PartAnalysis absent(StarPart part) {
        return new PartAnalysis(part, 0.0, Strength.ABSENT, 0.0, List.of());
    }

    private static TextSpan span(String answer, String sentence) {
        int start = answer.indexOf(sentence);
        return new TextSpan(start, start + sentence.length());
    }

    private static LabelledSentence sentence(
            TextSpan span, SentenceLabel label, @Nullable SentenceLabel second, double probability, Cue... cues) {
        return LabelledSentence.of(span, label, second, probability, List.of(cues));
    }
}
