package io.github.starcheck.content;

import io.github.starcheck.model.Question;
import io.github.starcheck.model.WordRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Questions for one interview, none about a topic of another.
 *
 * @param questions in the order to ask them in, maybe none
 */
public record Interview(List<Question> questions) {
    private static final int WORDS_PER_MINUTE = 130;
    private static final WordRange USUAL_LENGTH = new WordRange(100, 260);
    /** For asking, and for two questions that follow. */
    private static final int MINUTES_AROUND_AN_ANSWER = 3;

    private static final int ATTEMPTS = 50;

    /** Copies the questions. */
    public Interview {
        questions = List.copyOf(questions);
    }

    /** Returns about how long all of it takes, in minutes. */
    public int minutes() {
        return questions.stream().mapToInt(Interview::minutes).sum();
    }

    /** Returns about how long a question takes in minutes: asking, a long answer, and two questions that follow. */
    public static int minutes(Question question) {
        WordRange length = question.coaching().length();
        int words = (length == null ? USUAL_LENGTH : length).maxWords();
        return MINUTES_AROUND_AN_ANSWER + (words + WORDS_PER_MINUTE - 1) / WORDS_PER_MINUTE;
    }

    /** Draws questions in some orders, keeps those that fit, and returns the best of these interviews. */
    static Interview compose(List<Question> candidates, InterviewPlan plan) {
        SplitMix random = new SplitMix(plan.seed());
        Interview best = new Interview(List.of());
        for (int i = 0; i < ATTEMPTS && best.questions().size() < plan.questions(); i++) {
            Interview next = draw(new ArrayList<>(candidates), plan, random);
            best = next.questions().size() > best.questions().size() ? next : best;
        }
        return best;
    }

    /** Takes what fits in a random order: competencies that have not been asked for first, then the others. */
    private static Interview draw(List<Question> candidates, InterviewPlan plan, SplitMix random) {
        List<Question> order = new ArrayList<>();
        while (!candidates.isEmpty()) {
            order.add(candidates.remove(random.next(candidates.size())));
        }
        List<Question> taken = new ArrayList<>();
        Set<String> topics = new HashSet<>();
        Set<String> competencies = new HashSet<>();
        for (boolean newCompetency : new boolean[] {true, false}) {
            for (Question question : order) {
                boolean fits = taken.size() < plan.questions()
                        && new Interview(taken).minutes() + minutes(question) <= plan.minutes()
                        && areNew(question.topics(), topics)
                        && !(newCompetency && competencies.contains(question.competency()));
                if (fits) {
                    taken.add(question);
                    topics.addAll(question.topics());
                    competencies.add(question.competency());
                }
            }
        }
        return new Interview(taken);
    }

    private static boolean areNew(Collection<String> topics, Set<String> asked) {
        return topics.stream().noneMatch(asked::contains);
    }
}
