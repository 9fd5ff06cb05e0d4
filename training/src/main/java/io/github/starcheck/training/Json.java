package io.github.starcheck.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value that was read from a line of the corpus. Strict: what is no JSON is refused with its column. */
final class Json {
    private final @Nullable Object value;
    private final String name;

    private Json(@Nullable Object value, String name) {
        this.value = value;
        this.name = name;
    }

    /**
     * Reads one value.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    static Json parse(String text) {
        Reader reader = new Reader(text);
        Object value = reader.value();
        reader.space();
        if (reader.at < text.length()) {
            throw reader.wrong("text after the value");
        }
        return new Json(value, "the line");
    }

    /** Returns the value of a key, which may be {@linkplain #isMissing() missing}. */
    Json get(String key) {
        return new Json(as(Map.class, "an object").get(key), "\"" + key + "\"");
    }

    /** Tells whether there is no value, or null. */
    boolean isMissing() {
        return value == null;
    }

    String string() {
        return as(String.class, "a string");
    }

    boolean bool() {
        return as(Boolean.class, "true or false");
    }

    int integer() {
        double number = as(Double.class, "a number");
        if (number != (int) number) {
            throw new IllegalArgumentException(name + " is " + number + "; use a whole number");
        }
        return (int) number;
    }

    List<Json> items() {
        List<Json> items = new ArrayList<>();
        for (Object item : as(List.class, "an array")) {
            items.add(new Json(item, "an item of " + name));
        }
        return items;
    }

    private <T> T as(Class<T> type, String wanted) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(name + " is " + (value == null ? "missing" : value) + "; use " + wanted);
        }
        return type.cast(value);
    }

    /** Reads objects as maps, arrays as lists, numbers as doubles. */
    private static final class Reader {
        private final String text;
        private int at;

        private Reader(String text) {
            this.text = text;
        }

        private @Nullable Object value() {
            space();
            char c = peek();
            return switch (c) {
                case '{' -> object();
                case '[' -> array();
                case '"' -> string();
                case 't' -> literal("true", true);
                case 'f' -> literal("false", false);
                case 'n' -> literal("null", null);
                default -> number();
            };
        }

        private Map<String, @Nullable Object> object() {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            at++;
            space();
            if (peek() == '}') {
                at++;
                return map;
            }
            while (true) {
                space();
                String key = string();
                space();
                expect(':');
                if (map.containsKey(key)) {
                    throw wrong("\"" + key + "\" twice");
                }
                map.put(key, value());
                space();
                if (peek() == ',') {
                    at++;
                } else {
                    expect('}');
                    return map;
                }
            }
        }

        private List<@Nullable Object> array() {
            List<@Nullable Object> list = new ArrayList<>();
            at++;
            space();
            if (peek() == ']') {
                at++;
                return list;
            }
            while (true) {
                list.add(value());
                space();
                if (peek() == ',') {
                    at++;
                } else {
                    expect(']');
                    return list;
                }
            }
        }

        private String string() {
            expect('"');
            StringBuilder out = new StringBuilder();
            while (true) {
                char c = peek();
                at++;
                if (c == '"') {
                    return out.toString();
                }
                if (c != '\\') {
                    out.append(c);
                    continue;
                }
                char e = peek();
                at++;
                switch (e) {
                    case 'n' -> out.append('\n');
                    case 't' -> out.append('\t');
                    case 'r' -> out.append('\r');
                    case 'b' -> out.append('\b');
                    case 'f' -> out.append('\f');
                    case 'u' -> out.append(codeUnit());
                    case '"', '\\', '/' -> out.append(e);
                    default -> throw wrong("escape \\" + e);
                }
            }
        }

        private char codeUnit() {
            String digits = text.substring(at, Math.min(at + 4, text.length()));
            if (!digits.matches("[0-9a-fA-F]{4}")) {
                throw wrong("escape \\u" + digits);
            }
            at += digits.length();
            return (char) Integer.parseInt(digits, 16);
        }

        private Double number() {
            int start = at;
            while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            if (start == at) {
                throw wrong("a value is missing");
            }
            String number = text.substring(start, at);
            try {
                return Double.valueOf(number);
            } catch (NumberFormatException e) {
                throw wrong(number + " is no number");
            }
        }

        private @Nullable Object literal(String word, @Nullable Object value) {
            if (!text.startsWith(word, at)) {
                throw wrong("unknown word");
            }
            at += word.length();
            return value;
        }

        private void space() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }

        private char peek() {
            if (at >= text.length()) {
                throw wrong("the text ends too early");
            }
            return text.charAt(at);
        }

        private void expect(char c) {
            if (peek() != c) {
                throw wrong("expected " + c);
            }
            at++;
        }

        private IllegalArgumentException wrong(String what) {
            return new IllegalArgumentException("column " + (at + 1) + ": " + what);
        }
    }
}
