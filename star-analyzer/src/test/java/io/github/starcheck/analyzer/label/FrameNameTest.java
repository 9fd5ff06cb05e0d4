package io.github.starcheck.analyzer.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrameNameTest {
    private static final int SUBJECTS = 12;
    private static final int NEGATED = 1 << 20;

    @Test
    void number_anyFrame_belongsToOneName() {
        Map<Integer, String> names = new HashMap<>();
        for (int frame = 0; frame < SUBJECTS * 1024; frame++) {
            for (int each : new int[] {frame, frame | NEGATED}) {
                String name = FrameName.of(each);
                assertEquals(name, names.computeIfAbsent(FrameName.number(each), number -> name));
            }
        }
        assertEquals(names.size(), new HashSet<>(names.values()).size(), "two numbers of one name");
        assertTrue(names.keySet().stream().allMatch(number -> number >= 0 && number < FrameName.COUNT));
    }

    @Test
    void cueNumber_templates_isSharedWithTheCue() {
        for (Template one : Template.values()) {
            for (Template other : Template.values()) {
                assertEquals(one.cue.equals(other.cue), one.cueNumber == other.cueNumber, one + " and " + other);
            }
        }
    }
}
