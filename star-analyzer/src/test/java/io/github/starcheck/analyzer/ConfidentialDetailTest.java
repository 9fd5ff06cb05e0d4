package io.github.starcheck.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidentialDetailTest {
    private static final StarAnalyzer ANALYZER = StarAnalyzer.create();

    private static List<Finding> details(String answer) {
        return ANALYZER.analyze(answer).findings().stream()
                .filter(finding -> finding.rule().equals("confidential-detail"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna.novak@example.com",
                "a+b_c@mail.example.co.uk",
                "+385911234567",
                "ghp_16C7e42F292c6912E7710c838347Ae178B4a",
                "AKIAIOSFODNN7EXAMPLE",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b",
                "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc"
            })
    void analyze_detail_isFoundAndNotRepeated(String detail) {
        String answer = "Last year a customer lost her order, and I found " + detail + " in the log and removed it.";

        List<Finding> found = details(answer);

        assertEquals(
                List.of(detail), found.stream().map(f -> f.span().of(answer)).toList());
        Finding finding = found.get(0);
        String said = finding.message() + finding.advice() + finding.followUp();
        assertFalse(said.contains(detail.substring(0, 4)), said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "me@home",
                "@team",
                "a@b",
                "internationalisation-2021-2022",
                "https://example.com/orders/2021/12/31/report-0001.html",
                "1,234,567.89",
                "v1.2.3-rc4",
                "password was weak",
                "token: expired",
                "secret is out"
            })
    void analyze_harmless_isLeftAlone(String text) {
        String answer = "Last year a customer lost her order, and I found " + text + " in the log and removed it.";

        assertEquals(List.of(), details(answer));
    }
}
