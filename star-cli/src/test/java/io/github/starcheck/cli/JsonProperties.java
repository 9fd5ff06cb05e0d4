package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class JsonProperties {
    @Property
    void decimal_anyNumber_isShortAndClose(@ForAll @DoubleRange(min = -1000, max = 1000) double value) {
        String text = Json.decimal(value);

        assertTrue(text.matches("-?(0|[1-9]\\d*)\\.(0|\\d{0,3}[1-9])"), text);
        assertEquals(value, Double.parseDouble(text), 0.000_05 + 1e-9);
    }

    @Property
    void decimal_numberOfFourDecimals_comesBack(@ForAll @DoubleRange(min = -9, max = 9) double value) {
        double rounded = Double.parseDouble(Json.decimal(value));

        assertEquals(Json.decimal(value), Json.decimal(rounded));
    }
}
