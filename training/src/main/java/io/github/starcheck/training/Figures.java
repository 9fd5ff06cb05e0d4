package io.github.starcheck.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measured figures under the names that the report and its table use, in a fixed order. A figure that cannot be had, for
 * want of cases, has no entry.
 *
 * @param rates such as an F1 or a share
 * @param counts such as the cells of a confusion matrix
 */
record Figures(Map<String, Double> rates, Map<String, Integer> counts) {
    Figures() {
        this(new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    void rate(String name, double value) {
        if (!Double.isNaN(value)) {
            rates.put(name, value);
        }
    }

    void count(String name, int value) {
        counts.put(name, value);
    }

    /** Returns a rate, NaN if it could not be had. */
    double rate(String name) {
        return rates.getOrDefault(name, Double.NaN);
    }

    /** Returns the mean of each rate over the sets that have it, and the sum of each count. */
    static Figures mean(List<Figures> sets) {
        Map<String, List<Double>> values = new LinkedHashMap<>();
        Figures mean = new Figures();
        for (Figures set : sets) {
            set.rates.forEach((name, value) ->
                    values.computeIfAbsent(name, key -> new ArrayList<>()).add(value));
            set.counts.forEach((name, value) -> mean.counts.merge(name, value, Integer::sum));
        }
        values.forEach((name, all) -> mean.rate(
                name, all.stream().mapToDouble(Double::doubleValue).average().orElseThrow()));
        return mean;
    }
}
