package io.github.starcheck.analyzer.coach;

import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Lets the rules that are on read an answer. Immutable and safe for any number of threads. */
public final class Coach {
    private final List<Active> rules;

    private record Active(Catalogue.Entry entry, double threshold) {}

    /**
     * Makes a coach.
     *
     * @param off the ids of the rules that are left out
     * @param threshold gives the threshold for the id of a rule
     */
    public Coach(Set<String> off, ToDoubleFunction<String> threshold) {
        rules = Catalogue.entries().stream()
                .filter(entry -> !off.contains(entry.id()))
                .map(entry -> new Active(entry, threshold.applyAsDouble(entry.id())))
                .toList();
    }

    /** Returns the ids of all rules in their order. */
    public static List<String> ruleIds() {
        return Catalogue.entries().stream().map(Catalogue.Entry::id).toList();
    }

    /** Returns what the rules find, rule by rule. */
    public List<Hit> read(Reading reading) {
        Hits hits = new Hits();
        for (Active active : rules) {
            if (active.entry().scope().holds(reading.question())) {
                hits.begin(active.entry().id(), active.threshold());
                active.entry().rule().read(reading, hits);
            }
        }
        return hits.toList();
    }
}
