package io.github.starcheck.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** How this command reads and writes JSON: streaming, since binding objects would double the time of a cold start. */
final class Json {
    /** The last char before the surrogates. Those and what follows are escaped, so that broken pairs get through. */
    private static final int LAST_BEFORE_SURROGATES = 0xD7FF;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .highestNonEscapedChar(LAST_BEFORE_SURROGATES)
            .characterEscapes(new TerminalEscapes())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator("")
                            .withObjectEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }
    };

    private Json() {}

    /** Returns a generator that writes each value on one line. Closing it leaves {@code out} open. */
    static JsonGenerator compact(OutputStream out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** Returns a generator that writes for human eyes. Closing it leaves {@code out} open. */
    static JsonGenerator indented(OutputStream out) {
        return FACTORY.createGenerator(INDENTED, out);
    }

    /** Writes a value for human eyes, and a line break below it. {@code out} stays open. */
    static void print(Sink out, Consumer<JsonGenerator> value) {
        try (JsonGenerator json = indented(out)) {
            value.accept(json);
        }
        out.write('\n');
    }

    /** Writes an array. */
    static <T> void list(JsonGenerator json, List<T> items, BiConsumer<JsonGenerator, T> item) {
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
        double scaled = Math.rint(value * 10_000);
        if (!(Math.abs(scaled) < 0x1p53)) {
            throw new IllegalArgumentException("value is " + value + "; it has no four exact decimals");
        }
        long units = Math.abs((long) scaled);
        StringBuilder text = new StringBuilder();
        if (scaled < 0) {
            text.append('-');
        }
        text.append(units / 10_000).append('.');
        long rest = units % 10_000;
        long unit = 1_000;
        do {
            text.append(rest / unit);
            rest %= unit;
            unit /= 10;
        } while (rest > 0);
        return text.toString();
    }
}
