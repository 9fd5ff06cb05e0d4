package io.github.starcheck.analyzer.coach;

import java.util.ArrayList;
import java.util.List;

/** Collects what the rules find. It knows which rule is reading and what its threshold is. */
final class Hits {
    private final List<Hit> hits = new ArrayList<>();
    private String rule = "";
    private double threshold;

    void begin(String id, double newThreshold) {
        rule = id;
        threshold = newThreshold;
    }

    /** Returns the threshold of the rule that is reading; its meaning stands in the catalogue. */
    double threshold() {
        return threshold;
    }

    /** Adds a hit about the whole answer. */
    void add(int start, int end, String... arguments) {
        addPart(Hit.WHOLE, start, end, arguments);
    }

    /** Adds a hit about one part. */
    void addPart(int part, int start, int end, String... arguments) {
        hits.add(new Hit(rule, start, end, part, List.of(arguments)));
    }

    /** Adds a hit that has texts of its own; what they lack is taken from those of the rule. */
    void addAs(String texts, int part, int start, int end, List<String> arguments) {
        hits.add(new Hit(rule, texts, start, end, part, List.copyOf(arguments)));
    }

    List<Hit> toList() {
        return hits;
    }
}
