package io.github.starcheck.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What helps to answer a question well, and to judge the answer.
 *
 * @param dosAndDonts what to do and what to avoid
 * @param checks which of this a program can decide; each has its own id, and repeats a do or a don't as its advice
 * @param followUps what to ask next about a part, in the order of {@link StarPart}; no entry for a part without any
 * @param suggestedAnswer an example of a good answer, or null where there is none
 * @param weakAnswer an example of an answer that falls short, or null where there is none
 * @param length how long an answer should be, or null where nothing is said about it
 */
@SuppressWarnings("exports") // No caller needs JSpecify's annotations to compile.
public record Coaching(
        DosAndDonts dosAndDonts,
        List<Check> checks,
        Map<StarPart, List<String>> followUps,
        @Nullable StarAnswer suggestedAnswer,
        @Nullable WeakAnswer weakAnswer,
        @Nullable WordRange length) {
    /**
     * Checks every component and copies the collections.
     *
     * @throws IllegalArgumentException if a component breaks its rule; the message says which and how to mend it
     */
    public Coaching {
        Require.notNull(dosAndDonts, "dosAndDonts");
        checks = Require.list(checks, "checks");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < checks.size(); i++) {
            Check check = checks.get(i);
            String place = "checks[" + i + "]";
            Require.that(ids.add(check.id()), () -> place + ".id \"" + check.id() + "\" is taken; give each its own");
            Require.that(
                    dosAndDonts.contains(check.advice()),
                    () -> place + ".advice is \"" + check.advice()
                            + "\"; repeat one of the dos or don'ts word for word");
        }
        Map<StarPart, List<String>> copy = new EnumMap<>(StarPart.class);
        followUps.forEach((part, questions) -> {
            List<String> texts = Require.texts(questions, "followUps." + part);
            Require.that(!texts.isEmpty(), () -> "followUps." + part + " is empty; give at least one or leave it out");
            copy.put(part, texts);
        });
        followUps = Collections.unmodifiableMap(copy);
    }

    /** Returns coaching that has advice and nothing else. */
    public static Coaching of(DosAndDonts dosAndDonts) {
        return new Coaching(dosAndDonts, List.of(), Map.of(), null, null, null);
    }

    /** Returns what to ask next about a part, maybe nothing. */
    public List<String> followUps(StarPart part) {
        return followUps.getOrDefault(part, List.of());
    }
}
