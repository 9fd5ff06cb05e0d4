package io.github.starcheck.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.content.BankFormatException.Problem;
import io.github.starcheck.model.Coaching;
import io.github.starcheck.model.DosAndDonts;
import io.github.starcheck.model.Guide;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.QuestionKind;
import io.github.starcheck.model.Seniority;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class BankProperties {
    private static final byte[] BUNDLED = bundled();

    @Property
    void load_bytesOverwritten_givesABankOrAllProblems(
            @ForAll @Size(min = 1, max = 5) List<Integer> places, @ForAll byte value) throws IOException {
        byte[] file = BUNDLED.clone();
        places.forEach(place -> file[Math.floorMod(place, file.length)] = value);
        assertBankOrProblems(file);
    }

    @Property
    void load_pieceRemoved_givesABankOrAllProblems(@ForAll int place, @ForAll @IntRange(min = 1, max = 300) int length)
            throws IOException {
        int start = Math.floorMod(place, BUNDLED.length);
        int end = Math.min(BUNDLED.length, start + length);
        byte[] file = Arrays.copyOf(BUNDLED, BUNDLED.length - (end - start));
        System.arraycopy(BUNDLED, end, file, start, BUNDLED.length - end);
        assertBankOrProblems(file);
    }

    @Property
    void load_cutShort_tellsThatItEndsTooEarly(@ForAll int place) {
        int length = Math.floorMod(
                        place,
                        new String(BUNDLED, StandardCharsets.UTF_8).strip().length() - 1)
                + 1;
        List<String> problems = BankFiles.problems(Arrays.copyOf(BUNDLED, length));
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).contains("the file ends too early; close what opens in line "), problems.get(0));
    }

    @Property
    void load_anyBytes_tellsProblems(@ForAll byte[] file) {
        assertFalse(BankFiles.problems(file).isEmpty());
    }

    @Property
    void load_anyId_isTakenExactlyIfTheModelTakesIt(
            @ForAll @AlphaChars @StringLength(max = 4) String letters, @ForAll @StringLength(max = 2) String any)
            throws IOException {
        String id = letters + any.replaceAll("[\"\\\\\\p{Cntrl}\\p{Cs}]", "-");
        String file = BankFiles.valid("\"slow-page\"", "\"" + id + "\"");
        if (modelTakes(id)) {
            assertEquals(id, BankFiles.load(file).questions().get(0).id());
        } else {
            assertEquals(1, BankFiles.problems(file).size());
        }
    }

    @Property
    void search_anyQuery_givesQuestionsOfTheBankOnceEach(@ForAll String query) {
        List<Question> found = QuestionBank.bundled().search(query);
        assertEquals(found.size(), found.stream().distinct().count());
        assertTrue(QuestionBank.bundled().questions().containsAll(found));
    }

    @Property
    void interview_anyPlan_keepsItsLimitsAndNoTopicTwice(
            @ForAll @IntRange(min = 1, max = 8) int questions,
            @ForAll @IntRange(min = 1, max = 60) int minutes,
            @ForAll long seed) {
        Interview interview =
                QuestionBank.bundled().interview(new InterviewPlan(QuestionFilter.any(), questions, minutes, seed));
        List<String> topics = interview.questions().stream()
                .flatMap(question -> question.topics().stream())
                .toList();
        assertTrue(interview.questions().size() <= questions);
        assertTrue(interview.minutes() <= minutes);
        assertEquals(Set.copyOf(topics).size(), topics.size());
    }

    @Property
    void distance_anyTexts_isAtMostTheLongerLength(
            @ForAll @StringLength(max = 12) String a, @ForAll @StringLength(max = 12) String b) {
        int distance = Nearest.distance(a, b);
        assertEquals(distance, Nearest.distance(b, a));
        assertEquals(a.equals(b), distance == 0);
        assertTrue(distance >= Math.abs(a.length() - b.length()) && distance <= Math.max(a.length(), b.length()));
    }

    private static byte[] bundled() {
        try (InputStream in = Objects.requireNonNull(QuestionBank.class.getResourceAsStream("backend-engineer.json"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean modelTakes(String id) {
        try {
            return withId(id).id().equals(id);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Question withId(String id) {
        return new Question(
                id,
                "g",
                1,
                "t",
                List.of(),
                QuestionKind.EXPERIENCE,
                "c",
                Set.of(Seniority.MID),
                List.of("t"),
                "i",
                Coaching.of(new DosAndDonts(List.of(), List.of())));
    }

    static void assertBankOrProblems(byte[] file) throws IOException {
        try {
            for (Guide guide : BankFiles.load(file).guides()) {
                assertFalse(guide.questions().isEmpty());
            }
        } catch (BankFormatException e) {
            long lines = 1
                    + new String(file, StandardCharsets.ISO_8859_1)
                            .chars()
                            .filter(c -> c == '\n' || c == '\r')
                            .count();
            assertFalse(e.problems().isEmpty());
            for (Problem problem : e.problems()) {
                assertTrue(problem.line() >= 1 && problem.line() <= lines && problem.column() >= 1, problem.toString());
                assertFalse(problem.message().contains("\n"), problem.message());
            }
        }
    }
}
