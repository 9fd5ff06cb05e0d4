package io.github.starcheck.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusTest {
    private static final String ANSWER = """
            {"id": "a-1", "question": "Why?", "domain": "retail", "style": "prose", "defect": "none", \
            "sentences": [{"text": "The shop was empty all week.", "label": "S"}, \
            {"text": "I had to fill it.", "label": "T", "second": "S"}, \
            {"text": "I painted a sign.", "label": "A", "break": true}, {"text": "It was full by noon.", "label": "R"}], \
            "strength": {"S": 2, "T": 1, "A": 3, "R": 2}, "rating": 4}""";

    @Test
    void read_shippedCorpus_keepsEveryRule() throws IOException {
        List<LabelledAnswer> answers = Corpus.read(Path.of("corpus"));

        assertTrue(answers.stream().map(LabelledAnswer::file).toList().containsAll(Accuracy.HARD_FILES));
        assertTrue(answers.size() > 3000, () -> answers.size() + " answers");
    }

    @Test
    void parse_answer_readsAllOfIt() {
        LabelledAnswer answer = Corpus.parse("shop.jsonl", List.of(ANSWER)).get(0);

        assertEquals(
                new LabelledAnswer(
                        "shop",
                        "a-1",
                        "prose",
                        "none",
                        List.of(
                                new LabelledAnswer.Sentence(
                                        "The shop was empty all week.", 0, LabelledAnswer.NONE, false),
                                new LabelledAnswer.Sentence("I had to fill it.", 1, 0, false),
                                new LabelledAnswer.Sentence("I painted a sign.", 2, LabelledAnswer.NONE, true),
                                new LabelledAnswer.Sentence("It was full by noon.", 3, LabelledAnswer.NONE, false)),
                        List.of(2, 1, 3, 2),
                        4),
                answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"prose\"            | \"poem\"   | style \"poem\"; use one of [asr, bullets, headed, learner, long, prose, spoken, terse]",
                "\"none\"             | \"dull\"   | defect \"dull\"; use one of [definition, fragment, general, hypothetical, no-action, no-result, no-situation, no-task, none, off-topic, out-of-order, stuffing, two-stories, vague, we-only]",
                "\"rating\": 4        | \"rating\": 0   | rating 0; use 1 to 5",
                "\"rating\": 4        | \"rating\": 6   | rating 6; use 1 to 5",
                "\"rating\": 4        | \"mark\": 4     | \"rating\" is missing",
                "\"R\": 2             | \"R\": 4        | strength 4 of R; use 0 to 3",
                "\"R\": 2             | \"R\": 0        | strength 0 of R, but a sentence has that label",
                "\"label\": \"R\"     | \"label\": \"A\" | strength 2 of R, but no sentence has that label",
                "\"label\": \"R\"     | \"label\": \"X\" | label \"X\"; use S, T, A, R or O",
                "\"second\": \"S\"    | \"second\": \"T\" | second label equals the first: I had to fill it.",
                "I painted a sign.    | ` `            | a sentence is blank; drop it",
                "I painted a sign.    | The shop was empty all week. | sentence stands at shop.jsonl, line 1 too: The shop was empty all week.",
            })
    void parse_answerThatBreaksARule_saysWhichAndWhere(String right, String wrong, String problem) {
        assertTrue(ANSWER.contains(right), right);

        assertEquals("shop.jsonl, line 1: " + problem, problems(ANSWER.replace(right, wrong)));
    }

    @Test
    void parse_noSentences_isRefused() {
        String answer = ANSWER.replaceFirst("\"sentences\": \\[.*\\]", "\"sentences\": []")
                .replaceFirst("\"strength\": \\{.*\\}, ", "\"strength\": {\"S\": 0, \"T\": 0, \"A\": 0, \"R\": 0}, ");

        assertEquals("shop.jsonl, line 1: no sentences; write at least one", problems(answer));
    }

    @Test
    void parse_idTaken_saysWhere() {
        String other =
                "{\"id\": \"a-1\", \"question\": \"?\", \"domain\": \"d\", \"style\": \"prose\", \"defect\": \"general\", "
                        + "\"sentences\": [{\"text\": \"Shops matter to me.\", \"label\": \"O\"}], "
                        + "\"strength\": {\"S\": 0, \"T\": 0, \"A\": 0, \"R\": 0}, \"rating\": 1}";

        assertEquals("shop.jsonl, line 2: id \"a-1\" is taken at shop.jsonl, line 1", problems(ANSWER, other));
    }

    @Test
    void parse_severalProblems_listsThemAll() {
        assertEquals(
                "shop.jsonl, line 1: column 1: a value is missing\nshop.jsonl, line 2: rating 9; use 1 to 5",
                problems("oops", ANSWER.replace("\"rating\": 4", "\"rating\": 9")));
    }

    @Test
    void parse_shortLineTwice_isNoProblem() {
        String goodbye = "{\"text\": \"That was it.\", \"label\": \"O\"}";
        String answer = ANSWER.replace("\"sentences\": [", "\"sentences\": [" + goodbye + ", " + goodbye + ", ");

        assertEquals(
                6,
                Corpus.parse("shop.jsonl", List.of(answer)).get(0).sentences().size());
    }

    private static String problems(String... lines) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> Corpus.parse("shop.jsonl", List.of(lines)))
                        .getMessage());
    }
}
