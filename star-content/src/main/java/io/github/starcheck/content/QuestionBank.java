package io.github.starcheck.content;

import static java.util.Objects.requireNonNull;

import io.github.starcheck.model.Guide;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.Seniority;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/**
 * Interview guides and their questions. Every list that a bank returns is unmodifiable and, unless stated otherwise, in
 * the order of the bank: guide by guide, each as numbered. A bank is immutable and safe for any number of threads.
 */
public final class QuestionBank {
    /** The number of bytes that a file may have unless another limit is given: 4 MiB, some eight hundred questions. */
    public static final int DEFAULT_MAX_BYTES = 4 << 20;

    private static final int MOST_NEAREST = 3;

    private final Packs packs;

    QuestionBank(Packs packs) {
        this.packs = packs;
    }

    /** Returns the bank that comes with the library. Each guide of it is read when it is first needed. */
    public static QuestionBank bundled() {
        return BundledPacks.BANK;
    }

    /**
     * Returns the bundled bank with the {@linkplain QuestionPack packs of other jars}, which are found with the calling
     * thread's context class loader and read at each call.
     *
     * @throws IllegalArgumentException if two guides or two questions have the same id
     * @throws UncheckedIOException if a pack cannot be read; the cause is a {@link BankFormatException} if it breaks the
     *     format
     * @throws java.util.ServiceConfigurationError if a pack is declared wrongly
     */
    public static QuestionBank installed() {
        QuestionBank bank = bundled();
        for (QuestionPack pack : ServiceLoader.load(QuestionPack.class)) {
            try (InputStream in = pack.open()) {
                bank = bank.and(load(in, pack.name()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return bank;
    }

    /**
     * Makes a bank of guides, such as those of several banks.
     *
     * @param guides at least one
     * @throws IllegalArgumentException if there is no guide, or if two guides or two questions have the same id
     */
    public static QuestionBank of(List<Guide> guides) {
        if (guides.isEmpty()) {
            throw new IllegalArgumentException("guides is empty; a bank has at least one");
        }
        return new QuestionBank(new Packs(guides.stream().map(Pack::of).toList()));
    }

    /**
     * Returns a bank with the guides of this one and then those of another.
     *
     * @throws IllegalArgumentException if two guides or two questions have the same id
     */
    public QuestionBank and(QuestionBank other) {
        return new QuestionBank(packs.and(other.packs));
    }

    /**
     * Reads a bank from a file of the format that {@link #jsonSchema()} describes, of at most {@link
     * #DEFAULT_MAX_BYTES}.
     *
     * @throws BankFormatException if the file breaks the format; it tells all problems and how to mend them
     * @throws IOException if the file cannot be read
     */
    public static QuestionBank load(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return load(in, file.toString());
        }
    }

    /**
     * Reads a bank as {@link #load(Path)} does.
     *
     * @param in read to its end and left open
     * @param source what to call the stream in error messages, such as a file's name
     * @throws BankFormatException if the stream breaks the format; it tells all problems and how to mend them
     * @throws IOException if the stream cannot be read
     */
    public static QuestionBank load(InputStream in, String source) throws IOException {
        return load(in, source, DEFAULT_MAX_BYTES);
    }

    /**
     * Reads a bank as {@link #load(Path)} does, with another limit.
     *
     * @param in read to its end and left open
     * @param source what to call the stream in error messages, such as a file's name
     * @param maxBytes the number of bytes that the stream may have, at least 1; in the worst case reading takes some
     *     thirty times as much memory
     * @throws BankFormatException if the stream breaks the format; it tells all problems and how to mend them
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if {@code maxBytes} is less than 1
     */
    public static QuestionBank load(InputStream in, String source, int maxBytes) throws IOException {
        requireNonNull(in, "in");
        requireNonNull(source, "source");
        if (maxBytes < 1) {
            throw new IllegalArgumentException("maxBytes is " + maxBytes + "; use at least 1");
        }
        return of(BankReader.read(in, source, maxBytes));
    }

    /** Returns the JSON Schema (draft 2020-12) of the format that a bank is read from. */
    public static String jsonSchema() {
        try (InputStream in = BundledPacks.resource("question-bank.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns all guides, at least one. */
    public List<Guide> guides() {
        return packs.stream().map(Pack::guide).toList();
    }

    /** Returns the ids of all guides, without reading them. */
    public List<String> guideIds() {
        return packs.guideIds();
    }

    /** Returns the questions of all guides, at least one. */
    public List<Question> questions() {
        return questions(QuestionFilter.any());
    }

    /** Returns the questions that a filter wants, maybe none. */
    public List<Question> questions(QuestionFilter filter) {
        requireNonNull(filter, "filter");
        return packs.stream()
                .filter(pack -> filter.wantsGuide(pack.guideId()))
                .flatMap(pack -> pack.guide().questions().stream())
                .filter(filter::matches)
                .toList();
    }

    /** Returns the topics of all questions in alphabetical order. */
    public SortedSet<String> topics() {
        SortedSet<String> topics = new TreeSet<>();
        questions().forEach(question -> topics.addAll(question.topics()));
        return Collections.unmodifiableSortedSet(topics);
    }

    /** Returns how many questions there are for each competency, in alphabetical order, and for each level of it. */
    public SortedMap<String, Map<Seniority, Integer>> coverage() {
        SortedMap<String, Map<Seniority, Integer>> coverage = new TreeMap<>();
        for (Question question : questions()) {
            Map<Seniority, Integer> levels =
                    coverage.computeIfAbsent(question.competency(), id -> new EnumMap<>(Seniority.class));
            question.levels().forEach(level -> levels.merge(level, 1, Integer::sum));
        }
        coverage.replaceAll((id, levels) -> Collections.unmodifiableMap(levels));
        return Collections.unmodifiableSortedMap(coverage);
    }

    /** Returns the guide with an id. */
    public Optional<Guide> guide(String id) {
        return packs.guide(id);
    }

    /** Returns the question with an id. */
    public Optional<Question> question(String id) {
        return packs.question(id);
    }

    /**
     * Finds the questions that have all words of a query in their text and its variants, topics, competency or intent. A
     * word is also found at the beginning of a longer one: "contain" finds "containers". Case does not matter.
     *
     * @param query words, parted by anything that is neither letter nor digit; without any word it finds all questions
     * @return the best matches first: topics and competency weigh more than the text, the text more than variants and
     *     intent, whole words more than beginnings; equal ones in the order of the bank
     */
    public List<Question> search(String query) {
        return QuestionSearch.search(questions(), requireNonNull(query, "query"));
    }

    /**
     * Draws the questions of an interview. It depends on nothing but the plan and the bank: the same plan gives the same
     * interview on every machine and JDK. Competencies that have not been asked for come first.
     *
     * @return as many questions as the plan wants, or fewer if no more fit
     */
    public Interview interview(InterviewPlan plan) {
        return Interview.compose(questions(plan.filter()), plan);
    }

    /** Returns a question that depends on nothing but the seed and the bank: the same on every machine and JDK. */
    public Question random(long seed) {
        return packs.questionAt(new SplitMix(seed).next(packs.questionIds().size()));
    }

    /** Returns a question drawn by a generator, each with the same probability. */
    public Question random(RandomGenerator generator) {
        return packs.questionAt(generator.nextInt(packs.questionIds().size()));
    }

    /**
     * Returns the ids of questions that somebody who typed an unknown one may have meant: those that contain it, then
     * those that differ in at most a third of the characters.
     *
     * @return the nearest first, at most three, maybe none
     */
    public List<String> nearestIds(String id) {
        return Nearest.to(requireNonNull(id, "id"), packs.questionIds()).stream()
                .limit(MOST_NEAREST)
                .toList();
    }
}
