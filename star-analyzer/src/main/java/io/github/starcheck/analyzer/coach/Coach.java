package io.github.starcheck.analyzer.coach;

import io.github.starcheck.analyzer.label.Echo;
import io.github.starcheck.analyzer.label.Labelling;
import io.github.starcheck.analyzer.label.Lexicon;
import io.github.starcheck.analyzer.text.Sentences;
import io.github.starcheck.model.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets the rules that are on read an answer. Immutable and safe for any number of threads. */
public final class Coach {
    /** The number of the reflection, which is no part of its own: it follows those of the four parts. */
    public static final int REFLECTION = 4;

    private final List<Active> rules = new ArrayList<>();
    private final Clauses.Reader clauses;
    private final AskedQuestions questions = new AskedQuestions();

    private record Active(Catalogue rule, double threshold) {}

    /**
     * Makes a coach.
     *
     * @param lexicon the word classes
     * @param off the ids of the rules that are left out
     * @param thresholds the thresholds of the rules that have one, by id
     */
    public Coach(Lexicon lexicon, Set<String> off, Map<String, Double> thresholds) {
        clauses = new Clauses.Reader(lexicon);
        for (Catalogue rule : Catalogue.values()) {
            if (!off.contains(rule.id())) {
                rules.add(new Active(rule, thresholds.getOrDefault(rule.id(), 0.0)));
            }
        }
    }

    /** Returns what finds the sentences that only repeat a question. */
    public Echo echo(Question question) {
        return questions.of(question).echo();
    }

    /**
     * Returns what the rules find, rule by rule.
     *
     * @param sentences at least one
     * @param question the question that is answered, or null if it is not known
     * @param lacking the parts that the answer should cover and does not, each as the bit with its number, and the bit
     *     of the {@link #REFLECTION}
     */
    public List<Hit> read(
            String answer, Sentences sentences, Labelling labelling, @Nullable Question question, int lacking) {
        AskedQuestion asked = question == null ? null : questions.of(question);
        Reading reading = new Reading(answer, sentences, labelling, question, asked, lacking, clauses);
        Hits hits = new Hits();
        for (Active active : rules) {
            if (active.rule().scope().holds(question)) {
                hits.begin(active.rule().id(), active.threshold());
                active.rule().read(reading, hits);
            }
        }
        return hits.toList();
    }
}
