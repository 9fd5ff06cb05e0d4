package io.github.starcheck.cli;

import io.github.starcheck.model.StarPart;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a part from its first letter, upper or lower case. */
final class StarPartLetter implements ITypeConverter<StarPart> {
    @Override
    public StarPart convert(String letter) {
        return switch (letter.strip()) {
            case "S", "s" -> StarPart.SITUATION;
            case "T", "t" -> StarPart.TASK;
            case "A", "a" -> StarPart.ACTION;
            case "R", "r" -> StarPart.RESULT;
            default ->
                throw new TypeConversionException(
                        "'" + letter + "' is no part; use S, T, A and R, separated by commas");
        };
    }
}
