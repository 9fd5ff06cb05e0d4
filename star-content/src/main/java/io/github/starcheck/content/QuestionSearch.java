package io.github.starcheck.content;

import io.github.starcheck.model.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Ranks questions by the words of a query. A word is found where a word of the question begins with it; it counts three
 * times as much in a topic or the competency and twice as much in the text as in its variants and the intent, and double
 * where it is the whole word.
 */
final class QuestionSearch {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private QuestionSearch() {}

    static List<Question> search(List<Question> questions, String query) {
        record Hit(Question question, int score) {}
        List<String> wanted = words(query);
        List<Hit> hits = new ArrayList<>();
        for (Question question : questions) {
            int score = score(question, wanted);
            if (score >= 0) {
                hits.add(new Hit(question, score));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::score).reversed());
        return hits.stream().map(Hit::question).toList();
    }

    /** Returns how well a question matches, or -1 if a word is not found. */
    private static int score(Question question, List<String> wanted) {
        List<String> topics = words(question.competency() + " " + String.join(" ", question.topics()));
        List<String> text = words(question.text());
        List<String> rest = words(question.intent() + " " + String.join(" ", question.variants()));
        int sum = 0;
        for (String word : wanted) {
            int score = 3 * matches(word, topics) + 2 * matches(word, text) + matches(word, rest);
            if (score == 0) {
                return -1;
            }
            sum += score;
        }
        return sum;
    }

    /** Returns 2 if the word is there, 1 if only a longer one is that begins with it, otherwise 0. */
    private static int matches(String word, List<String> words) {
        if (words.contains(word)) {
            return 2;
        }
        return words.stream().anyMatch(longer -> longer.startsWith(word)) ? 1 : 0;
    }

    private static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
