package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RdjsonLinesReportTest {
    @Test
    void add_findings_areOneALine() {
        String expected = """
                {"message":"The task is only hinted at. Say what you were asked to reach, and by when.",
                "location":{"path":"answer 1.txt",
                "range":{"start":{"line":1,"column":98},"end":{"line":1,"column":193}}},
                "severity":"WARNING","source":{"name":"starcheck"},"code":{"value":"weak-task"}}
                """.replace("\n", "");

        String text = ReportText.of(RdjsonLinesReport::new, Sample.INCOMPLETE);

        assertEquals(expected, text.lines().findFirst().orElseThrow());
        assertEquals(3, text.lines().count());
        assertTrue(text.contains("\"severity\":\"INFO\"") && text.contains("\"severity\":\"ERROR\""), text);
    }

    @Test
    void add_answerOutsideAscii_countsColumnsInBytes() {
        String text = ReportText.of(RdjsonLinesReport::new, Sample.quoting("é\r\n👍 naïve."));

        assertTrue(
                text.contains("\"range\":{\"start\":{\"line\":1,\"column\":3},\"end\":{\"line\":2,\"column\":12}}"),
                text);
    }

    @Test
    void add_hostileAnswer_isNeutralised() {
        String text = ReportText.of(RdjsonLinesReport::new, Sample.quoting(ReportText.HOSTILE));

        assertFalse(ReportText.hasActiveCharacter(text), text);
        assertFalse(text.contains("\\u001"), text);
    }

    @Test
    void check_standardInput_hasAPath() {
        String text = new Cli().in("Yes.").run("check", "--format", "rdjsonl").out();

        assertTrue(text.contains("\"path\":\"stdin\""), text);
    }
}
