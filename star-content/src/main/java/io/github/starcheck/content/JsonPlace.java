package io.github.starcheck.content;

import io.github.starcheck.content.JsonValue.Fields;
import io.github.starcheck.content.JsonValue.Items;
import io.github.starcheck.content.JsonValue.Numeral;
import io.github.starcheck.content.JsonValue.Position;
import io.github.starcheck.content.JsonValue.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A place in a file where a value may stand. Gives the value as the type that the format wants there. A value that is
 * broken is told to the {@link Problems} and replaced by a stand-in that the model's records accept; so is one that is
 * missing, which its object has told already.
 */
final class JsonPlace {
    private static final Pattern ID = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,5}");
    private static final String STAND_IN = "stand-in";

    private final @Nullable JsonValue value;
    private final String path;
    private final Problems problems;

    JsonPlace(@Nullable JsonValue value, String path, Problems problems) {
        this.value = value;
        this.path = path;
        this.problems = problems;
    }

    /** Tells whether the value is one certain text; one that is absent or of a wrong type is told but passes. */
    boolean isConstant(String expected) {
        String text = string();
        if (text == null || text.equals(expected)) {
            return true;
        }
        wrong(text, "this version reads \"" + expected + "\"");
        return false;
    }

    /** Returns a text that is not blank. */
    String text() {
        String text = string();
        if (text != null && text.isBlank()) {
            tell("is blank; write at least one word");
        }
        return text == null || text.isBlank() ? STAND_IN : text;
    }

    /** Returns a text that passes a test. */
    String text(Predicate<String> test, String remedy) {
        String text = string();
        if (text != null && !test.test(text)) {
            wrong(text, remedy);
        }
        return text == null || !test.test(text) ? STAND_IN : text;
    }

    /** Returns an id. */
    String id() {
        return text(
                text -> ID.matcher(text).matches(),
                "use lower-case letters and digits, words joined by single hyphens");
    }

    /** Returns an id that is not among those taken, and takes it. */
    String ownId(Map<String, String> taken) {
        int before = problems.size();
        String id = id();
        if (value == null || problems.size() > before) {
            return STAND_IN;
        }
        String first =
                taken.putIfAbsent(id, path + " in line " + value.position().line());
        if (first != null) {
            wrong(id, "it is taken by " + first + ", give each its own");
        }
        return id;
    }

    /** Returns one of an enum's constants. */
    <E extends Enum<E>> E constant(Class<E> type) {
        E[] constants = type.getEnumConstants();
        String text = string();
        if (text == null) {
            return constants[0];
        }
        for (E constant : constants) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        wrong(text, "use one of " + Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", ")));
        return constants[0];
    }

    /** Returns a date given as year-month-day. */
    LocalDate date() {
        String text = string();
        try {
            return text == null ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            wrong(String.valueOf(text), "use a date such as 2024-04-20");
            return LocalDate.EPOCH;
        }
    }

    /** Returns a whole number from 0 to 999,999. */
    int integer() {
        if (value instanceof Numeral number) {
            if (NUMBER.matcher(number.literal()).matches()) {
                return Integer.parseInt(number.literal());
            }
            wrong(number.literal(), "use a whole number from 0 to 999999");
        } else if (value != null) {
            wrongType("a number");
        }
        return 1;
    }

    /** Returns texts, each not blank, maybe none. */
    List<String> texts() {
        return items().stream().map(JsonPlace::text).toList();
    }

    /** Returns texts that pass a test, at least one. */
    List<String> texts(Predicate<String> test, String remedy) {
        return standIn(
                nonEmptyItems().stream().map(item -> item.text(test, remedy)).toList());
    }

    /** Returns texts, each not blank, at least one. */
    List<String> nonEmptyTexts() {
        return standIn(nonEmptyItems().stream().map(JsonPlace::text).toList());
    }

    /** Returns ids, at least one, no doubles. */
    List<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        for (JsonPlace item : nonEmptyItems()) {
            int before = problems.size();
            String id = item.id();
            if (problems.size() == before && !ids.add(id)) {
                item.tell("repeats \"" + id + "\"; name each once");
            }
        }
        return standIn(List.copyOf(ids));
    }

    /** Returns some of an enum's constants, at least one, no doubles. */
    <E extends Enum<E>> Set<E> constants(Class<E> type) {
        Set<E> constants = EnumSet.noneOf(type);
        for (JsonPlace item : nonEmptyItems()) {
            int before = problems.size();
            E constant = item.constant(type);
            if (problems.size() == before && !constants.add(constant)) {
                item.tell("repeats \"" + constant + "\"; name each once");
            }
        }
        return constants.isEmpty() ? EnumSet.of(type.getEnumConstants()[0]) : constants;
    }

    /** Opens an object. */
    JsonObject object(Shape shape) {
        JsonValue json = value == null ? new Fields(Position.START, List.of(), false) : value;
        return new JsonObject(json, path, problems, shape);
    }

    /** Opens the objects of an array, at least one. */
    List<JsonObject> objects(Shape shape) {
        List<JsonObject> objects = new ArrayList<>();
        for (JsonPlace item : nonEmptyItems()) {
            if (!problems.isFull()) {
                objects.add(item.object(shape));
            }
        }
        return objects;
    }

    private List<JsonPlace> nonEmptyItems() {
        if (value instanceof Items items && items.values().isEmpty() && items.closed()) {
            tell("is empty; give at least one");
        }
        return items();
    }

    private List<JsonPlace> items() {
        List<JsonPlace> places = new ArrayList<>();
        if (value instanceof Items items) {
            for (JsonValue item : items.values()) {
                places.add(new JsonPlace(item, path + "[" + places.size() + "]", problems));
            }
        } else if (value != null) {
            wrongType("an array");
        }
        return places;
    }

    private static List<String> standIn(List<String> texts) {
        return texts.isEmpty() ? List.of(STAND_IN) : texts;
    }

    /** Returns the text of a string; null for an absent value and for one of a wrong type, which is told. */
    private @Nullable String string() {
        if (value instanceof Text text) {
            return text.value();
        }
        if (value != null) {
            wrongType("a string");
        }
        return null;
    }

    private void wrong(String text, String remedy) {
        tell("is " + Problems.quote(text) + "; " + remedy);
    }

    private void wrongType(String wanted) {
        if (value != null) {
            tell("is " + value.description() + "; use " + wanted);
        }
    }

    private void tell(String what) {
        problems.add(value == null ? Position.START : value.position(), path, what);
    }
}
