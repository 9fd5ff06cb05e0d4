package io.github.starcheck.analyzer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which rules are on, at which level and with which threshold. Belongs to a builder and so to one thread. */
final class RuleSettings {
    private final Map<String, Level> levels = new HashMap<>();
    private final Map<String, Double> thresholds = new HashMap<>();
    private final Set<String> off = new HashSet<>();

    RuleSettings() {
        for (Rule rule : RuleBook.BUNDLED.rules()) {
            Rule.Threshold threshold = rule.threshold();
            levels.put(rule.id(), rule.level());
            if (threshold != null) {
                thresholds.put(rule.id(), threshold.value());
            }
        }
    }

    void level(String ruleId, Level level) {
        levels.put(RuleBook.BUNDLED.require(ruleId).id(), Objects.requireNonNull(level, "level"));
        off.remove(ruleId);
    }

    void off(String ruleId) {
        off.add(RuleBook.BUNDLED.require(ruleId).id());
    }

    void threshold(String ruleId, double value) {
        if (RuleBook.BUNDLED.require(ruleId).threshold() == null) {
            throw new IllegalArgumentException("rule " + ruleId + " has no threshold; set its level or switch it off");
        }
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("threshold of " + ruleId + " is " + value + "; use 0 or more");
        }
        thresholds.put(ruleId, value);
    }

    /** Returns the ids of the rules that are off. */
    Set<String> off() {
        return Set.copyOf(off);
    }

    /** Returns the level of each rule, also of one that is off. */
    Map<String, Level> levels() {
        return Map.copyOf(levels);
    }

    /** Returns the threshold of each rule that has one. */
    Map<String, Double> thresholds() {
        return Map.copyOf(thresholds);
    }
}
