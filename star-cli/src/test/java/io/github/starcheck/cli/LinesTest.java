package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.starcheck.cli.Lines.Position;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void position_anyLineEnd_startsALine() {
        Lines lines = new Lines("a\nb\rc\r\nd\r\r\n\ne");

        assertEquals(new Position(1, 1, 1), lines.position(0));
        assertEquals(new Position(1, 2, 2), lines.position(1));
        assertEquals(new Position(2, 1, 1), lines.position(2));
        assertEquals(new Position(3, 1, 1), lines.position(4));
        assertEquals(new Position(3, 3, 3), lines.position(6)); // between the two of CR LF
        assertEquals(new Position(4, 1, 1), lines.position(7));
        assertEquals(new Position(5, 1, 1), lines.position(9));
        assertEquals(new Position(6, 1, 1), lines.position(11));
        assertEquals(new Position(7, 1, 1), lines.position(12));
        assertEquals(new Position(7, 2, 2), lines.position(13));
    }

    @Test
    void position_outsideAscii_countsCodeUnitsAndBytes() {
        Lines lines = new Lines("\né€👍x");

        assertEquals(new Position(2, 1, 1), lines.position(1));
        assertEquals(new Position(2, 2, 3), lines.position(2));
        assertEquals(new Position(2, 3, 6), lines.position(3));
        assertEquals(new Position(2, 5, 10), lines.position(5));
        assertEquals(new Position(2, 6, 11), lines.position(6));
    }

    @Test
    void position_emptyText_isTheFirst() {
        assertEquals(new Position(1, 1, 1), new Lines("").position(0));
    }

    @Test
    void position_afterTheLastLineEnd_isOnALineOfItsOwn() {
        assertEquals(new Position(2, 1, 1), new Lines("a\n").position(2));
    }
}
