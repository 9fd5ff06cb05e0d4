package io.github.starcheck.analyzer.coach;

import io.github.starcheck.analyzer.label.Echo;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.StarAnswer;

/** The rules that compare the answer with the words of the question and of the suggested answer. */
final class QuestionRules {
    private QuestionRules() {}

    /** Each sentence that only repeats the question. */
    static void echo(Reading reading, Hits hits) {
        Question question = reading.question();
        if (question == null) {
            return;
        }
        Echo echo = new Echo(question.text());
        for (int s = 0; s < reading.sentences(); s++) {
            if (echo.repeats(reading.tokens(), s)) {
                hits.add(reading.start(s), reading.end(s));
            }
        }
    }

    /** Each passage of the suggested answer with at least as many words as the threshold, a few of them changed. */
    static void copied(Reading reading, Hits hits) {
        Question question = reading.question();
        StarAnswer suggested = question == null ? null : question.coaching().suggestedAnswer();
        if (suggested != null) {
            new SharedPassages(suggested.text()).find(reading.tokens(), hits);
        }
    }
}
