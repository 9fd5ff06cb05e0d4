package io.github.starcheck.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DosAndDontsTest {
    @Test
    void constructor_bothListsEmpty_isFine() {
        DosAndDonts none = new DosAndDonts(List.of(), List.of());
        assertEquals(List.of(), none.dos());
        assertEquals(List.of(), none.donts());
    }

    @Test
    void constructor_listsChangedLater_keepsItsOwnCopies() {
        List<String> dos = new ArrayList<>(List.of("Name the tool."));
        List<String> donts = new ArrayList<>(List.of("Do not guess."));
        DosAndDonts advice = new DosAndDonts(dos, donts);
        dos.clear();
        donts.clear();
        assertEquals(Examples.ADVICE, advice);
        assertThrows(UnsupportedOperationException.class, () -> advice.dos().clear());
        assertThrows(UnsupportedOperationException.class, () -> advice.donts().clear());
    }

    @Test
    void constructor_blankDo_saysWhich() {
        Exception e = assertThrows(
                IllegalArgumentException.class, () -> new DosAndDonts(List.of("Name the tool.", " "), List.of()));
        assertEquals("dos[1] is blank; write at least one word", e.getMessage());
    }

    @Test
    void constructor_blankDont_saysWhich() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> new DosAndDonts(List.of(), List.of("")));
        assertEquals("donts[0] is blank; write at least one word", e.getMessage());
    }
}
