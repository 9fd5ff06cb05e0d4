package io.github.starcheck.cli;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an option whose values are the constants of an enum, in lower case with hyphens. */
final class Choice<E extends Enum<E>> implements ITypeConverter<E> {
    private final E[] values;

    Choice(E[] values) {
        this.values = values.clone();
    }

    @Override
    public E convert(String name) {
        return Arrays.stream(values)
                .filter(value -> name(value).equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + name + "' is none of "
                        + String.join(
                                ", ", Arrays.stream(values).map(Choice::name).toList())));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
