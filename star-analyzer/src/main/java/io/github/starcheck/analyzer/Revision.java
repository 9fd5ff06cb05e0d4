package io.github.starcheck.analyzer;

import io.github.starcheck.model.StarPart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What one draft of an answer changed against the one before; {@link StarAnalysis#since} makes it. Immutable.
 *
 * <p>A finding is kept if the newer draft has one with the same fingerprint or, failing that, one of the same rule about the
 * same part: the words changed, but the point still stands. Each finding is paired with one at most.
 *
 * @param scoreChange the newer score less the older one, -100 to 100
 * @param parts the parts whose strength changed, in the order of {@link StarPart}
 * @param resolved findings of the older draft that are gone; their spans lie in the older text
 * @param added findings that the older draft did not have
 * @param kept findings that still stand, as the newer draft has them
 */
public record Revision(
        int scoreChange, List<PartChange> parts, List<Finding> resolved, List<Finding> added, List<Finding> kept) {
    /** What makes findings of two drafts the same, the surest sign first. */
    private static final List<Function<Finding, ?>> SAMENESS =
            List.of(Finding::fingerprint, finding -> Arrays.asList(finding.rule(), finding.part()));

    /** Copies the lists. */
    public Revision {
        parts = List.copyOf(parts);
        resolved = List.copyOf(resolved);
        added = List.copyOf(added);
        kept = List.copyOf(kept);
    }

    /**
     * How well a part was told and is told now.
     *
     * @param part the part
     * @param before in the older draft
     * @param after in the newer draft
     */
    public record PartChange(StarPart part, Strength before, Strength after) {
        /** Refuses nulls. */
        public PartChange {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        /** Tells whether the part is told better than before. */
        public boolean rose() {
            return after.compareTo(before) > 0;
        }
    }

    /** Returns the parts that are covered now and were not before. */
    public List<StarPart> gained() {
        return parts.stream()
                .filter(change -> change.after().covered() && !change.before().covered())
                .map(PartChange::part)
                .toList();
    }

    /** Returns the parts that were covered before and are not any more. */
    public List<StarPart> lost() {
        return parts.stream()
                .filter(change -> change.before().covered() && !change.after().covered())
                .map(PartChange::part)
                .toList();
    }

    static Revision between(StarAnalysis older, StarAnalysis newer) {
        List<PartChange> parts = new ArrayList<>();
        for (StarPart part : StarPart.values()) {
            Strength before = older.part(part).strength();
            Strength after = newer.part(part).strength();
            if (before != after) {
                parts.add(new PartChange(part, before, after));
            }
        }
        List<Finding> resolved = older.findings();
        List<Finding> added = newer.findings();
        for (Function<Finding, ?> key : SAMENESS) {
            List<Finding> stillResolved = without(resolved, added, key);
            added = without(added, resolved, key);
            resolved = stillResolved;
        }
        List<Finding> kept = without(newer.findings(), added, Function.identity());
        return new Revision(newer.score() - older.score(), parts, resolved, added, kept);
    }

    /** Returns the findings that have no partner of the same key among the others. */
    private static List<Finding> without(List<Finding> findings, List<Finding> others, Function<Finding, ?> key) {
        Map<Object, Integer> partners = new HashMap<>();
        for (Finding other : others) {
            partners.merge(key.apply(other), 1, Integer::sum);
        }
        List<Finding> alone = new ArrayList<>();
        for (Finding finding : findings) {
            if (partners.merge(key.apply(finding), -1, Integer::sum) < 0) {
                alone.add(finding);
            }
        }
        return alone;
    }
}
