package io.github.starcheck.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds the names that somebody who mistyped one may have meant. */
final class Nearest {
    private Nearest() {}

    /**
     * Returns the names that contain what was typed or can be reached by changing at most a third of its characters,
     * the nearest first; equally near ones keep their order.
     */
    static List<String> to(String typed, Collection<String> names) {
        record Candidate(String name, int distance) {}
        List<Candidate> candidates = new ArrayList<>();
        for (String name : names) {
            int allowed = Math.max(typed.length(), name.length()) / 3;
            if (!typed.isBlank() && name.contains(typed)) {
                candidates.add(new Candidate(name, 0));
            } else if (Math.abs(typed.length() - name.length()) <= allowed) {
                int distance = distance(typed, name);
                if (distance <= allowed) {
                    candidates.add(new Candidate(name, distance));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::distance));
        return candidates.stream().map(Candidate::name).toList();
    }

    /** Counts the insertions, deletions, replacements and swaps of neighbours that lead from one text to the other. */
    static int distance(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] oldest = beforeLast;
            beforeLast = last;
            last = row;
            row = oldest;
        }
        return last[to.length()];
    }
}
