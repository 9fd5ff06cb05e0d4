package io.github.starcheck.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.model.Guide;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.QuestionKind;
import io.github.starcheck.model.StarAnswer;
import io.github.starcheck.model.StarPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundled guide carries everything that it has to tell. */
class BackendEngineerGuideTest {
    private static final Guide GUIDE =
            QuestionBank.bundled().guide("backend-engineer").orElseThrow();

    @Test
    void guide_bundled_tellsRoleDateAndStar() {
        assertEquals("Backend Engineer", GUIDE.role());
        assertEquals(LocalDate.of(2024, 4, 20), GUIDE.updated());
        for (String word : List.of("virtual", "STAR", "situation", "task", "action", "result", "behavioural")) {
            assertTrue(GUIDE.introduction().contains(word), word);
        }
    }

    @Test
    void questions_bundled_keepTheirIdsAndOrder() {
        assertEquals(
                List.of(
                        "technology-recommendation",
                        "complex-project",
                        "backend-security",
                        "scalable-design",
                        "microservices-experience",
                        "rest-api",
                        "complex-debugging",
                        "sql-or-nosql",
                        "containers",
                        "testing-techniques",
                        "performance-optimisation",
                        "low-disruption-deployment",
                        "message-queues",
                        "big-data-processing",
                        "hardest-backend-issue"),
                GUIDE.questions().stream().map(Question::id).toList());
    }

    @Test
    void kind_ofTheSpecialQuestions_isTheirs() {
        assertEquals(List.of(1), numbers(QuestionKind.RECOMMENDATION));
        assertEquals(List.of(6, 8), numbers(QuestionKind.TECHNICAL_WITH_EXAMPLE));
        assertEquals(List.of(2, 11, 14, 15), numbers(QuestionKind.BEHAVIOURAL));
        assertEquals(List.of(3, 4, 5, 7, 9, 10, 12, 13), numbers(QuestionKind.EXPERIENCE));
    }

    @Test
    void suggestedAnswer_firstQuestion_isNone() {
        assertNull(GUIDE.questions().get(0).coaching().suggestedAnswer());
    }

    static Stream<Question> answeredQuestions() {
        return GUIDE.questions().stream().skip(1);
    }

    @ParameterizedTest
    @MethodSource("answeredQuestions")
    void suggestedAnswer_everyOtherQuestion_tellsTheFourPartsInTheFirstPerson(Question question) {
        StarAnswer answer = question.coaching().suggestedAnswer();
        assertNotNull(answer);
        Set<String> parts = Stream.of(StarPart.values()).map(answer::part).collect(Collectors.toSet());
        assertEquals(4, parts.size());
        for (String part : parts) {
            assertTrue(part.matches("[A-Z].*\\."), part);
        }
        assertTrue(answer.action().contains("I "), answer.action());
    }

    @Test
    void dos_everyQuestion_areGiven() {
        for (Question question : GUIDE.questions()) {
            assertFalse(question.coaching().dosAndDonts().dos().isEmpty(), question.id());
        }
    }

    @Test
    void donts_bundled_areGivenWhereTheGuideHasSome() {
        assertEquals(
                List.of(1, 3, 4, 9, 10, 12, 13, 14, 15),
                GUIDE.questions().stream()
                        .filter(question ->
                                !question.coaching().dosAndDonts().donts().isEmpty())
                        .map(Question::number)
                        .toList());
    }

    /** One row a question: what it must tell somewhere, in whatever sentences. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "technology-recommendation | business, strategy, assumptions, any company, projects, products",
                "complex-project | e-commerce, shopping-cart, high volumes, microservices, Java, Spring Boot, APIs, Redis, peak, satisfaction, planning",
                "backend-security | e-commerce, payment, privacy, encrypted, OAuth, audits, no breaches, complied, tokenization, access control",
                "scalable-design | fintech, demand, load, microservice, scaled on its own, auto-scaling, spikes, peak, adaptability",
                "microservices-experience | inventory, maintain, scale, proposed, independent, deployed, faster, reliability, nuanced",
                "rest-api | booking, third-party, interface, Node.js, Express, secure, partnerships, usable, simple terms",
                "complex-debugging | flagship, consistency, root cause, isolated, logging, race condition, multi-threaded, satisfaction, patience",
                "sql-or-nosql | real-time, analytics, MongoDB, flexible, faster, PostgreSQL, transactions, integrity",
                "containers | software firm, microservices, seamless, Docker, Kubernetes, orchestration, load balancing, productivity, jargon",
                "testing-techniques | e-commerce, paramount, robust, test-driven, unit, integration, end-to-end, Jest, merged, load, afterthought",
                "performance-optimisation | user base, bottlenecks, caching, queries, profiling, smooth, readability, maintainability",
                "low-disruption-deployment | frequent, downtime, blue/green, Kubernetes, identical, switched, roll back, canary, reckless, continuity",
                "message-queues | analytics, distributed, reliably, Kafka, throughput, durable, decoupled, no data was lost, RabbitMQ, asynchronous",
                "big-data-processing | start-up, sources, influx, Spark, in memory, HDFS, in time, insights, privacy, accuracy, cloud",
                "hardest-backend-issue | bidding, latency, real time, review, profiling, queries, caching, restructured, competitive, negligence",
            })
    void question_eachOfTheFifteen_tellsItsFacts(String id, String facts) {
        String told = told(QuestionBank.bundled().question(id).orElseThrow()).toLowerCase(Locale.ROOT);
        for (String fact : facts.split(", ", -1)) {
            String wanted = fact.toLowerCase(Locale.ROOT);
            assertTrue(told.contains(wanted), () -> id + " does not tell of " + wanted);
        }
    }

    private static String told(Question question) {
        StarAnswer answer = question.coaching().suggestedAnswer();
        return String.join(
                " ",
                question.text(),
                question.intent(),
                String.join(" ", question.coaching().dosAndDonts().dos()),
                String.join(" ", question.coaching().dosAndDonts().donts()),
                answer == null ? "" : answer.text());
    }

    private static List<Integer> numbers(QuestionKind kind) {
        return GUIDE.questions().stream()
                .filter(question -> question.kind() == kind)
                .map(Question::number)
                .toList();
    }
}
