package io.github.starcheck.training;

import io.github.starcheck.analyzer.label.Labels;
import io.github.starcheck.analyzer.text.SentenceDetection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The same answer told otherwise: in another order, with a part cut out, or with the noise of real typing and speech. */
final class Variation {
    /** A change to the wording or layout that leaves the labels as they are. */
    enum Noise {
        LOWER_CASE,
        NO_PUNCTUATION,
        NO_ARTICLES,
        FILLERS,
        RIGHT_HEADINGS,
        WRONG_HEADINGS,
        BULLETS
    }

    private static final SentenceDetection DETECTION = SentenceDetection.create();
    private static final List<String> HEADINGS = List.of("Situation", "Task", "Action", "Result");
    private static final List<String> OPENERS =
            List.of("Anyway, so", "Okay, so", "Well,", "Right, so", "Yeah, so", "Anyway,", "And, um,", "So basically");
    private static final List<String> FILLERS =
            List.of("um", "uh", "like", "you know", "I mean", "basically", "actually", "so yeah", "kind of");
    private static final int[] RESULT_FIRST = {3, 0, 1, 2};

    private Variation() {}

    /** The answer as it was told. */
    static Example natural(LabelledAnswer answer) {
        return Example.of(answer, answer.sentences());
    }

    /** The result told first, the rest in the order of the method. */
    static Example resultFirst(LabelledAnswer answer) {
        return Example.of(answer, ordered(answer, RESULT_FIRST));
    }

    /** The parts in a random order. */
    static Example permuted(LabelledAnswer answer, Random random) {
        int[] order = {0, 1, 2, 3};
        for (int i = 3; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
        return Example.of(answer, ordered(answer, order));
    }

    /** Sentences of no part stay with the sentence before them. */
    private static List<LabelledAnswer.Sentence> ordered(LabelledAnswer answer, int[] order) {
        List<LabelledAnswer.Sentence> sentences = answer.sentences();
        int[] place = new int[sentences.size()];
        int last = -1;
        for (int i = 0; i < place.length; i++) {
            int label = sentences.get(i).label();
            if (label != Labels.OTHER) {
                last = IntStream.range(0, order.length)
                        .filter(k -> order[k] == label)
                        .findFirst()
                        .orElseThrow();
            }
            place[i] = last;
        }
        return IntStream.range(0, place.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> place[i]))
                .map(sentences::get)
                .toList();
    }

    /** The answer without the sentences of one part, in the order as told or with the result first. */
    static Example cut(LabelledAnswer answer, int part, boolean resultFirst) {
        List<LabelledAnswer.Sentence> all = resultFirst ? ordered(answer, RESULT_FIRST) : answer.sentences();
        return Example.of(answer, all.stream().filter(s -> s.label() != part).toList());
    }

    /** The answer with a noise, cut into sentences as the analyzer cuts it. */
    static Example noisy(LabelledAnswer answer, Noise noise, Random random) {
        List<LabelledAnswer.Sentence> told = switch (noise) {
            case LOWER_CASE -> reworded(answer, text -> text.toLowerCase(Locale.ROOT));
            case NO_PUNCTUATION -> reworded(answer, Variation::withoutPunctuation);
            case NO_ARTICLES -> reworded(answer, Variation::withoutArticles);
            case FILLERS -> reworded(answer, text -> withFillers(text, random));
            case RIGHT_HEADINGS -> headed(answer, 0);
            case WRONG_HEADINGS -> headed(answer, 1 + random.nextInt(3));
            case BULLETS ->
                answer.sentences().stream()
                        .map(s -> new LabelledAnswer.Sentence("- " + s.text(), s.label(), s.second(), true))
                        .toList();
        };
        Example example = Example.of(answer, told);
        return example.cutAt(DETECTION.detect(example.text()));
    }

    private static List<LabelledAnswer.Sentence> reworded(LabelledAnswer answer, UnaryOperator<String> change) {
        List<LabelledAnswer.Sentence> told = new ArrayList<>();
        for (LabelledAnswer.Sentence s : answer.sentences()) {
            String text = change.apply(s.text());
            if (!text.isBlank()) {
                told.add(new LabelledAnswer.Sentence(text, s.label(), s.second(), s.startsLine()));
            }
        }
        return told;
    }

    private static String withoutPunctuation(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inside = i > 0
                    && i + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(i - 1))
                    && Character.isLetterOrDigit(text.charAt(i + 1));
            if (Character.isLetterOrDigit(c) || c == ' ' || c == '%' || inside) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString().strip();
    }

    private static String withoutArticles(String text) {
        return String.join(
                " ",
                Arrays.stream(text.split(" "))
                        .filter(word ->
                                !List.of("a", "an", "the", "A", "An", "The").contains(word))
                        .toList());
    }

    private static String withFillers(String text, Random random) {
        StringBuilder out = new StringBuilder();
        if (random.nextInt(3) == 0) {
            out.append(OPENERS.get(random.nextInt(OPENERS.size()))).append(' ');
        }
        for (String word : text.split(" ", 0)) {
            if (random.nextInt(8) == 0) {
                out.append(FILLERS.get(random.nextInt(FILLERS.size()))).append(", ");
            }
            out.append(word).append(' ');
        }
        return out.toString().strip();
    }

    /** Puts a heading on a line of its own before each run of one part; shifted, they are all wrong. */
    private static List<LabelledAnswer.Sentence> headed(LabelledAnswer answer, int shift) {
        List<LabelledAnswer.Sentence> told = new ArrayList<>();
        int before = LabelledAnswer.NONE;
        for (LabelledAnswer.Sentence s : answer.sentences()) {
            boolean opens = s.label() != Labels.OTHER && s.label() != before;
            String heading = opens ? HEADINGS.get((s.label() + shift) % HEADINGS.size()) + ": " : "";
            told.add(new LabelledAnswer.Sentence(heading + s.text(), s.label(), s.second(), opens || s.startsLine()));
            before = opens ? s.label() : before;
        }
        return told;
    }
}
