package io.github.starcheck.analyzer;

import io.github.starcheck.analyzer.coach.Coach;
import io.github.starcheck.model.StarPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A way to tell a story, with the parts that it asks for. Each is a mapping of the four parts of {@link StarPart}: what the
 * sentences tell is the same in all frames, but {@linkplain Verdict#COMPLETE complete} is an answer that covers each part
 * of its frame. So is the score, but for its bound on incomplete answers.
 */
public enum Frame {
    /** Situation, task, action, result. */
    STAR(
            "star",
            new Slot("situation", StarPart.SITUATION),
            new Slot("task", StarPart.TASK),
            new Slot("action", StarPart.ACTION),
            new Slot("result", StarPart.RESULT)),
    /**
     * STAR, with the reflection counted apart from the result. A sentence of the result is a reflection if it speaks of a
     * lesson ("I learned…", "in hindsight…"); where it comes to that only after its first words, it tells the result too.
     */
    STAR_R(
            "star-r",
            new Slot("situation", StarPart.SITUATION),
            new Slot("task", StarPart.TASK),
            new Slot("action", StarPart.ACTION),
            new Slot("result", StarPart.RESULT),
            new Slot(Frame.REFLECTION, StarPart.RESULT)),
    /** Challenge, action, result. The challenge is the situation, the task or both. */
    CAR(
            "car",
            new Slot("challenge", StarPart.SITUATION, StarPart.TASK),
            new Slot("action", StarPart.ACTION),
            new Slot("result", StarPart.RESULT)),
    /** Situation, obstacle, action, result. The obstacle is the task: what had to be overcome. */
    SOAR(
            "soar",
            new Slot("situation", StarPart.SITUATION),
            new Slot("obstacle", StarPart.TASK),
            new Slot("action", StarPart.ACTION),
            new Slot("result", StarPart.RESULT)),
    /** Problem, action, result. The problem is the situation, the task or both. */
    PAR(
            "par",
            new Slot("problem", StarPart.SITUATION, StarPart.TASK),
            new Slot("action", StarPart.ACTION),
            new Slot("result", StarPart.RESULT));

    private static final String REFLECTION = "reflection";

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable, and so are the lists in it
    private final List<Slot> slots;

    Frame(String id, Slot... slots) {
        this.id = id;
        this.slots = List.of(slots);
    }

    /** Returns the name used in JSON and on the command line, such as {@code "star-r"}. */
    public String id() {
        return id;
    }

    /** Returns how an answer covers the parts of this frame, in their order. */
    List<FramePart> parts(String answer, boolean story, List<PartAnalysis> parts, List<LabelledSentence> sentences) {
        List<FramePart> joined = new ArrayList<>(slots.size());
        for (Slot slot : slots) {
            joined.add(slot.joined(parts));
        }
        if (this != STAR_R) {
            return List.copyOf(joined);
        }
        int last = joined.size() - 1;
        Reflection reflection = Reflection.of(answer, sentences);
        List<FramePart> framed = new ArrayList<>(joined.subList(0, last - 1));
        framed.add(reflection.resultOf(joined.get(last - 1)));
        framed.add(reflection.reflectionOf(joined.get(last), story));
        return List.copyOf(framed);
    }

    /**
     * Returns what an answer lacks to be complete, as bits: of each part of this frame that is not covered the STAR part to
     * ask for, of those that it is made of the one that is told best; and {@link Coach#REFLECTION}.
     */
    int lacking(String answer, boolean story, List<PartAnalysis> parts, List<LabelledSentence> sentences) {
        int lacking = 0;
        for (Slot slot : slots) {
            PartAnalysis best = slot.bestTold(parts);
            if (!best.covered()) {
                lacking |= 1 << best.part().ordinal();
            }
        }
        return this == STAR_R ? lacking | Reflection.of(answer, sentences).lacking(story) : lacking;
    }

    /** A part of a frame, and the STAR parts that it is made of. */
    private record Slot(String name, List<StarPart> parts) {
        Slot(String name, StarPart... parts) {
            this(name, List.of(parts));
        }

        PartAnalysis bestTold(List<PartAnalysis> analyses) {
            PartAnalysis best = analyses.get(parts.get(0).ordinal());
            for (int i = 1; i < parts.size(); i++) {
                PartAnalysis next = analyses.get(parts.get(i).ordinal());
                best = next.strength().compareTo(best.strength()) > 0 ? next : best;
            }
            return best;
        }

        FramePart joined(List<PartAnalysis> analyses) {
            Strength strength = Strength.ABSENT;
            double share = 0;
            List<TextSpan> evidence = new ArrayList<>();
            for (StarPart part : parts) {
                PartAnalysis own = analyses.get(part.ordinal());
                strength = own.strength().compareTo(strength) > 0 ? own.strength() : strength;
                share += own.share();
                evidence.addAll(own.evidence());
            }
            if (parts.size() > 1) {
                evidence.sort(Comparator.comparingInt(TextSpan::start));
            }
            return new FramePart(name, parts, strength, Math.min(1, share), union(evidence));
        }

        /** Returns spans that are in order as spans that do not overlap. */
        private static List<TextSpan> union(List<TextSpan> spans) {
            List<TextSpan> union = new ArrayList<>(spans.size());
            for (TextSpan span : spans) {
                int last = union.size() - 1;
                if (last >= 0 && span.start() < union.get(last).end()) {
                    TextSpan before = union.get(last);
                    union.set(last, new TextSpan(before.start(), Math.max(before.end(), span.end())));
                } else {
                    union.add(span);
                }
            }
            return union;
        }
    }
}
