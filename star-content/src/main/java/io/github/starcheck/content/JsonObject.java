package io.github.starcheck.content;

import io.github.starcheck.content.JsonValue.Field;
import io.github.starcheck.content.JsonValue.Fields;
import io.github.starcheck.content.JsonValue.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One JSON object whose fields are those of its shape. Fields that are missing, unknown or doubled are told. */
final class JsonObject {
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\w$-]{1,60}");

    private final Position position;
    private final String path;
    private final Problems problems;
    private final boolean closed;
    private final Map<String, JsonValue> values = new HashMap<>();

    JsonObject(JsonValue json, String path, Problems problems, Shape shape) {
        this.position = json.position();
        this.path = path;
        this.problems = problems;
        if (json instanceof Fields object) {
            closed = object.closed();
            keepKnown(object, shape);
        } else {
            closed = false;
            String subject = path.isEmpty() ? "the bank is " : "is ";
            problems.add(position, path, subject + json.description() + "; use an object");
        }
    }

    private void keepKnown(Fields object, Shape shape) {
        Map<String, Position> seen = new HashMap<>();
        Set<String> absent = new LinkedHashSet<>(shape.required());
        absent.addAll(shape.optional());
        List<Field> unknown = new ArrayList<>();
        for (Field field : object.fields()) {
            Position first = seen.putIfAbsent(field.name(), field.position());
            if (first != null) {
                tell(field, "is there twice, first in line " + first.line() + "; keep one");
            } else if (absent.remove(field.name())) {
                values.put(field.name(), field.value());
            } else {
                unknown.add(field);
            }
        }
        for (Field field : unknown) {
            List<String> meant = Nearest.to(field.name(), absent);
            if (meant.isEmpty()) {
                tell(field, "is no field of the format; remove it");
            } else {
                tell(field, "is no field of the format; rename it to \"" + meant.get(0) + "\"");
                absent.remove(meant.get(0));
            }
        }
        if (object.closed()) {
            shape.required().stream()
                    .filter(absent::contains)
                    .forEach(name -> problems.add(object.position(), pathTo(name), "is missing; add it"));
        }
    }

    private void tell(Field field, String what) {
        problems.add(field.position(), pathTo(field.name()), what);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Returns the place of a field, whether it is there or not. */
    JsonPlace at(String name) {
        return new JsonPlace(values.get(name), pathTo(name), problems);
    }

    /**
     * Makes a record of the object's fields. What only the record itself can tell, because it is about several fields, is
     * told unless the object is broken anyway.
     *
     * @param maker reads the fields and calls the constructor, whose messages begin with the name of a field
     * @return null if the record cannot be made
     */
    <T> @Nullable T make(Supplier<T> maker) {
        int before = problems.size();
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            if (closed && problems.size() == before) {
                tell(String.valueOf(e.getMessage()));
            }
            return null;
        }
    }

    /** Tells a message of a record, such as {@code variants[1] repeats another wording; give each once}. */
    private void tell(String message) {
        String place = message.substring(0, message.indexOf(' '));
        JsonValue value = values.get(place.replaceFirst("\\[.*", ""));
        problems.add(
                value == null ? position : value.position(), path + "." + place, message.substring(place.length() + 1));
    }

    private String pathTo(String name) {
        if (!PLAIN_NAME.matcher(name).matches()) {
            return path + "[" + Problems.quote(name) + "]";
        }
        return path.isEmpty() ? name : path + "." + name;
    }
}
