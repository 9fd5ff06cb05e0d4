package io.github.starcheck.analyzer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An answer with a name, from a table of answers beside this class: "== kind: name", then the answer's lines. */
record TestAnswer(String kind, String name, String text) {
    /** Reads a table. Lines of an answer are joined by spaces; a written-out {@code \n} is a line break. */
    static List<TestAnswer> table(String resource) {
        List<TestAnswer> answers = new ArrayList<>();
        for (Block block : blocks(resource)) {
            String[] kindAndName = block.title().split(": ", 2);
            String text = String.join(" ", block.lines()).replace("\\n ", "\n").replace("\\n", "\n");
            answers.add(new TestAnswer(kindAndName[0], kindAndName[1], text));
        }
        return answers;
    }

    /** What stands between two lines that open with "==". */
    record Block(String title, List<String> lines) {}

    /** Reads the blocks of a resource; blank lines and lines that open with # are left out. */
    static List<Block> blocks(String resource) {
        List<Block> blocks = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(TestAnswer.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("== ")) {
                    blocks.add(new Block(line.substring(3), new ArrayList<>()));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    blocks.get(blocks.size() - 1).lines().add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return blocks;
    }

    @Override
    public String toString() {
        return kind + ": " + name;
    }
}
