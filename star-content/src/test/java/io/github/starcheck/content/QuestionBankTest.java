package io.github.starcheck.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.starcheck.model.Guide;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.Seniority;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionBankTest {
    private static final QuestionBank BANK = QuestionBank.of(
            List.of(QuestionBank.bundled().guide("backend-engineer").orElseThrow()));

    @Test
    void bundled_calledTwice_isTheSameBank() {
        assertSame(QuestionBank.bundled(), QuestionBank.bundled());
    }

    @Test
    void load_exampleFile_givesItsGuideAndQuestions() throws IOException {
        QuestionBank bank = QuestionBank.load(Path.of("..", "examples", "custom-bank.json"));
        assertEquals(
                List.of("support-engineer"),
                bank.guides().stream().map(Guide::id).toList());
        assertEquals(List.of("calmed-customer", "hand-over"), ids(bank.questions()));
    }

    @Test
    void load_exampleOfTheDocumentation_givesItsQuestion() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "content-format.md"));
        int start = page.indexOf("```json\n") + "```json\n".length();
        QuestionBank bank = BankFiles.load(page.substring(start, page.indexOf("```", start)));
        assertEquals(List.of("hand-over"), ids(bank.questions()));
    }

    @Test
    void load_schemaNamedForEditors_isFine() throws IOException {
        assertEquals(
                2,
                BankFiles.load(BankFiles.VALID.replace("{\n  \"format\"", "{\n  \"$schema\": \"s.json\", \"format\""))
                        .questions()
                        .size());
    }

    @Test
    void load_brokenFile_namesItAsGiven(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("mine.json"), "{}");
        Exception e = assertThrows(BankFormatException.class, () -> QuestionBank.load(file));
        assertEquals(
                file + ", line 1, column 1: format is missing; add it\n" + file
                        + ", line 1, column 1: guides is missing; add it",
                e.getMessage());
    }

    @Test
    void load_noSuchFile_isAnIoException(@TempDir Path directory) {
        assertThrows(NoSuchFileException.class, () -> QuestionBank.load(directory.resolve("none.json")));
    }

    @Test
    void of_guidesOfTwoBanks_holdsBoth() throws IOException {
        QuestionBank mine = BankFiles.load(BankFiles.VALID.replace("rest-api", "my-rest-api"));
        QuestionBank both = QuestionBank.of(
                Stream.concat(BANK.guides().stream(), mine.guides().stream()).toList());
        assertEquals(17, both.questions().size());
        assertEquals("backend", both.question("my-rest-api").orElseThrow().guideId());
        assertEquals(2, both.guide("backend").orElseThrow().questions().size());
    }

    @Test
    void and_anotherBank_holdsBothAndReadsOnlyWhatItNeeds() throws IOException {
        Guide mine = BankFiles.load(BankFiles.VALID).guides().get(0);
        Pack unread = new Pack("unread", List.of("unread-question"), () -> fail("read without need"));
        QuestionBank both = QuestionBank.of(List.of(mine)).and(new QuestionBank(new Packs(List.of(unread))));

        assertEquals("backend", both.question("slow-page").orElseThrow().guideId());
        assertEquals(2, both.questions(QuestionFilter.any().guide("backend")).size());
        assertEquals(List.of("unread-question"), both.nearestIds("unread-questoin"));
        assertThrows(AssertionError.class, () -> both.question("unread-question"));
        assertThrows(AssertionError.class, both::questions);
    }

    @Test
    void and_bankWithTheSameId_isRefused() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> BANK.and(BANK));
        assertEquals("two guides have the id \"backend-engineer\"; give each its own", e.getMessage());
    }

    @Test
    void installed_jarWithAPack_addsItsQuestions() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        try (OtherJar jar = new OtherJar()) {
            thread.setContextClassLoader(jar);
            QuestionBank installed = QuestionBank.installed();
            assertEquals(
                    QuestionBank.bundled().guides().size() + 1,
                    installed.guides().size());
            assertEquals(
                    "support-engineer",
                    installed.question("hand-over").orElseThrow().guideId());
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    /** Loads the example pack anew, as the class of another jar. */
    private static final class OtherJar extends URLClassLoader {
        OtherJar() throws IOException {
            super(new URL[] {Path.of("target", "test-classes").toUri().toURL()}, ExamplePack.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            return name.equals(ExamplePack.class.getName()) ? findClass(name) : super.loadClass(name, resolve);
        }
    }

    @Test
    void coverage_eachCompetency_countsItsLevels() throws IOException {
        assertEquals(
                Map.of(
                        "problem-solving", Map.of(Seniority.MID, 1, Seniority.SENIOR, 1),
                        "technical-depth", Map.of(Seniority.JUNIOR, 1)),
                BankFiles.load(BankFiles.VALID).coverage());
    }

    @Test
    void guideIds_bundled_areThoseOfTheGuides() {
        QuestionBank bank = QuestionBank.bundled();
        assertEquals(bank.guides().stream().map(Guide::id).toList(), bank.guideIds());
    }

    @Test
    void coverage_bundled_countsEachQuestionAtEachOfItsLevels() {
        QuestionBank bank = QuestionBank.bundled();
        int levels = bank.questions().stream()
                .mapToInt(question -> question.levels().size())
                .sum();
        assertEquals(
                levels,
                bank.coverage().values().stream()
                        .flatMap(counts -> counts.values().stream())
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    @Test
    void of_sameQuestionIdInTwoGuides_isRefused() throws IOException {
        List<Guide> guides = Stream.concat(BANK.guides().stream(), BankFiles.load(BankFiles.VALID).guides().stream())
                .toList();
        Exception e = assertThrows(IllegalArgumentException.class, () -> QuestionBank.of(guides));
        assertEquals("two questions have the id \"rest-api\"; give each its own", e.getMessage());
    }

    @Test
    void of_sameGuideTwice_isRefused() {
        Guide guide = BANK.guides().get(0);
        Exception e = assertThrows(IllegalArgumentException.class, () -> QuestionBank.of(List.of(guide, guide)));
        assertEquals("two guides have the id \"backend-engineer\"; give each its own", e.getMessage());
    }

    @Test
    void of_noGuides_isRefused() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> QuestionBank.of(List.of()));
        assertEquals("guides is empty; a bank has at least one", e.getMessage());
    }

    @Test
    void lists_whatTheBankReturns_cannotBeChanged() {
        assertThrows(UnsupportedOperationException.class, () -> BANK.guides().clear());
        assertThrows(UnsupportedOperationException.class, () -> BANK.questions().clear());
        assertThrows(UnsupportedOperationException.class, () -> BANK.topics().clear());
        assertThrows(UnsupportedOperationException.class, () -> about("kafka").clear());
        assertThrows(
                UnsupportedOperationException.class, () -> BANK.search("kafka").clear());
    }

    @Test
    void question_knownId_isFound() {
        for (Question question : BANK.questions()) {
            assertEquals(Optional.of(question), BANK.question(question.id()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "REST-API", "rest", "no-such-id"})
    void question_unknownId_isEmpty(String id) {
        assertEquals(Optional.empty(), BANK.question(id));
        assertEquals(Optional.empty(), BANK.guide(id));
    }

    @Test
    void questions_topicOfTwo_givesBothInOrder() {
        assertEquals(List.of("containers", "low-disruption-deployment"), ids(about("kubernetes")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Kubernetes", "kuber", "no-such-topic"})
    void questions_otherTopic_givesNone(String topic) {
        assertEquals(List.of(), about(topic));
    }

    @Test
    void topics_ofAllQuestions_areSortedAndEachFindsItsQuestions() {
        assertEquals(List.copyOf(new TreeSet<>(BANK.topics())), List.copyOf(BANK.topics()));
        Set<String> found = new HashSet<>();
        for (String topic : BANK.topics()) {
            about(topic).forEach(question -> found.add(question.id() + " " + topic));
        }
        assertEquals(
                BANK.questions().stream()
                        .mapToInt(question -> question.topics().size())
                        .sum(),
                found.size());
    }

    @ParameterizedTest
    @CsvSource({
        "kafka, message-queues",
        "KAFKA, message-queues",
        "'apache, rabbitmq!', message-queues",
        "contain, containers",
        "blue, ''",
        "persistent, hardest-backend-issue",
        "nosql sql, sql-or-nosql",
        "docker kafka, ''",
        "databases, sql-or-nosql performance-optimisation",
        "performance, performance-optimisation big-data-processing hardest-backend-issue",
        "micro, microservices-experience complex-project scalable-design containers message-queues",
    })
    void search_words_findsAllThatHaveEachOfThemBestFirst(String query, String expected) {
        assertEquals(expected, String.join(" ", ids(BANK.search(query))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "?! -"})
    void search_noWord_findsAllInOrder(String query) {
        assertEquals(BANK.questions(), BANK.search(query));
    }

    @Test
    void search_turkishDefaultLocale_findsTheSame() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals(List.of("rest-api"), ids(BANK.search("INTEGRATION")));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void random_seed_givesTheSameQuestionForEver() {
        assertEquals(
                List.of(
                        "performance-optimisation",
                        "rest-api",
                        "performance-optimisation",
                        "scalable-design",
                        "low-disruption-deployment",
                        "performance-optimisation",
                        "testing-techniques"),
                LongStream.of(0, 1, 2, 3, -1, Long.MIN_VALUE, Long.MAX_VALUE)
                        .mapToObj(seed -> BANK.random(seed).id())
                        .toList());
    }

    @Test
    void random_seedsInARow_reachEveryQuestion() {
        Set<String> drawn = new HashSet<>();
        LongStream.range(0, 150).forEach(seed -> drawn.add(BANK.random(seed).id()));
        assertEquals(15, drawn.size());
    }

    @Test
    void random_generator_drawsFromIt() {
        Random generator = new Random(7);
        Random same = new Random(7);
        for (int i = 0; i < 100; i++) {
            assertEquals(BANK.questions().get(same.nextInt(15)), BANK.random(generator));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "containrs, containers",
        "restapi, rest-api",
        "security, backend-security",
        "complex, complex-project complex-debugging",
        "sql-or-nsoql, sql-or-nosql",
        "e, technology-recommendation complex-project backend-security",
        "zzzz, ''",
        "'', ''",
    })
    void nearestIds_typedId_givesThoseThatMayBeMeant(String typed, String expected) {
        assertEquals(expected, String.join(" ", BANK.nearestIds(typed)));
    }

    @Test
    void nearestIds_hugeId_givesNone() {
        assertEquals(List.of(), BANK.nearestIds("a".repeat(5_000_000)));
    }

    @Test
    void jsonSchema_bundled_isTheDraftNamed() {
        assertTrue(QuestionBank.jsonSchema().contains("https://json-schema.org/draft/2020-12/schema"));
    }

    private static List<Question> about(String topic) {
        return BANK.questions(QuestionFilter.any().topic(topic));
    }

    private static List<String> ids(List<Question> questions) {
        return questions.stream().map(Question::id).toList();
    }
}
