package io.github.starcheck.content;

import static io.github.starcheck.content.BankFiles.VALID;
import static io.github.starcheck.content.BankFiles.problems;
import static io.github.starcheck.content.BankFiles.valid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.starcheck.content.BankFormatException.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a broken file is refused with: whole messages. */
class BankFormatTest {
    private static final String MEND_ID = "; use lower-case letters and digits, words joined by single hyphens";

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("replacements")
    void load_onePartReplaced_tellsTheOneProblem(String old, String replacement, String problem) {
        assertEquals(List.of("bank.json, " + problem), problems(valid(old, replacement)));
    }

    static Stream<Arguments> replacements() {
        return Stream.of(
                // unknown, missing and doubled fields
                arguments(
                        "\"role\": \"Backend Engineer\",",
                        "\"role\": \"Backend Engineer\", \"colour\": \"red\",",
                        "line 6, column 35: guides[0].colour is no field of the format; remove it"),
                arguments(
                        "\"introduction\"",
                        "\"introductoin\"",
                        "line 8, column 7: guides[0].introductoin is no field of the format; rename it to \"introduction\""),
                arguments(
                        "\"rest-api\",",
                        "\"rest-api\", \"sugestedAnswer\": 1,",
                        "line 41, column 29: guides[0].questions[1].sugestedAnswer is no field of the format; rename it to"
                                + " \"suggestedAnswer\""),
                arguments(
                        "\"role\": \"Backend Engineer\",",
                        "\"role\": \"Backend Engineer\", \"a b\\n\": {\"id\": [1]},",
                        "line 6, column 35: guides[0][\"a b\\u000a\"] is no field of the format; remove it"),
                arguments(
                        "      \"role\": \"Backend Engineer\",\n",
                        "",
                        "line 4, column 5: guides[0].role is missing; add it"),
                arguments(
                        "\"dos\": [\"Name the tool.\"], ",
                        "",
                        "line 16, column 26: guides[0].questions[0].dosAndDonts.dos is missing; add it"),
                arguments(
                        ",\n            \"result\": \"It took half the time.\"",
                        "",
                        "line 17, column 30: guides[0].questions[0].suggestedAnswer.result is missing; add it"),
                arguments("\"format\": \"starcheck-bank/2\",", "", "line 1, column 1: format is missing; add it"),
                arguments(
                        "\"kind\": \"BEHAVIOURAL\",",
                        "\"kind\": \"BEHAVIOURAL\", \"id\": \"other\",",
                        "line 13, column 34: guides[0].questions[0].id is there twice, first in line 11; keep one"),
                // wrong types
                arguments(
                        "\"minWords\": 60",
                        "\"minWords\": \"60\"",
                        "line 38, column 34: guides[0].questions[0].length.minWords is a string; use a number"),
                arguments(
                        "\"missing-task\"",
                        "3",
                        "line 37, column 66: guides[0].questions[0].weakAnswer.findings[0] is a number; use a string"),
                arguments(
                        "{\"TASK\": [\"Why you?\"], \"RESULT\": [\"How much faster?\"]}",
                        "[]",
                        "line 36, column 24: guides[0].questions[0].followUps is an array; use an object"),
                arguments(
                        "[\"rest\"]",
                        "\"rest\"",
                        "line 44, column 21: guides[0].questions[1].topics is a string; use an array"),
                arguments(
                        "[\"rest\"]",
                        "[7]",
                        "line 44, column 22: guides[0].questions[1].topics[0] is a number; use a string"),
                arguments(
                        "\"rest-api\"",
                        "{}",
                        "line 41, column 17: guides[0].questions[1].id is an object; use a string"),
                arguments(
                        "\"What is REST?\"",
                        "null",
                        "line 42, column 19: guides[0].questions[1].text is null; use a string"),
                arguments("\"2024-04-20\"", "2024.5", "line 7, column 18: guides[0].updated is a number; use a string"),
                arguments(
                        "\"TECHNICAL_WITH_EXAMPLE\"",
                        "true",
                        "line 43, column 19: guides[0].questions[1].kind is true; use a string"),
                arguments("\"starcheck-bank/2\"", "false", "line 2, column 13: format is false; use a string"),
                arguments(
                        "{\"dos\": [], \"donts\": []}",
                        "[]",
                        "line 48, column 26: guides[0].questions[1].dosAndDonts is an array; use an object"),
                arguments(
                        "\"dos\": []",
                        "\"dos\": [[]]",
                        "line 48, column 35: guides[0].questions[1].dosAndDonts.dos[0] is an array; use a string"),
                // wrong values
                arguments(
                        "\"Whether you measure.\"",
                        "\"\"",
                        "line 15, column 21: guides[0].questions[0].intent is blank; write at least one word"),
                arguments(
                        "\"Name the tool.\"",
                        "\" \\t\"",
                        "line 16, column 35: guides[0].questions[0].dosAndDonts.dos[0] is blank; write at least one word"),
                arguments(
                        "\"slow-page\"",
                        "\"Slow Page\"",
                        "line 11, column 17: guides[0].questions[0].id is \"Slow Page\"" + MEND_ID),
                arguments("\"backend\"", "\"\"", "line 5, column 13: guides[0].id is \"\"" + MEND_ID),
                arguments(
                        "\"caching\"",
                        "\"-\"",
                        "line 14, column 37: guides[0].questions[0].topics[1] is \"-\"" + MEND_ID),
                arguments(
                        "\"caching\"",
                        "\"performance\"",
                        "line 14, column 37: guides[0].questions[0].topics[1] repeats \"performance\"; name each once"),
                arguments(
                        "[\"rest\"]",
                        "[]",
                        "line 44, column 21: guides[0].questions[1].topics is empty; give at least one"),
                arguments(
                        "\"BEHAVIOURAL\"",
                        "\"behavioral\"",
                        "line 13, column 19: guides[0].questions[0].kind is \"behavioral\"; use one of BEHAVIOURAL, EXPERIENCE,"
                                + " TECHNICAL_WITH_EXAMPLE, RECOMMENDATION"),
                arguments(
                        "\"2024-04-20\"",
                        "\"2024-02-30\"",
                        "line 7, column 18: guides[0].updated is \"2024-02-30\"; use a date such as 2024-04-20"),
                arguments(
                        "\"minWords\": 60",
                        "\"minWords\": 0",
                        "line 38, column 34: guides[0].questions[0].length.minWords is 0; use 1 or more"),
                arguments(
                        "\"minWords\": 60",
                        "\"minWords\": 6.5",
                        "line 38, column 34: guides[0].questions[0].length.minWords is \"6.5\"; use a whole number from 0 to"
                                + " 999999"),
                arguments(
                        "\"maxWords\": 250",
                        "\"maxWords\": 50",
                        "line 38, column 50: guides[0].questions[0].length.maxWords is 50; use 60 or more"),
                arguments(
                        "\"What did you make faster?\"",
                        "\"How did you speed up a page?\"",
                        "line 23, column 23: guides[0].questions[0].variants[0] repeats another wording; give each once"),
                arguments(
                        "[\"MID\", \"SENIOR\"]",
                        "[\"MID\", \"MID\"]",
                        "line 25, column 29: guides[0].questions[0].levels[1] repeats \"MID\"; name each once"),
                arguments(
                        "[\"JUNIOR\"]",
                        "[\"JUNIOR\", \"GURU\"]",
                        "line 46, column 32: guides[0].questions[1].levels[1] is \"GURU\"; use one of JUNIOR, MID, SENIOR, STAFF"),
                arguments(
                        "[\"JUNIOR\"]",
                        "[]",
                        "line 46, column 21: guides[0].questions[1].levels is empty; give at least one"),
                arguments(
                        "\"advice\": \"Do not guess.\"}",
                        "\"advice\": \"Do not guess!\"}",
                        "line 34, column 65: guides[0].questions[0].checks[1].advice is \"Do not guess!\"; repeat one of the dos or"
                                + " don'ts word for word"),
                arguments(
                        "\"ends-well\"",
                        "\"names-the-tool\"",
                        "line 34, column 20: guides[0].questions[0].checks[1].id is \"names-the-tool\"; it is taken by"
                                + " guides[0].questions[0].checks[0].id in line 28, give each its own"),
                arguments(
                        "\"RESOLUTION\"",
                        "\"AVOIDS\"",
                        "line 34, column 13: guides[0].questions[0].checks[1].expect is empty; AVOIDS needs at least one topic"),
                arguments(
                        "\"MENTIONS\"",
                        "\"REASON\"",
                        "line 32, column 25: guides[0].questions[0].checks[0].expect is given; REASON looks for no topics"),
                arguments(
                        "\"atLeast\": 1",
                        "\"atLeast\": 2",
                        "line 31, column 26: guides[0].questions[0].checks[0].atLeast is 2; use 1"),
                arguments(
                        "\"flame graph\"",
                        "\"flame*graph\"",
                        "line 32, column 72: guides[0].questions[0].checks[0].expect[0].mentions[1] is \"flame*graph\"; use words with"
                                + " letters or digits, * only at a word's end"),
                arguments(
                        "[\"Why you?\"]",
                        "[]",
                        "line 36, column 33: guides[0].questions[0].followUps.TASK is empty; give at least one"),
                arguments(
                        "\"TASK\": [\"Why",
                        "\"Task\": [\"Why",
                        "line 36, column 25: guides[0].questions[0].followUps.Task is no field of the format; remove it"),
                arguments(
                        "\"starcheck-bank/2\"",
                        "\"starcheck-bank/1\"",
                        "line 2, column 13: format is \"starcheck-bank/1\"; this version reads \"starcheck-bank/2\""),
                arguments(
                        "\"rest-api\"",
                        "\"slow-page\"",
                        "line 41, column 17: guides[0].questions[1].id is \"slow-page\"; it is taken by guides[0].questions[0].id in"
                                + " line 11, give each its own"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void load_brokenFile_tellsTheOneProblem(String file, String problem) {
        assertEquals(List.of("bank.json, " + problem), problems(file));
    }

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("", "line 1, column 1: the file is empty; write a bank, see docs/content-format.md"),
                arguments(" \r\n ", "line 1, column 1: the file is empty; write a bank, see docs/content-format.md"),
                arguments("[]", "line 1, column 1: the bank is an array; use an object"),
                arguments("\n  \"text\"", "line 2, column 3: the bank is a string; use an object"),
                arguments(
                        "{\"format\": \"starcheck-bank/2\", \"guides\": []}",
                        "line 1, column 42: guides is empty; give at least one"),
                arguments(VALID + "{}", "line 54, column 1: more follows after the end of the bank; remove it"),
                arguments(
                        VALID + "]",
                        "line 54, column 1: this is not JSON: Unexpected close marker ']': no open Array to close"),
                arguments(
                        VALID.replace("\n          \"kind\": \"TECH", "\n          kind: \"TECH"),
                        "line 43, column 11: this is not JSON: Unexpected character ('k' (code 107)): was expecting double-quote to"
                                + " start property name"),
                arguments(
                        VALID.replace("\"I had to fix it.\",", "\"I had to fix it.\""),
                        "line 20, column 13: this is not JSON: Unexpected character ('\"' (code 34)): was expecting comma to separate"
                                + " Object entries"),
                arguments(
                        VALID.replace("[\"rest\"]", "[\"rest\",]"),
                        "line 44, column 29: this is not JSON: Unexpected character (']' (code 93)): expected a valid value (JSON"
                                + " String, Number, Array, Object or token 'null', 'true' or 'false')"),
                arguments(
                        VALID.replace("What is REST?", "What is\nREST?"),
                        "line 42, column 27: this is not JSON: Illegal unquoted character ((CTRL-CHAR, code 10)): has to be escaped"
                                + " using backslash to be included in string value"),
                arguments(
                        VALID.substring(0, VALID.indexOf("\"rest-api\"")),
                        "line 41, column 17: the file ends too early; close what opens in line 40, column 9"),
                arguments(
                        VALID.substring(0, VALID.indexOf("[\"rest\"]") + 1),
                        "line 44, column 22: the file ends too early; close what opens in line 44, column 21"),
                arguments(
                        VALID.substring(0, VALID.indexOf("is REST?")),
                        "line 42, column 25: the file ends too early; close what opens in line 40, column 9"),
                arguments(
                        "\"never closed",
                        "line 1, column 14: the file ends too early; its only value is not complete"));
    }

    @Test
    void load_tooDeep_tellsWhereAndGoesNoFurther() {
        String problem = "guides[0].questions[1].topics[0] is an array; use a string";
        assertEquals(List.of("bank.json, line 44, column 22: " + problem), problems(nested(59)));
        assertEquals(
                List.of(
                        "bank.json, line 44, column 22: " + problem,
                        "bank.json, line 44, column 80: the nesting is deeper than 64 levels; a bank needs no more than 8"),
                problems(nested(500_000)));
    }

    /** Puts arrays within arrays in place of a topic. */
    private static String nested(int levels) {
        return valid("\"rest\"]", "[".repeat(levels - 1) + "]".repeat(levels));
    }

    @Test
    void load_manyProblems_tellsAllInTheOrderOfTheFile() {
        String file = VALID.replace("\"backend\"", "\"Back End\"")
                .replace("\"Two questions.\"", "\"\"")
                .replace("\"kind\": \"BEHAVIOURAL\"", "\"kind\": \"STORY\"")
                .replace("\"task\"", "\"tsak\"")
                .replace("\"rest-api\"", "17")
                .replace("\"intent\": \"What you know.\",", "");
        assertEquals(
                List.of(
                        "bank.json, line 5, column 13: guides[0].id is \"Back End\"" + MEND_ID,
                        "bank.json, line 8, column 23: guides[0].introduction is blank; write at least one word",
                        "bank.json, line 13, column 19: guides[0].questions[0].kind is \"STORY\"; use one of BEHAVIOURAL,"
                                + " EXPERIENCE, TECHNICAL_WITH_EXAMPLE, RECOMMENDATION",
                        "bank.json, line 19, column 13: guides[0].questions[0].suggestedAnswer.tsak is no field of the format;"
                                + " rename it to \"task\"",
                        "bank.json, line 40, column 9: guides[0].questions[1].intent is missing; add it",
                        "bank.json, line 41, column 17: guides[0].questions[1].id is a number; use a string"),
                problems(file));
    }

    @Test
    void load_problemsBeforeABreakOfSyntax_tellsBoth() {
        String file = VALID.replace("\"backend\"", "\"Back End\"").replace("[\"rest\"]", "[\"rest\"");
        assertEquals(
                List.of(
                        "bank.json, line 5, column 13: guides[0].id is \"Back End\"" + MEND_ID,
                        "bank.json, line 45, column 23: this is not JSON: Unexpected character (':' (code 58)): was expecting comma"
                                + " to separate Array entries"),
                problems(file));
    }

    @Test
    void load_twoBrokenIds_areNotTakenForTheSame() {
        String file = VALID.replace("\"slow-page\"", "\"A\"").replace("\"rest-api\"", "\"B\"");
        assertEquals(
                List.of(
                        "bank.json, line 11, column 17: guides[0].questions[0].id is \"A\"" + MEND_ID,
                        "bank.json, line 41, column 17: guides[0].questions[1].id is \"B\"" + MEND_ID),
                problems(file));
    }

    @Test
    void load_twoGuidesWithOneId_tellsBothPlaces() {
        String guide = VALID.substring(VALID.indexOf("    {\n      \"id\""), VALID.indexOf("\n  ]\n}"));
        String file = VALID.replace(
                guide, guide + "," + guide.replace("slow-page", "slow-query").replace("rest-api", "soap-api"));
        assertEquals(
                List.of(
                        "bank.json, line 52, column 13: guides[1].id is \"backend\"; it is taken by guides[0].id in line 5,"
                                + " give each its own"),
                problems(file));
    }

    @Test
    void load_notUtf8_tellsTheByteAndItsPlace() {
        byte[] file = VALID.replace("Whether you", "Wh\u00e9ther you").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                List.of("bank.json, line 15, column 24: byte 0xE9 is not UTF-8; save the file as UTF-8"),
                problems(file));
    }

