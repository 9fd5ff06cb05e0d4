package io.github.starcheck.analyzer.coach;

import io.github.starcheck.analyzer.coach.AskedQuestion.Held;
import io.github.starcheck.analyzer.label.Labels;
import io.github.starcheck.analyzer.label.Tokens;
import io.github.starcheck.model.Check;
import io.github.starcheck.model.ExpectedTopic;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds an answer to the checks that its question carries. A check that it does not pass is a hit: the texts are those of
 * its kind, the arguments the do or don't that it stands for and the names of its topics.
 */
final class QuestionChecks {
    /** Fewer technical terms are never too many. */
    private static final int FEW = 4;

    private final Reading reading;
    private final Topics topics;
    private final Held held;
    private final Check check;
    private final Hits hits;

    private QuestionChecks(Reading reading, Topics topics, Held held, Hits hits) {
        this.reading = reading;
        this.topics = topics;
        this.held = held;
        this.hits = hits;
        check = held.check();
    }

    /** The checks that stand for a do. */
    static void expectations(Reading reading, Hits hits) {
        hold(reading, hits, true);
    }

    /** The checks that stand for a don't. */
    static void pitfalls(Reading reading, Hits hits) {
        hold(reading, hits, false);
    }

    private static void hold(Reading reading, Hits hits, boolean dos) {
        AskedQuestion asked = reading.asked();
        if (asked == null) {
            return;
        }
        for (Held held : asked.checks()) {
            if (held.isDo() == dos) {
                new QuestionChecks(reading, asked.topics(), held, hits).hold();
            }
        }
    }

    private void hold() {
        switch (check.kind()) {
            case MENTIONS -> mentions();
            case AVOIDS -> avoids();
            case REASON -> missingUnless(reading.cues().count(Cue.REASON) > 0, Hit.WHOLE);
            case RESOLUTION -> missingUnless(endsWithResult(), Parts.RESULT);
            case PLAIN_WORDS -> plainWords();
            case SPECIFIC -> missingUnless(namesSomethingOfTheCompany(), Hit.WHOLE);
            case OWN_PART -> missingUnless(tellsOwnPart(), Parts.ACTION);
            case FIGURE -> missingUnless(hasFigureInResult(), Parts.RESULT);
        }
    }

    private void mentions() {
        Topics.Places places = reading.places(topics);
        List<ExpectedTopic> expected = check.expect();
        int mentioned = 0;
        for (int i = 0; i < expected.size(); i++) {
            mentioned += places.has(held.firstTopic() + i) ? 1 : 0;
        }
        if (mentioned >= check.atLeast()) {
            return;
        }
        List<String> lacking = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            if (!places.has(held.firstTopic() + i)) {
                lacking.add(expected.get(i).topic());
            }
        }
        hit(Hit.WHOLE, reading.end(), reading.end(), String.join(", ", lacking));
    }

    private void avoids() {
        Topics.Places places = reading.places(topics);
        Tokens tokens = reading.tokens();
        int topic = held.firstTopic();
        for (ExpectedTopic expected : check.expect()) {
            if (places.has(topic)) {
                int start = tokens.start(places.start(topic));
                hit(Hit.WHOLE, start, tokens.end(places.end(topic) - 1), expected.topic());
            }
            topic++;
        }
    }

    /** Tells whether the last sentence that tells a part tells the result. */
    private boolean endsWithResult() {
        int s = reading.sentences() - 1;
        while (s > 0 && reading.labelling().label(s) == Labels.OTHER) {
            s--;
        }
        return reading.labelling().tells(s, Parts.RESULT);
    }

    /** Finds the first term where terms take a larger share of the words than the threshold. */
    private void plainWords() {
        Tokens tokens = reading.tokens();
        int terms = 0;
        int first = 0;
        for (int t = tokens.first(reading.sentences()) - 1; t >= 0; t--) {
            if (isTerm(tokens, t)) {
                terms++;
                first = t;
            }
        }
        if (terms >= FEW && terms > hits.threshold() * reading.words()) {
            hit(Hit.WHOLE, tokens.start(first), tokens.end(first), Integer.toString(terms));
        }
    }

    /** Tells whether a word looks technical: it has a capital letter that is not its first, or letters and digits. */
    private boolean isTerm(Tokens tokens, int token) {
        if (tokens.kind(token) != Tokens.WORD) {
            return false;
        }
        int start = tokens.start(token);
        boolean digit = false;
        boolean letter = false;
        for (int i = start; i < tokens.end(token); i++) {
            char c = reading.answer().charAt(i);
            if (i > start && Character.isUpperCase(c)) {
                return true;
            }
            digit |= Character.isDigit(c);
            letter |= Character.isLetter(c);
        }
        return digit && letter;
    }

    /** Tells whether "your" stands before something that not every company has. */
    private boolean namesSomethingOfTheCompany() {
        return reading.cues().count(Cue.YOURS) > reading.cues().count(Cue.OF_ANY_COMPANY);
    }

    /** Tells whether at least as many sentences of the action speak of the speaker as of the team alone. */
    private boolean tellsOwnPart() {
        Clauses clauses = reading.clauses();
        int own = 0;
        int all = 0;
        for (int s = 0; s < reading.sentences(); s++) {
            if (reading.labelling().tells(s, Parts.ACTION)) {
                own += clauses.namesSpeaker(s) ? 1 : 0;
                all += clauses.namesSpeakerOrTeam(s) ? 1 : 0;
            }
        }
        return 2 * own >= all;
    }

    private boolean hasFigureInResult() {
        for (int s = 0; s < reading.sentences(); s++) {
            if (reading.labelling().tells(s, Parts.RESULT)
                    && (reading.figures(s) > 0 || reading.cues().has(Cue.QUANTITY, s))) {
                return true;
            }
        }
        return false;
    }

    private void missingUnless(boolean there, int part) {
        if (!there) {
            hit(part, reading.end(), reading.end());
        }
    }

    private void hit(int part, int start, int end, String... named) {
        List<String> arguments = new ArrayList<>(List.of(check.advice()));
        arguments.addAll(List.of(named));
        hits.addAs(held.texts(), part, start, end, arguments);
    }
}
