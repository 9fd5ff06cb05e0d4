package io.github.starcheck.analyzer.coach;

import io.github.starcheck.analyzer.label.Echo;

/** The rules that compare the answer with the words of the question and of the suggested answer. */
final class QuestionRules {
    private QuestionRules() {}

    /** Each sentence that only repeats the question. */
    static void echo(Reading reading, Hits hits) {
        AskedQuestion asked = reading.asked();
        if (asked == null) {
            return;
        }
        Echo echo = asked.echo();
        for (int s = 0; s < reading.sentences(); s++) {
            if (echo.repeats(reading.tokens(), s)) {
                hits.add(reading.start(s), reading.end(s));
            }
        }
    }

    /** Each passage of the suggested answer with at least as many words as the threshold, a few of them changed. */
    static void copied(Reading reading, Hits hits) {
        AskedQuestion asked = reading.asked();
        SharedPassages suggested = asked == null ? null : asked.suggested();
        if (suggested != null) {
            suggested.find(reading.tokens(), hits);
        }
    }
}
