package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ParagraphProperties {
    @Property
    void wrap_anyText_fitsAndLosesNothing(@ForAll String text, @ForAll @IntRange(min = 2, max = 30) int width) {
        List<String> lines = Paragraph.wrap(text, width);

        assertTrue(lines.stream().allMatch(line -> Printable.columns(line) <= width), lines::toString);
        assertEquals(
                Printable.line(text).replace(" ", ""), String.join("", lines).replace(" ", ""));
    }
}