    @ParameterizedTest
    @CsvSource({"'{\\n', 2, 2", "'{\\r', 2, 2", "'{\\r\\n', 2, 2", "'{\\n\\r', 3, 2", "'\\r\\r\\n', 3, 2"})
    void load_notUtf8BehindLineEnds_countsEachOnce(String start, int line, int column) {
        String text = start.translateEscapes() + " é";
        assertEquals(
                List.of("bank.json, line " + line + ", column " + column
                        + ": byte 0xE9 is not UTF-8; save the file as UTF-8"),
                problems(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void load_utf16_tellsTheFirstByte() {
        assertEquals(
                List.of("bank.json, line 1, column 1: byte 0xFE is not UTF-8; save the file as UTF-8"),
                problems(VALID.getBytes(StandardCharsets.UTF_16)));
    }

    @Test
    void load_fileEndsInsideACharacter_isNotUtf8() {
        byte[] file = "{\"é".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                List.of("bank.json, line 1, column 3: byte 0xC3 is not UTF-8; save the file as UTF-8"),
                problems(Arrays.copyOf(file, file.length - 1)));
    }

    @Test
    void load_byteOrderMark_isLeftOutAndNotCounted() throws IOException {
        assertEquals(2, BankFiles.load("\uFEFF" + VALID).questions().size());
        assertEquals(List.of("bank.json, line 1, column 1: the bank is an array; use an object"), problems("\uFEFF[]"));
    }

    @Test
    void load_columns_countUtf16CodeUnits() {
        assertEquals(
                List.of("bank.json, line 6, column 25: guides[0].x is no field of the format; remove it"),
                problems(valid("\"role\": \"Backend Engineer\"", "\"role\": \"é\uD83D\uDE00é r\", \"x\": 1")));
    }

    @Test
    void load_carriageReturns_countAsLines() {
        String file = valid("\"role\": \"Backend Engineer\"", "\"role\": 1");
        String problem = "bank.json, line 6, column 15: guides[0].role is a number; use a string";
        assertEquals(List.of(problem), problems(file.replace("\n", "\r\n")));
        assertEquals(List.of(problem), problems(file.replace("\n", "\r")));
    }

    @Test
    void load_longValue_isCutInTheMessage() {
        assertEquals(
                List.of("bank.json, line 11, column 17: guides[0].questions[0].id is \"" + "X".repeat(60) + "…\""
                        + MEND_ID),
                problems(valid("\"slow-page\"", "\"" + "X".repeat(100_000) + "\"")));
    }

    @Test
    void load_valueWithControlCharacters_isEscapedInTheMessage() {
        assertEquals(
                List.of("bank.json, line 11, column 17: guides[0].questions[0].id is \"a\\u001b\\u2028\\ud800\""
                        + MEND_ID),
                problems(valid("\"slow-page\"", "\"a\\u001b\\u2028\\ud800\"")));
    }

    @Test
    void load_hopelessFile_keepsTheFirstThousandProblems() {
        String file = valid("[\"rest\"]", "[" + "0,".repeat(5_000) + "0]");
        List<String> problems = problems(file);
        assertEquals(1000, problems.size());
        assertEquals(
                "bank.json, line 44, column 2020: guides[0].questions[1].topics[999] is a number; use a string",
                problems.get(999));
    }

    @Test
    void load_moreBytesThanAllowed_tellsTheLimit() throws IOException {
        byte[] file = VALID.getBytes(StandardCharsets.UTF_8);
        assertEquals(
                2,
                QuestionBank.load(new ByteArrayInputStream(file), "bank.json", file.length)
                        .questions()
                        .size());
        Exception e = assertThrows(
                BankFormatException.class,
                () -> QuestionBank.load(new ByteArrayInputStream(file), "bank.json", file.length - 1));
        assertEquals(
                "bank.json, line 1, column 1: the file has more than " + (file.length - 1)
                        + " bytes; split it or raise maxBytes",
                e.getMessage());
    }

    @Test
    void load_limitBelowOne_isRefused() {
        Exception e = assertThrows(
                IllegalArgumentException.class,
                () -> QuestionBank.load(new ByteArrayInputStream(new byte[0]), "bank.json", 0));
        assertEquals("maxBytes is 0; use at least 1", e.getMessage());
    }

    @Test
    void problems_always_carryTheirPlace() {
        BankFormatException e =
                assertThrows(BankFormatException.class, () -> BankFiles.load(valid("\"backend\"", "7")));
        assertEquals(
                List.of(new Problem("bank.json", 5, 13, "guides[0].id", "guides[0].id is a number; use a string")),
                e.problems());
    }

    @Test
    void problems_exceptionSerialized_survive() throws IOException, ClassNotFoundException {
        BankFormatException e = assertThrows(BankFormatException.class, () -> BankFiles.load("[]"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(e);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(e.problems(), ((BankFormatException) in.readObject()).problems());
        }
    }
}
