package io.github.starcheck.content;

import io.github.starcheck.content.JsonValue.Field;
import io.github.starcheck.content.JsonValue.Fields;
import io.github.starcheck.content.JsonValue.Items;
import io.github.starcheck.content.JsonValue.Numeral;
import io.github.starcheck.content.JsonValue.Other;
import io.github.starcheck.content.JsonValue.Position;
import io.github.starcheck.content.JsonValue.Text;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one file as JSON, up to its end or the first break of the syntax. What stands before a break is returned, with
 * the objects and arrays around it marked as not closed, so that its other problems can be told as well.
 */
final class JsonReader {
    static final int MAX_DEPTH = 64;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The text's length is limited before it gets here, so that no part of it needs a limit of its own. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private final JsonParser parser;
    private final Problems problems;
    private final Deque<Position> open = new ArrayDeque<>();
    private boolean broken;

    private JsonReader(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /**
     * Returns the value that the file holds, or null if not even its beginning can be read. What cannot be read is told
     * to {@code problems}.
     */
    static @Nullable JsonValue read(byte[] file, Problems problems) {
        String text = decode(file, problems);
        if (text == null) {
            return null;
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            return new JsonReader(parser, problems).root();
        }
    }

    /** Reads UTF-8 strictly and leaves out a byte order mark in front. */
    private static @Nullable String decode(byte[] file, Problems problems) {
        ByteBuffer in = ByteBuffer.wrap(file);
        CharBuffer out = CharBuffer.allocate(file.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        out.flip();
        if (out.hasRemaining() && out.get(0) == BYTE_ORDER_MARK) {
            out.get();
        }
        if (result.isError()) {
            String wrong = HexFormat.of().withUpperCase().toHexDigits(in.get());
            problems.add(Position.behind(out), "", "byte 0x" + wrong + " is not UTF-8; save the file as UTF-8");
            return null;
        }
        return out.toString();
    }

    private @Nullable JsonValue root() {
        JsonToken token = nextToken();
        if (token == null) {
            if (!broken) {
                problems.add(Position.START, "", "the file is empty; write a bank, see docs/content-format.md");
            }
            return null;
        }
        JsonValue value = value(token);
        if (nextToken() != null) {
            problems.add(tokenPosition(), "", "more follows after the end of the bank; remove it");
        }
        return value;
    }

    private @Nullable JsonValue value(JsonToken token) {
        Position position = tokenPosition();
        return switch (token) {
            case START_OBJECT -> nested(position) ? fields(position) : null;
            case START_ARRAY -> nested(position) ? items(position) : null;
            case VALUE_STRING -> text(position);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(position);
            case VALUE_TRUE -> new Other(position, "true");
            case VALUE_FALSE -> new Other(position, "false");
            case VALUE_NULL -> new Other(position, "null");
            default -> throw new IllegalStateException("the parser gave " + token + " in place of a value");
        };
    }

    private boolean nested(Position position) {
        if (open.size() == MAX_DEPTH) {
            problems.add(
                    position, "", "the nesting is deeper than " + MAX_DEPTH + " levels; a bank needs no more than 8");
            broken = true;
            return false;
        }
        open.push(position);
        return true;
    }

    private Fields fields(Position position) {
        List<Field> fields = new ArrayList<>();
        JsonToken token = nextToken();
        while (token == JsonToken.PROPERTY_NAME) {
            Position namePosition = tokenPosition();
            String name = parser.currentName();
            JsonToken first = nextToken();
            JsonValue value = first == null ? null : value(first);
            if (value != null) {
                fields.add(new Field(namePosition, name, value));
            }
            token = nextToken();
        }
        return new Fields(position, fields, closed(token));
    }

    private Items items(Position position) {
        List<JsonValue> values = new ArrayList<>();
        JsonToken token = nextToken();
        while (token != null && token != JsonToken.END_ARRAY) {
            JsonValue value = value(token);
            if (value != null) {
                values.add(value);
            }
            token = nextToken();
        }
        return new Items(position, values, closed(token));
    }

    private boolean closed(@Nullable JsonToken end) {
        if (end == null) {
            return false;
        }
        open.pop();
        return true;
    }

    private @Nullable Text text(Position position) {
        String value = attempt(parser::getString);
        return value == null ? null : new Text(position, value);
    }

    private @Nullable Numeral number(Position position) {
        String literal = attempt(parser::getString);
        return literal == null ? null : new Numeral(position, literal);
    }

    /** Returns the next token, or null at the end of the text and from a break of the syntax on. */
    private @Nullable JsonToken nextToken() {
        return broken ? null : attempt(parser::nextToken);
    }

    private <T> @Nullable T attempt(Supplier<@Nullable T> step) {
        try {
            return step.get();
        } catch (JacksonException e) {
            String reason = e.getOriginalMessage();
            // Only some of these have an exception class of their own.
            String what = reason.startsWith("Unexpected end-of-input")
                    ? "the file ends too early; " + unclosed()
                    : "this is not JSON: " + reason;
            problems.add(position(e.getLocation()), "", what);
            broken = true;
            return null;
        }
    }

    private String unclosed() {
        Position start = open.peek();
        return start == null
                ? "its only value is not complete"
                : "close what opens in line " + start.line() + ", column " + start.column();
    }

    private Position tokenPosition() {
        return position(parser.currentTokenLocation());
    }

    private static Position position(TokenStreamLocation location) {
        return new Position(location.getLineNr(), location.getColumnNr());
    }
}
