package io.github.starcheck.cli;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** How this command reads and writes JSON: streaming, since binding objects would double the time of a cold start. */
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** The bytes of the longest {@linkplain #decimal decimal}: a sign, 12 digits, the point and four digits. */
    static final int LONGEST_DECIMAL = 18;

    private Json() {}

    /** Returns a writer that writes each value on one line. Closing it leaves {@code out} open. */
    static JsonWriter compact(OutputStream out) {
        return new JsonWriter(out, false);
    }

    /** Returns a writer that writes for human eyes. Closing it leaves {@code out} open. */
    static JsonWriter indented(OutputStream out) {
        return new JsonWriter(out, true);
    }

    /** Writes a value for human eyes, and a line break below it. {@code out} stays open. */
    static void print(Sink out, Consumer<JsonWriter> value) {
        try (JsonWriter json = indented(out)) {
            value.accept(json);
        }
        out.write('\n');
    }

    /** Writes an array. */
    static <T> void list(JsonWriter json, List<T> items, BiConsumer<JsonWriter, T> item) {
        json.writeStartArray();
        items.forEach(value -> item.accept(json, value));
        json.writeEndArray();
    }

    /** Returns a parser that refuses an object with two keys of one name. */
    static JsonParser parser(String json) {
        return FACTORY.createParser(ObjectReadContext.empty(), json);
    }

    /**
     * Returns a number rounded to four decimals, half to even, with at least one decimal and no exponent. Unlike
     * {@link Double#toString} it reads the same on every JDK.
     *
     * @throws IllegalArgumentException if {@code value} is not finite or too large to be exact
     */
    static String decimal(double value) {
        byte[] ascii = new byte[LONGEST_DECIMAL];
        return new String(ascii, 0, putDecimal(value, ascii, 0), StandardCharsets.US_ASCII);
    }

    /**
     * Writes what {@link #decimal} returns, at most {@link #LONGEST_DECIMAL} bytes.
     *
     * @return the place after the last byte
     */
    static int putDecimal(double value, byte[] out, int from) {
        double scaled = Math.rint(value * 10_000);
        if (!(Math.abs(scaled) < 0x1p53)) {
            throw new IllegalArgumentException("value is " + value + "; it has no four exact decimals");
        }
        long units = Math.abs((long) scaled);
        int at = from;
        if (scaled < 0) {
            out[at++] = '-';
        }
        at = putDigits(units / 10_000, out, at);
        out[at++] = '.';
        int rest = (int) (units % 10_000);
        int unit = 1_000;
        do {
            out[at++] = (byte) ('0' + rest / unit);
            rest %= unit;
            unit /= 10;
        } while (rest > 0);
        return at;
    }

    /**
     * Writes the digits of a number that is not negative.
     *
     * @return the place after the last byte
     */
    static int putDigits(long number, byte[] out, int from) {
        int end = from + 1;
        for (long rest = number; rest >= 10; rest /= 10) {
            end++;
        }
        long rest = number;
        for (int at = end - 1; at >= from; at--) {
            out[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return end;
    }
}
