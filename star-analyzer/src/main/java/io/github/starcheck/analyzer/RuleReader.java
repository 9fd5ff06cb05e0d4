package io.github.starcheck.analyzer;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads rules from lines: {@code == id}, then a line for each of category, level, threshold (a number, then what it
 * counts), reason and decides, then examples. {@code + } opens an answer that the rule hits, with the hits in double
 * square brackets, {@code - } one that it leaves alone, {@code ? } the question of the examples that follow; a
 * written-out {@code \n} is a line break. Blank lines and lines that open with # say nothing.
 */
final class RuleReader {
    private final BufferedReader lines;
    private final List<Rule> rules = new ArrayList<>();

    private String id = "";
    private Rule.Category category = Rule.Category.ANSWER;
    private Level level = Level.WARNING;
    private Rule.@Nullable Threshold threshold;
    private String reason = "";
    private String decides = "";
    private @Nullable String question;
    private List<Rule.Example> examples = new ArrayList<>();

    RuleReader(BufferedReader lines) {
        this.lines = lines;
    }

    List<Rule> read() throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int space = line.indexOf(' ');
                take(line.substring(0, space), line.substring(space + 1));
            }
        }
        endRule();
        return rules;
    }

    private void take(String key, String value) {
        switch (key) {
            case "==" -> {
                endRule();
                id = value;
            }
            case "category:" -> category = Rule.Category.valueOf(value.toUpperCase(Locale.ROOT));
            case "level:" -> level = Level.valueOf(value.toUpperCase(Locale.ROOT));
            case "threshold:" -> {
                int space = value.indexOf(' ');
                threshold =
                        new Rule.Threshold(Double.parseDouble(value.substring(0, space)), value.substring(space + 1));
            }
            case "reason:" -> reason = value;
            case "decides:" -> decides = value;
            case "?" -> question = value;
            case "+", "-" -> examples.add(example(value.replace("\\n", "\n")));
            default -> throw new IllegalStateException("rule " + id + ": no key \"" + key + "\"");
        }
    }

    private Rule.Example example(String marked) {
        StringBuilder answer = new StringBuilder();
        List<TextSpan> hits = new ArrayList<>();
        int from = 0;
        for (int open = marked.indexOf("[["); open >= 0; open = marked.indexOf("[[", from)) {
            int close = marked.indexOf("]]", open);
            answer.append(marked, from, open);
            int start = answer.length();
            answer.append(marked, open + 2, close);
            hits.add(new TextSpan(start, answer.length()));
            from = close + 2;
        }
        answer.append(marked, from, marked.length());
        return new Rule.Example(question, answer.toString(), hits);
    }

    private void endRule() {
        if (!id.isEmpty()) {
            rules.add(new Rule(id, category, level, threshold, reason, decides, examples));
        }
        threshold = null;
        question = null;
        examples = new ArrayList<>();
    }
}
