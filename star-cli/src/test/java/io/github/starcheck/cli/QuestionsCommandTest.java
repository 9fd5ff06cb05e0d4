package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.cli.Cli.Run;
import io.github.starcheck.content.QuestionBank;
import io.github.starcheck.content.QuestionFilter;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.QuestionKind;
import io.github.starcheck.model.Seniority;
import io.github.starcheck.model.StarAnswer;
import io.github.starcheck.model.WeakAnswer;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QuestionsCommandTest {
    private static final Path BACKEND_ENGINEER = Path.of(
            "..",
            "star-content",
            "src",
            "main",
            "resources",
            "io",
            "github",
            "starcheck",
            "content",
            "backend-engineer.json");

    private final QuestionBank bank = QuestionBank.bundled();

    @Test
    void questions_text_listsEveryIdOnALineOfItsOwn() {
        List<String> lines = Cli.starcheck("questions").out().lines().toList();

        assertTrue(lines.containsAll(ids(bank.questions())), lines::toString);
        assertTrue(lines.stream().allMatch(line -> line.length() <= 80), lines::toString);
    }

    @Test
    void questions_json_listsTheBank() {
        assertEquals(ids(bank.questions()), idsOf(Cli.starcheck("questions", "--format", "json")));
    }

    @Test
    void questions_topicAndSearch_meetsBoth() {
        List<String> onTopic = idsOf(Cli.starcheck("questions", "--format", "json", "--topic", "databases"));
        List<String> found = idsOf(Cli.starcheck("questions", "--format", "json", "--search", "nosql"));
        List<String> both =
                idsOf(Cli.starcheck("questions", "--format", "json", "--topic", "databases", "--search", "nosql"));

        assertEquals(ids(bank.questions(QuestionFilter.any().topic("databases"))), onTopic);
        assertEquals(ids(bank.search("nosql")), found);
        assertEquals(found.stream().filter(onTopic::contains).toList(), both);
        assertFalse(both.isEmpty());
    }

    @Test
    void questions_levelCompetencyRoleAndKind_meetsAll() {
        QuestionFilter filter = QuestionFilter.any()
                .guide("backend-engineer")
                .level(Seniority.SENIOR)
                .competency("system-design")
                .kind(QuestionKind.EXPERIENCE);
        Run run = Cli.starcheck(
                "questions",
                "--format",
                "json",
                "--role",
                "backend-engineer",
                "--level",
                "senior",
                "--competency",
                "system-design",
                "--kind",
                "experience");

        assertEquals(ids(bank.questions(filter)), idsOf(run));
        assertFalse(idsOf(run).isEmpty());
    }

    @Test
    void questions_unknownRoleOrCompetency_namesThem() {
        assertTrue(Cli.starcheck("questions", "--role", "zebra")
                .err()
                .startsWith("starcheck: no question has the role 'zebra'; use one of backend-engineer"));
        assertTrue(Cli.starcheck("questions", "--competency", "zebra")
                .err()
                .contains("no question has the competency 'zebra'; use one of "));
        assertTrue(Cli.starcheck("questions", "--level", "guru")
                .err()
                .contains("'guru' is none of junior, mid, senior, staff"));
    }

    @Test
    void questions_nothingFound_saysSo() {
        assertEquals(new Run(0, "No question matches.\n", ""), Cli.starcheck("questions", "--search", "zebra"));
        assertEquals(new Run(0, "[]\n", ""), Cli.starcheck("questions", "--search", "zebra", "--format", "json"));
    }

    @Test
    void questions_unknownTopic_namesTheTopics() {
        Run run = Cli.starcheck("questions", "--topic", "zebras");

        assertEquals(2, run.exitCode());
        assertEquals(
                "starcheck: no question has the topic 'zebras'; use one of " + String.join(", ", bank.topics()) + "\n",
                run.err());
    }

    @Test
    void question_text_tellsAllOfIt() {
        Question question = bank.question("containers").orElseThrow();
        String flat = Printable.line(Cli.starcheck("question", "containers").out());

        assertTrue(flat.contains(question.text()), flat);
        assertTrue(flat.contains(question.intent()), flat);
        question.coaching().dosAndDonts().dos().forEach(item -> assertTrue(flat.contains("+ " + item), flat));
        question.coaching().dosAndDonts().donts().forEach(item -> assertTrue(flat.contains("- " + item), flat));
        StarAnswer suggested = Objects.requireNonNull(question.coaching().suggestedAnswer());
        assertTrue(flat.contains("R " + suggested.result()), flat);
        assertTrue(flat.contains("~ " + question.variants().get(0)), flat);
        assertTrue(flat.contains("delivery · junior, mid, senior"), flat);
        WeakAnswer weak = Objects.requireNonNull(question.coaching().weakAnswer());
        assertTrue(flat.contains(weak.text() + " " + String.join(", ", weak.findings())), flat);
        question.coaching()
                .followUps()
                .forEach((part, texts) -> assertTrue(flat.contains(part.name().charAt(0) + " " + texts.get(0)), flat));
        assertTrue(flat.endsWith("80 to 300 words"), flat);
    }

    @Test
    void question_json_hasTheKeysOfTheBank() {
        String shown =
                Cli.starcheck("question", "--format", "json", "containers").out();
        JsonNode question = JsonMapper.shared().readTree(shown);
        JsonNode inTheBank = JsonMapper.shared()
                .readTree(BACKEND_ENGINEER)
                .get("guides")
                .get(0)
                .get("questions")
                .get(8);

        assertEquals("backend-engineer", question.get("guide").stringValue());
        assertEquals(9, question.get("number").intValue());
        for (String name : inTheBank.propertyNames()) {
            assertEquals(inTheBank.get(name), question.get(name), name);
        }
    }

    @Test
    void question_withoutSuggestedAnswer_leavesItOut() {
        assertFalse(Cli.starcheck("question", "technology-recommendation").out().contains("suggested answer"));
        assertFalse(Cli.starcheck("question", "--format", "json", "technology-recommendation")
                .out()
                .contains("suggestedAnswer"));
    }

    @Test
    void question_unknownId_namesTheNearest() {
        Run run = Cli.starcheck("question", "container");

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("the nearest: containers"), run.err());
    }

    private static List<String> ids(List<Question> questions) {
        return questions.stream().map(Question::id).toList();
    }

    private static List<String> idsOf(Run run) {
        return JsonMapper.shared()
                .readTree(run.out())
                .valueStream()
                .map(question -> question.get("id").stringValue())
                .toList();
    }
}
