package io.github.starcheck.analyzer.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+385 91 123 4567",
                "+49 (0)30 1234567",
                "030/1234567",
                "0049 30 1234567",
                "(555) 123-4567",
                "555-123-4567",
                "4111 1111 1111 1111",
                "030 12345",
                "01 23 45 67",
                "030 -12345",
                "+1234567890123456789"
            })
    void end_number_isReadWhole(String number) {
        assertEquals(number.length(), PhoneNumber.end(number, 0, number.length()));
        String text = number + ", please";
        assertEquals(number.length(), PhoneNumber.end(text, 0, text.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.05.2021",
                "2021-05-12",
                "2019 - 2021",
                "(2019-2021)",
                "1 000 000 000",
                "0.0000000001",
                "99,999,999",
                "0 1 2 3 4 5 6 7 8 9",
                "+30 %",
                "030 1234",
                "01 2 34 567 8",
                "030 - 1234567",
                "+12345678901234567890",
                "+1234567890123456789 0",
                "030 1234567x",
                "00000000000000000000000000",
                ""
            })
    void end_dateOrCount_isNone(String text) {
        assertEquals(0, PhoneNumber.end(text, 0, text.length()));
    }
}
