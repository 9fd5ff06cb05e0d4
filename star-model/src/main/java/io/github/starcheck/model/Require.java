package io.github.starcheck.model;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The checks that the records share, with messages that say how to mend what is wrong. */
final class Require {
    private static final Pattern ID = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");

    private Require() {}

    static <T> T notNull(T value, String name) {
        return Objects.requireNonNull(value, () -> name + " is null");
    }

    static void that(boolean holds, Supplier<String> message) {
        if (!holds) {
            throw new IllegalArgumentException(message.get());
        }
    }

    static void text(String value, String name) {
        that(!notNull(value, name).isBlank(), () -> name + " is blank; write at least one word");
    }

    static void id(String value, String name) {
        that(
                ID.matcher(notNull(value, name)).matches(),
                () -> name + " is \"" + value
                        + "\"; use lower-case letters and digits, words joined by single hyphens");
    }

    static <T> List<T> list(List<T> values, String name) {
        int index = 0;
        for (T value : notNull(values, name)) {
            notNull(value, name + "[" + index++ + "]");
        }
        return List.copyOf(values);
    }

    static List<String> texts(List<String> values, String name) {
        List<String> copy = list(values, name);
        for (int i = 0; i < copy.size(); i++) {
            text(copy.get(i), name + "[" + i + "]");
        }
        return copy;
    }

    static List<String> ids(List<String> values, String name) {
        List<String> copy = list(values, name);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < copy.size(); i++) {
            String value = copy.get(i);
            String place = name + "[" + i + "]";
            id(value, place);
            that(seen.add(value), () -> place + " repeats \"" + value + "\"; name each once");
        }
        return copy;
    }

    static void allDifferent(String text, List<String> others, String name) {
        Set<String> seen = new HashSet<>(Set.of(text));
        for (int i = 0; i < others.size(); i++) {
            String place = name + "[" + i + "]";
            that(seen.add(others.get(i)), () -> place + " repeats another wording; give each once");
        }
    }
}
