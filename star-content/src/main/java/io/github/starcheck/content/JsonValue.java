package io.github.starcheck.content;

import java.util.List;

/** A JSON value that knows where it stands in its file, so that each problem can be shown at its place. */
sealed interface JsonValue {

    /** Where the value's first character stands. */
    Position position();

    /** Names what the value is, for messages. */
    String description();

    /** A line and a column in a text, both from 1; columns count UTF-16 code units. */
    record Position(int line, int column) {
        static final Position START = new Position(1, 1);

        /** The place right behind a text. */
        static Position behind(CharSequence text) {
            int line = 1;
            int column = 1;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean half = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                if (!half && (c == '\n' || c == '\r')) {
                    line++;
                    column = 1;
                } else {
                    column++;
                }
            }
            return new Position(line, column);
        }
    }

    /** A string. */
    record Text(Position position, String value) implements JsonValue {
        @Override
        public String description() {
            return "a string";
        }
    }

    /** An array; not closed if a syntax problem ended the reading inside it. */
    record Items(Position position, List<JsonValue> values, boolean closed) implements JsonValue {
        @Override
        public String description() {
            return "an array";
        }
    }

    /** An object with its fields as written, doubles included; not closed if a syntax problem ended the reading. */
    record Fields(Position position, List<Field> fields, boolean closed) implements JsonValue {
        @Override
        public String description() {
            return "an object";
        }
    }

    /** One field of an object; the position is that of its name. */
    record Field(Position position, String name, JsonValue value) {}

    /** A number, as written. */
    record Numeral(Position position, String literal) implements JsonValue {
        @Override
        public String description() {
            return "a number";
        }
    }

    /** True, false or null: the format has no use for them. */
    record Other(Position position, String description) implements JsonValue {}
}
