package io.github.starcheck.content;

import static java.util.Objects.requireNonNull;

import io.github.starcheck.model.Guide;
import io.github.starcheck.model.Question;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/**
 * Interview guides and their questions. Every list that a bank returns is unmodifiable and, unless stated otherwise, in
 * the order of the bank: guide by guide, each as numbered. A bank is immutable and safe for any number of threads.
 */
public final class QuestionBank {
    /** The number of bytes that a file may have unless another limit is given: 4 MiB, some two thousand questions. */
    public static final int DEFAULT_MAX_BYTES = 4 << 20;

    private static final int MOST_NEAREST = 3;

    private final List<Guide> guides;
    private final List<Question> questions;
    private final Map<String, Guide> guidesById;
    private final Map<String, Question> questionsById;
    private final SortedSet<String> topics;

    private QuestionBank(List<Guide> guides) {
        this.guides = List.copyOf(guides);
        this.questions = this.guides.stream()
                .flatMap(guide -> guide.questions().stream())
                .toList();
        this.guidesById = new LinkedHashMap<>();
        for (Guide guide : this.guides) {
            if (guidesById.put(guide.id(), guide) != null) {
                throw new IllegalArgumentException("two guides have the id \"" + guide.id() + "\"; give each its own");
            }
        }
        this.questionsById = new LinkedHashMap<>();
        SortedSet<String> allTopics = new TreeSet<>();
        for (Question question : questions) {
            if (questionsById.put(question.id(), question) != null) {
                throw new IllegalArgumentException(
                        "two questions have the id \"" + question.id() + "\"; give each its own");
            }
            allTopics.addAll(question.topics());
        }
        this.topics = Collections.unmodifiableSortedSet(allTopics);
    }

    /** Returns the bank that comes with the library. It is read at the first call. */
    public static QuestionBank bundled() {
        return Bundled.BANK;
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
        return new QuestionBank(guides);
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
        return new QuestionBank(BankReader.read(in, source, maxBytes));
    }

    /** Returns the JSON Schema (draft 2020-12) of the format that a bank is read from. */
    public static String jsonSchema() {
        try (InputStream in = resource("question-bank.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns all guides, at least one. */
    public List<Guide> guides() {
        return guides;
    }

    /** Returns the questions of all guides, at least one. */
    public List<Question> questions() {
        return questions;
    }

    /** Returns the topics of all questions in alphabetical order. */
    public SortedSet<String> topics() {
        return topics;
    }

    /** Returns the guide with an id. */
    public Optional<Guide> guide(String id) {
        return Optional.ofNullable(guidesById.get(requireNonNull(id, "id")));
    }

    /** Returns the question with an id. */
    public Optional<Question> question(String id) {
        return Optional.ofNullable(questionsById.get(requireNonNull(id, "id")));
    }

    /** Returns the questions with a topic, none if no question has it. */
    public List<Question> byTopic(String topic) {
        requireNonNull(topic, "topic");
        return questions.stream()
                .filter(question -> question.topics().contains(topic))
                .toList();
    }

    /**
     * Finds the questions that have all words of a query in their text, intent or topics. A word is also found at the
     * beginning of a longer one: "contain" finds "containers". Case does not matter.
     *
     * @param query words, parted by anything that is neither letter nor digit; without any word it finds all questions
     * @return the best matches first: topics weigh more than the text, the text more than the intent, whole words more
     *     than beginnings; equal ones in the order of the bank
     */
    public List<Question> search(String query) {
        return QuestionSearch.search(questions, requireNonNull(query, "query"));
    }

    /** Returns a question that depends on nothing but the seed and the bank: the same on every machine and JDK. */
    public Question random(long seed) {
        // The mix of SplitMix64 spreads seeds that follow one another.
        long mixed = seed + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        mixed ^= mixed >>> 31;
        return questions.get((int) Long.remainderUnsigned(mixed, questions.size()));
    }

    /** Returns a question drawn by a generator, each with the same probability. */
    public Question random(RandomGenerator generator) {
        return questions.get(generator.nextInt(questions.size()));
    }

    /**
     * Returns the ids of questions that somebody who typed an unknown one may have meant: those that contain it, then
     * those that differ in at most a third of the characters.
     *
     * @return the nearest first, at most three, maybe none
     */
    public List<String> nearestIds(String id) {
        return Nearest.to(requireNonNull(id, "id"), questionsById.keySet()).stream()
                .limit(MOST_NEAREST)
                .toList();
    }

    private static InputStream resource(String name) {
        return requireNonNull(QuestionBank.class.getResourceAsStream(name), name);
    }

    /** Reads the bundled bank when it is first asked for. */
    private static final class Bundled {
        private static final QuestionBank BANK = read();

        private static QuestionBank read() {
            String name = "backend-engineer.json";
            try (InputStream in = resource(name)) {
                return load(in, name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
