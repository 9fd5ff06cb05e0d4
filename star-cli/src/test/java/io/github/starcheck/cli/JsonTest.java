package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "-0.0, 0.0",
        "1, 1.0",
        "0.97, 0.97",
        "1.4, 1.4",
        "-0.25, -0.25",
        "12.3456, 12.3456",
        "0.33333333, 0.3333",
        "0.66666666, 0.6667",
        "0.0001, 0.0001",
        "-0.00001, 0.0",
        "0.99996, 1.0",
        "-1.99995, -2.0",
        "0.03125, 0.0312", // a tie that binary holds exactly: to the even neighbour
        "0.09375, 0.0938",
        "1e9, 1000000000.0"
    })
    void decimal_number_roundsToFourDecimals(double value, String expected) {
        assertEquals(expected, Json.decimal(value));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e300})
    void decimal_notRepresentable_isRefused(double value) {
        assertThrows(IllegalArgumentException.class, () -> Json.decimal(value));
    }

    @Test
    void parser_sameKeyTwice_isRefused() {
        assertThrows(RuntimeException.class, () -> {
            try (var json = Json.parser("{\"a\":1,\"a\":2}")) {
                while (json.nextToken() != null) {
                    json.currentToken();
                }
            }
        });
    }
}
