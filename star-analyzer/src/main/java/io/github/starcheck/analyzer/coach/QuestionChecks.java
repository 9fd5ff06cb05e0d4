package io.github.starcheck.analyzer.coach;

import io.github.starcheck.analyzer.coach.Mentions.Place;
import io.github.starcheck.analyzer.label.Labels;
import io.github.starcheck.analyzer.label.Tokens;
import io.github.starcheck.model.Check;
import io.github.starcheck.model.ExpectedTopic;
import io.github.starcheck.model.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Holds an answer to the checks that its question carries. A check that it does not pass is a hit: the texts are those of
 * its kind, the arguments the do or don't that it stands for and the names of its topics.
 */
final class QuestionChecks {
    /** Fewer technical terms are never too many. */
    private static final int FEW = 4;

    private final Reading reading;
    private final Check check;
    private final Hits hits;

    private QuestionChecks(Reading reading, Check check, Hits hits) {
        this.reading = reading;
        this.check = check;
        this.hits = hits;
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
        Question question = reading.question();
        if (question == null) {
            return;
        }
        for (Check check : question.coaching().checks()) {
            if (question.coaching().dosAndDonts().dos().contains(check.advice()) == dos) {
                new QuestionChecks(reading, check, hits).hold();
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
        List<String> lacking = check.expect().stream()
                .filter(topic -> new Mentions(topic.mentions()).first(reading) == null)
                .map(ExpectedTopic::topic)
                .toList();
        if (check.expect().size() - lacking.size() < check.atLeast()) {
            hit(Hit.WHOLE, reading.end(), reading.end(), String.join(", ", lacking));
        }
    }

    private void avoids() {
        for (ExpectedTopic topic : check.expect()) {
            Place place = new Mentions(topic.mentions()).first(reading);
            if (place != null) {
                Tokens tokens = reading.tokens();
                hit(Hit.WHOLE, tokens.start(place.start()), tokens.end(place.end() - 1), topic.topic());
            }
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
        String word = reading.answer().substring(tokens.start(token), tokens.end(token));
        boolean capital = word.chars().skip(1).anyMatch(Character::isUpperCase);
        boolean mixed =
                word.chars().anyMatch(Character::isDigit) && word.chars().anyMatch(Character::isLetter);
        return tokens.kind(token) == Tokens.WORD && (capital || mixed);
    }

    /** Tells whether "your" stands before something that not every company has. */
    private boolean namesSomethingOfTheCompany() {
        return reading.cues().count(Cue.YOURS) > reading.cues().count(Cue.OF_ANY_COMPANY);
    }

    /** Tells whether at least as many sentences of the action speak of the speaker as only of others. */
    private boolean tellsOwnPart() {
        Clauses clauses = reading.clauses();
        long own = sentencesOf(Parts.ACTION).filter(clauses::namesSpeaker).count();
        long all = sentencesOf(Parts.ACTION).filter(clauses::namesAnybody).count();
        return 2 * own >= all;
    }

    private boolean hasFigureInResult() {
        return sentencesOf(Parts.RESULT)
                .anyMatch(s -> reading.figures(s) > 0 || reading.cues().has(Cue.QUANTITY, s));
    }

    private IntStream sentencesOf(int part) {
        return IntStream.range(0, reading.sentences())
                .filter(s -> reading.labelling().tells(s, part));
    }

    private void missingUnless(boolean there, int part) {
        if (!there) {
            hit(part, reading.end(), reading.end());
        }
    }

    private void hit(int part, int start, int end, String... topics) {
        String kind = check.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<String> arguments = new ArrayList<>(List.of(check.advice()));
        arguments.addAll(List.of(topics));
        hits.addAs("check." + kind, part, start, end, arguments);
    }
}
