package io.github.starcheck.training;

import io.github.starcheck.analyzer.label.Document;
import io.github.starcheck.analyzer.label.FeatureList;
import io.github.starcheck.analyzer.label.Features;
import io.github.starcheck.analyzer.label.Lexicon;
import io.github.starcheck.analyzer.label.Template;
import io.github.starcheck.analyzer.text.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the words that feature hashes stand for, by looking where in the corpus they come up. */
final class FeatureNames {
    private static final Pattern TOKEN = Pattern.compile("""
            (?x)
            (?: [\\p{L}\\p{Nd}\\x{10000}-\\x{10FFFF}]
              | (?<= [\\p{L}\\p{Nd}] ) ['\u2019] (?= \\p{L} )
              | (?<= [0-9] ) [.,] (?= [0-9] ) )+
            | [^\\s\\p{Z}]""");

    private final Features features;
    private final Lexicon lexicon = Lexicon.load();
    private final Map<Integer, Template> templates = new HashMap<>();
    private final Map<Integer, Map<String, Integer>> uses = new HashMap<>();

    FeatureNames(List<LabelledAnswer> answers) {
        features = new Features(lexicon);
        answers.forEach(answer -> add(Variation.natural(answer)));
    }

    /** A place where a feature comes up: its template and detail, and the tokens that it speaks of. */
    private record Use(Template template, int detail, int feature, int first, int last) {}

    private void add(Example example) {
        FeatureList shown = new FeatureList();
        Sentences sentences = example.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            int start = sentences.start(s);
            int end = sentences.end(s);
            Document document = new Document(example.text(), Sentences.of(new int[] {start}, new int[] {end}));
            List<Use> found = new ArrayList<>();
            features.extract(document.tokens(), 0, document.bullet(0), shown);
            for (int i = 0; i < shown.size(); i++) {
                found.add(new Use(shown.template(i), shown.detail(i), shown.feature(i), shown.first(i), shown.last(i)));
            }
            add(found, words(example.text().substring(start, end)));
        }
    }

    private static List<String> words(String sentence) {
        return TOKEN.matcher(sentence.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Adds the features of a sentence; a sentence with other tokens than the analyzer's names nothing. */
    private void add(List<Use> found, List<String> words) {
        int tokens = 1 + found.stream().mapToInt(Use::last).max().orElse(-1);
        for (Use use : found) {
            templates.putIfAbsent(use.feature(), use.template());
            if (tokens == words.size()) {
                uses.computeIfAbsent(use.feature(), key -> new TreeMap<>()).merge(name(use, words), 1, Integer::sum);
            }
        }
    }

    private String name(Use use, List<String> words) {
        String text = String.join(" ", words.subList(use.first(), use.last() + 1));
        return switch (use.template()) {
            case LENGTH, FIGURES, HEADING, BULLET, TENSES, NO_VERB -> "";
            case SUFFIX -> "-" + text.substring(text.length() - 3);
            case PREFIX -> text.substring(0, 5) + "-";
            case CLASS, OPENING_CLASS -> lexicon.name(use.detail());
            case FIRST_SUBJECT_CLASS -> lexicon.name(use.detail()) + ": " + text;
            default -> text;
        };
    }

    /** Returns the template of a feature, or "unseen". */
    String template(int feature) {
        Template template = templates.get(feature);
        return template == null ? "unseen" : template.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the most frequent words that the feature stands for. */
    String words(int feature) {
        return uses.getOrDefault(feature, Map.of()).entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry<String, Integer>::getValue)
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
