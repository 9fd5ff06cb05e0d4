package io.github.starcheck.analyzer;

import static java.util.stream.Collectors.joining;

import io.github.starcheck.model.StarPart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A story that tells all four parts, one paragraph each, from {@code stories.txt}. */
record Story(String name, List<String> paragraphs) {
    static List<Story> all() {
        List<Story> stories = new ArrayList<>();
        for (TestAnswer.Block block : TestAnswer.blocks("stories.txt")) {
            List<String> paragraphs = new ArrayList<>();
            for (String line : block.lines()) {
                if (line.startsWith("  ")) {
                    int last = paragraphs.size() - 1;
                    paragraphs.set(last, paragraphs.get(last) + " " + line.strip());
                } else {
                    paragraphs.add(line.substring(2));
                }
            }
            stories.add(new Story(block.title(), paragraphs));
        }
        return stories;
    }

    /** Returns the story with its parts in this order. */
    String told(StarPart... order) {
        return Arrays.stream(order).map(this::paragraph).collect(joining(" "));
    }

    /** Returns the story as it is usually told. */
    String told() {
        return told(StarPart.values());
    }

    /** Returns the story without one part. */
    String without(StarPart part) {
        return told(
                Arrays.stream(StarPart.values()).filter(other -> other != part).toArray(StarPart[]::new));
    }

    /** Returns the story with each sentence as an item of a list. */
    String bulleted() {
        return "- " + told().replaceAll("\\. (?=[A-Z])", ".\n- ");
    }

    /** Returns the story with these headings before its parts. */
    String headed(String... headings) {
        return Arrays.stream(StarPart.values())
                .map(part -> headings[part.ordinal()] + ": " + paragraph(part))
                .collect(joining("\n"));
    }

    private String paragraph(StarPart part) {
        return paragraphs.get(part.ordinal());
    }

    @Override
    public String toString() {
        return name;
    }
}
