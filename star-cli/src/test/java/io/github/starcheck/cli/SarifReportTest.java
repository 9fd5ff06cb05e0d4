package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SarifReportTest {
    @Test
    void close_anyAnswers_isValid() throws IOException {
        String log = ReportText.of(
                SarifReport::new, Sample.INCOMPLETE, Sample.TOO_SHORT, Sample.quoting(ReportText.HOSTILE));

        assertEquals(List.of(), OutputSchema.sarif().problems(log));
    }

    @Test
    void problems_brokenLog_areFound() throws IOException {
        String log = ReportText.of(SarifReport::new, Sample.INCOMPLETE);

        assertFalse(OutputSchema.sarif()
                .problems(log.replace("startLine", "firstLine"))
                .isEmpty());
    }

    @Test
    void close_results_areTheGolden() throws IOException {
        String log = ReportText.of(SarifReport::new, Sample.INCOMPLETE);

        assertEquals(ReportText.golden("incomplete.sarif"), log.substring(log.indexOf("    \"columnKind\"")));
    }

    @Test
    void close_lineEnds_areCountedAsSarifIsTold() {
        String log = ReportText.of(SarifReport::new, Sample.quoting("é\r\n👍 naïve."));

        assertTrue(log.contains("\"newlineSequences\": [ \"\\r\\n\", \"\\n\", \"\\r\" ]"), log);
        assertTrue(log.replaceAll("\\s+", "").contains("""
                "startLine":1,"startColumn":2,"endLine":2,"endColumn":9,"charOffset":1,"charLength":10"""), log);
    }

    @Test
    void close_hostileAnswer_isNeutralised() {
        String log = ReportText.of(SarifReport::new, Sample.quoting(ReportText.HOSTILE));

        assertFalse(ReportText.hasActiveCharacter(log), log);
        assertFalse(log.contains("\\u001"), log);
    }

    @Test
    void close_noAnswer_isEmpty() {
        assertEquals("", ReportText.of(SarifReport::new));
    }
}
