package io.github.starcheck.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.analyzer.label.LabelModel;
import io.github.starcheck.analyzer.label.Labels;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ModelFittingTest {
    private static final List<LabelledAnswer> CORPUS = ToyCorpus.answers(List.of("a", "b", "c", "d", "e"));
    private static LabelModel model = LabelModel.load();

    @BeforeAll
    static void fit() {
        model = new ModelFitting().fit("toy-1", CORPUS);
    }

    @Test
    void fit_twice_givesTheSameBytes() throws IOException {
        assertArrayEquals(bytes(model), bytes(new ModelFitting().fit("toy-1", CORPUS)));
    }

    @Test
    void fit_separableAnswers_judgesNewOnesRight() {
        ModelJudge judge = new ModelJudge(model);

        for (LabelledAnswer answer : ToyCorpus.answers(List.of("new"))) {
            Example example = Variation.natural(answer);
            Judgement judgement = judge.judge(example.text(), example.sentences());
            assertEquals(example.labels(), judgement.labels(), example.text());
            assertEquals(answer.isComplete() ? Labels.PARTS : 0, judgement.partsCovered(), example.text());
            assertEquals(!answer.isNoStory(), judgement.story(), example.text());
        }
    }

    @Test
    void write_thenRead_givesTheSameBytesAndJudgements() throws IOException {
        byte[] bytes = bytes(model);
        LabelModel read = LabelModel.read(new ByteArrayInputStream(bytes));

        assertArrayEquals(bytes, bytes(read));
        assertEquals("toy-1", read.version());
        assertEquals(
                judgeFirst(new ModelJudge(model)).labels(),
                judgeFirst(new ModelJudge(read)).labels());
        assertEquals(
                judgeFirst(new ModelJudge(model)).score(),
                judgeFirst(new ModelJudge(read)).score());
    }

    @Test
    void print_model_namesFeaturesByTheirWords() throws IOException {
        String dump = dump(bytes(model));

        assertTrue(dump.startsWith("starcheck-model-5\ttoy-1\n"), dump.substring(0, 40));
        assertTrue(dump.contains("\nword\tduty\t"), "word");
        assertTrue(dump.contains("\npair\ti counted\t"), "pair");
        assertTrue(dump.contains("\nclass\tdutynoun\t"), "class");
        assertFalse(dump.contains("\nunseen\t"), "unseen");
        assertTrue(dump.contains("\ntold from\t"), "thresholds");
    }

    @Test
    void print_wordOfOnePart_weighsForIt() throws IOException {
        String line = dump(bytes(model))
                .lines()
                .filter(l -> l.startsWith("word\tduty\t"))
                .findFirst()
                .orElseThrow();
        double[] weights = Arrays.stream(line.split("\t", -1))
                .skip(2)
                .mapToDouble(Double::parseDouble)
                .toArray();

        for (int k = 0; k < Labels.COUNT; k++) {
            assertTrue(k == 1 || weights[k] < weights[1], line);
        }
    }

    @Test
    void print_bytesAfterTheModel_areRefused() throws IOException {
        byte[] model = bytes(ModelFittingTest.model);
        byte[] longer = Arrays.copyOf(model, model.length + 1);

        assertEquals(
                "the model goes on after its last weight",
                assertThrows(IOException.class, () -> dump(longer)).getMessage());
    }

    private static Judgement judgeFirst(Judge judge) {
        return judge.judge(Variation.natural(CORPUS.get(0)).text());
    }

    private static byte[] bytes(LabelModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        return bytes.toByteArray();
    }

    private static String dump(byte[] model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ModelDump(CORPUS).print(model, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
