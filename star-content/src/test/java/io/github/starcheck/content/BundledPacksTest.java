package io.github.starcheck.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.model.Check;
import io.github.starcheck.model.Coaching;
import io.github.starcheck.model.Guide;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.QuestionKind;
import io.github.starcheck.model.StarAnswer;
import io.github.starcheck.model.StarPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all packs that come with the library have to keep. Their answers are held to the analyzer in star-cli. */
class BundledPacksTest {
    /** The only pack that may have questions without a don't: the guide that it repeats has none for them. */
    private static final String THE_GUIDE = "backend-engineer";

    private static final double SAME_QUESTION = 0.7;
    private static final double SAME_STORY = 0.1;
    /** Two texts may share so many words or phrases, however short they are. */
    private static final int FEW = 2;

    private static final Set<String> ANY_QUESTION = Set.of(
            "about",
            "ever",
            "from",
            "happened",
            "have",
            "into",
            "project",
            "projects",
            "tell",
            "that",
            "them",
            "then",
            "there",
            "they",
            "this",
            "time",
            "walk",
            "were",
            "what",
            "when",
            "where",
            "which",
            "with",
            "work",
            "worked",
            "would",
            "your",
            "yourself",
            "describe",
            "example",
            "something",
            "someone",
            "somebody",
            "through");

    static List<Guide> guides() {
        return QuestionBank.bundled().guides();
    }

    static Stream<Question> questions() {
        return QuestionBank.bundled().questions().stream();
    }

    @Test
    void index_eachPack_namesItsQuestionsInOrder() {
        String index = guides().stream()
                .map(guide -> guide.id() + " "
                        + guide.questions().stream().map(Question::id).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
        assertEquals(read("packs.txt"), index + "\n", "packs.txt has to be like the packs");
    }

    /** Programs refer to the ids. A new one is added to the file; one that stands there stays. */
    @Test
    void ids_published_neverChange() {
        assertEquals(
                read("published-ids.txt").lines().sorted().toList(),
                questions().map(Question::id).sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("guides")
    void guide_each_suitsSeveralLevels(Guide guide) {
        long levels = guide.questions().stream()
                .flatMap(question -> question.levels().stream())
                .distinct()
                .count();
        assertTrue(levels >= 3, guide.id());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void question_each_hasAllThatCoachingNeeds(Question question) {
        Coaching coaching = question.coaching();
        assertFalse(question.variants().isEmpty());
        assertFalse(coaching.dosAndDonts().dos().isEmpty());
        assertTrue(
                !coaching.dosAndDonts().donts().isEmpty() || question.guideId().equals(THE_GUIDE));
        assertFalse(coaching.checks().isEmpty());
        boolean story = question.kind() != QuestionKind.RECOMMENDATION;
        assertTrue(coaching.followUps().size() >= (story ? StarPart.values().length : 1));
        assertNotNull(coaching.weakAnswer());
        assertNotNull(coaching.length());
        assertTrue(coaching.suggestedAnswer() != null || question.id().equals("technology-recommendation"));
    }

    /** An answer that fails two checks with the same advice would read the same sentence twice. */
    @ParameterizedTest
    @MethodSource("questions")
    void checks_ofAQuestion_haveAdviceOfTheirOwn(Question question) {
        List<String> advice =
                question.coaching().checks().stream().map(Check::advice).toList();
        assertEquals(advice.stream().distinct().toList(), advice);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void texts_each_areOfALengthThatReadsWell(Question question) {
        assertWords(5, 45, question.text());
        question.variants().forEach(variant -> assertWords(5, 45, variant));
        assertWords(5, 55, question.intent());
        question.coaching().dosAndDonts().dos().forEach(advice -> assertWords(3, 35, advice));
        question.coaching().dosAndDonts().donts().forEach(advice -> assertWords(3, 35, advice));
        assertWords(
                25,
                130,
                Objects.requireNonNull(question.coaching().weakAnswer()).text());
    }

    /** The automated readability index: about the years of school that a text takes. */
    @ParameterizedTest
    @MethodSource("questions")
    void suggestedAnswer_each_isEasyToRead(Question question) {
        StarAnswer answer = question.coaching().suggestedAnswer();
        if (answer != null) {
            int words = answer.text().split(" ", -1).length;
            int sentences = answer.text().split("[.!?] ", -1).length;
            long letters =
                    answer.text().chars().filter(Character::isLetterOrDigit).count();
            double index = 4.71 * letters / words + 0.5 * words / sentences - 21.43;
            assertTrue(index <= 14, () -> question.id() + " has " + index);
        }
    }

    @Test
    void texts_ofTwoQuestions_areNoRewordings() {
        List<Set<String>> words = new ArrayList<>();
        List<String> owners = new ArrayList<>();
        questions()
                .forEach(question -> Stream.concat(Stream.of(question.text()), question.variants().stream())
                        .forEach(text -> {
                            words.add(tellingWords(text));
                            owners.add(question.id());
                        }));
        assertEquals(List.of(), alike(words, owners, SAME_QUESTION));
    }

    @Test
    void suggestedAnswers_ofTwoQuestions_tellTwoStories() {
        List<Set<String>> shingles = new ArrayList<>();
        List<String> owners = new ArrayList<>();
        questions().forEach(question -> {
            StarAnswer answer = question.coaching().suggestedAnswer();
            if (answer != null) {
                shingles.add(shingles(answer.text(), 3));
                owners.add(question.id());
            }
        });
        assertEquals(List.of(), alike(shingles, owners, SAME_STORY));
    }

    /** Names the pairs of different owners that share more than a part of what the shorter text has. */
    private static List<String> alike(List<Set<String>> texts, List<String> owners, double most) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                Set<String> shared = new HashSet<>(texts.get(i));
                shared.retainAll(texts.get(j));
                int shorter = Math.min(texts.get(i).size(), texts.get(j).size());
                if (!owners.get(i).equals(owners.get(j)) && shared.size() > Math.max(most * shorter, FEW)) {
                    pairs.add(owners.get(i) + " and " + owners.get(j) + ": " + shared);
                }
            }
        }
        return pairs;
    }

    /** Returns the words without those that all questions are made of, and without most endings. */
    private static Set<String> tellingWords(String text) {
        return Arrays.stream(words(text))
                .filter(word -> word.length() > 3 && !ANY_QUESTION.contains(word))
                .map(word -> word.substring(0, Math.min(6, word.length())))
                .collect(Collectors.toSet());
    }

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
    }

    private static Set<String> shingles(String text, int length) {
        String[] words = words(text);
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + length <= words.length; i++) {
            shingles.add(String.join(" ", List.of(words).subList(i, i + length)));
        }
        return shingles;
    }

    private static void assertWords(int least, int most, String text) {
        int words = text.split(" ", -1).length;
        assertTrue(words >= least && words <= most, () -> words + " words, not " + least + " to " + most + ": " + text);
    }

    private static String read(String name) {
        try (InputStream in = BundledPacks.resource(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
