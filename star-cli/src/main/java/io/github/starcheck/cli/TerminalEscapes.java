package io.github.starcheck.cli;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes in JSON what acts on a terminal, for a JSON text may be shown on one. JSON itself wants only the control
 * characters before the space escaped. Who parses the text gets the same either way.
 */
final class TerminalEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int DELETE = 0x7F;
    private static final int LAST_CONTROL = 0x9F;

    private final int[] ascii = standardAsciiEscapesForJSON();

    TerminalEscapes() {
        ascii[DELETE] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        return c <= LAST_CONTROL || Printable.turnsDirection(c) ? new SerializedString("\\u%04x".formatted(c)) : null;
    }
}
