package io.github.starcheck.content;

import io.github.starcheck.content.JsonValue.Field;
import io.github.starcheck.content.JsonValue.Fields;
import io.github.starcheck.content.JsonValue.Items;
import io.github.starcheck.content.JsonValue.Position;
import io.github.starcheck.content.JsonValue.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives the fields of one JSON object as the types that the format wants. Each value that is missing or broken is told
 * to the {@link Problems} and replaced by a stand-in that the model's records accept.
 */
final class JsonObject {
    private static final Pattern ID = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\w$-]{1,60}");
    private static final String STAND_IN = "stand-in";

    private final String path;
    private final Problems problems;
    private final Map<String, JsonValue> values = new HashMap<>();

    private JsonObject(JsonValue json, String path, Problems problems, List<String> required, List<String> optional) {
        this.path = path;
        this.problems = problems;
        if (json instanceof Fields object) {
            keepKnown(object, required, optional);
        } else {
            wrongType(json, path, "an object");
        }
    }

    /** Opens the object that a file holds; each field must be one of the named ones, the required ones must be there. */
    static JsonObject root(JsonValue json, Problems problems, List<String> required, List<String> optional) {
        return new JsonObject(json, "", problems, required, optional);
    }

    private void keepKnown(Fields object, List<String> required, List<String> optional) {
        Map<String, Position> seen = new HashMap<>();
        Set<String> absent = new LinkedHashSet<>(required);
        absent.addAll(optional);
        List<Field> unknown = new ArrayList<>();
        for (Field field : object.fields()) {
            Position first = seen.putIfAbsent(field.name(), field.position());
            if (first != null) {
                problems.add(
                        field.position(),
                        pathTo(field.name()),
                        "is there twice, first in line " + first.line() + "; keep one");
            } else if (absent.remove(field.name())) {
                values.put(field.name(), field.value());
            } else {
                unknown.add(field);
            }
        }
        for (Field field : unknown) {
            List<String> meant = Nearest.to(field.name(), absent);
            if (meant.isEmpty()) {
                problems.add(field.position(), pathTo(field.name()), "is no field of the format; remove it");
            } else {
                problems.add(
                        field.position(),
                        pathTo(field.name()),
                        "is no field of the format; rename it to \"" + meant.get(0) + "\"");
                absent.remove(meant.get(0));
            }
        }
        if (object.closed()) {
            required.stream()
                    .filter(absent::contains)
                    .forEach(name -> problems.add(object.position(), pathTo(name), "is missing; add it"));
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Tells whether a field is one certain text; one that is absent or of a wrong type is told but passes. */
    boolean hasConstant(String name, String expected) {
        String text = string(values.get(name), pathTo(name));
        if (text == null || text.equals(expected)) {
            return true;
        }
        wrong(name, text, "this version reads \"" + expected + "\"");
        return false;
    }

    /** Returns a text that is not blank. */
    String text(String name) {
        return text(values.get(name), pathTo(name));
    }

    /** Returns an id that is not among those taken, and takes it. */
    String ownId(String name, Map<String, String> taken) {
        JsonValue value = values.get(name);
        String id = id(value, pathTo(name));
        if (value == null || id == null) {
            return STAND_IN;
        }
        String first = taken.putIfAbsent(
                id, pathTo(name) + " in line " + value.position().line());
        if (first != null) {
            wrong(name, id, "it is taken by " + first + ", give each its own");
        }
        return id;
    }

    /** Returns one of an enum's constants. */
    <E extends Enum<E>> E constant(String name, Class<E> type) {
        E[] constants = type.getEnumConstants();
        String text = string(values.get(name), pathTo(name));
        if (text == null) {
            return constants[0];
        }
        for (E constant : constants) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        wrong(
                name,
                text,
                "use one of " + Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", ")));
        return constants[0];
    }

    /** Returns a date given as year-month-day. */
    LocalDate date(String name) {
        String text = string(values.get(name), pathTo(name));
        if (text == null) {
            return LocalDate.EPOCH;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            wrong(name, text, "use a date such as 2024-04-20");
            return LocalDate.EPOCH;
        }
    }

    /** Returns texts, each not blank, maybe none. */
    List<String> texts(String name) {
        Items items = items(name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < items.values().size(); i++) {
            texts.add(text(items.values().get(i), pathTo(name, i)));
        }
        return texts;
    }

    /** Returns ids, at least one, no doubles. */
    List<String> ids(String name) {
        Items items = nonEmptyItems(name);
        Set<String> ids = new LinkedHashSet<>();
        for (int i = 0; i < items.values().size(); i++) {
            JsonValue value = items.values().get(i);
            String id = id(value, pathTo(name, i));
            if (id != null && !ids.add(id)) {
                problems.add(value.position(), pathTo(name, i), "repeats \"" + id + "\"; name each once");
            }
        }
        return ids.isEmpty() ? List.of(STAND_IN) : List.copyOf(ids);
    }

    /** Opens an object. */
    JsonObject object(String name, List<String> required) {
        JsonValue value = values.getOrDefault(name, new Fields(Position.START, List.of(), false));
        return new JsonObject(value, pathTo(name), problems, required, List.of());
    }

    /** Opens the objects of an array, at least one. */
    List<JsonObject> objects(String name, List<String> required, List<String> optional) {
        Items items = nonEmptyItems(name);
        List<JsonObject> objects = new ArrayList<>();
        for (int i = 0; i < items.values().size() && !problems.isFull(); i++) {
            objects.add(new JsonObject(items.values().get(i), pathTo(name, i), problems, required, optional));
        }
        return objects;
    }

    private Items nonEmptyItems(String name) {
        Items items = items(name);
        if (items.values().isEmpty() && items.closed()) {
            problems.add(items.position(), pathTo(name), "is empty; give at least one");
        }
        return items;
    }

    private Items items(String name) {
        JsonValue value = values.get(name);
        if (value instanceof Items items) {
            return items;
        }
        if (value != null) {
            wrongType(value, pathTo(name), "an array");
        }
        return new Items(Position.START, List.of(), false);
    }

    private String text(@Nullable JsonValue value, String path) {
        String text = string(value, path);
        if (value == null || text == null) {
            return STAND_IN;
        }
        if (text.isBlank()) {
            problems.add(value.position(), path, "is blank; write at least one word");
            return STAND_IN;
        }
        return text;
    }

    private @Nullable String id(@Nullable JsonValue value, String path) {
        String text = string(value, path);
        if (value == null || text == null || ID.matcher(text).matches()) {
            return text;
        }
        problems.add(
                value.position(),
                path,
                "is " + Problems.quote(text) + "; use lower-case letters and digits, words joined by single hyphens");
        return null;
    }

    /** Returns the text of a string; null for an absent value and for one of a wrong type, which is told. */
    private @Nullable String string(@Nullable JsonValue value, String path) {
        if (value instanceof Text text) {
            return text.value();
        }
        if (value != null) {
            wrongType(value, path, "a string");
        }
        return null;
    }

    private void wrong(String name, String text, String remedy) {
        JsonValue value = Objects.requireNonNull(values.get(name));
        problems.add(value.position(), pathTo(name), "is " + Problems.quote(text) + "; " + remedy);
    }

    private void wrongType(JsonValue value, String path, String wanted) {
        String subject = path.isEmpty() ? "the bank is " : "is ";
        problems.add(value.position(), path, subject + value.description() + "; use " + wanted);
    }

    private String pathTo(String name, int index) {
        return pathTo(name) + "[" + index + "]";
    }

    private String pathTo(String name) {
        if (!PLAIN_NAME.matcher(name).matches()) {
            return path + "[" + Problems.quote(name) + "]";
        }
        return path.isEmpty() ? name : path + "." + name;
    }
}
