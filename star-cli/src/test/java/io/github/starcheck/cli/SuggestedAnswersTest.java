package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.starcheck.analyzer.PartAnalysis;
import io.github.starcheck.analyzer.StarAnalysis;
import io.github.starcheck.analyzer.StarAnalyzer;
import io.github.starcheck.content.QuestionBank;
import io.github.starcheck.model.Guide;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.StarAnswer;
import io.github.starcheck.model.StarPart;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The bank and the analyzer agree on what is good and what is not, and a part that is cut out is missed. */
class SuggestedAnswersTest {
    private static final StarAnalyzer ANALYZER = StarAnalyzer.create();

    private record Suggestion(Question question, StarAnswer answer) {
        @Override
        public String toString() {
            return question.id();
        }
    }

    static Stream<Question> questions() {
        return QuestionBank.bundled().questions().stream();
    }

    /** The suggested answer is good in every way, and the weak one has the faults that it names and no others. */
    @ParameterizedTest
    @MethodSource("questions")
    void problems_eachQuestionOfTheBank_areNone(Question question) {
        assertEquals(List.of(), new ExampleAnswers(ANALYZER).problems(question), question.id());
    }

    @Test
    void suggestions_ofTheGuide_areFourteen() {
        assertEquals(14, suggestions().count());
    }

    @ParameterizedTest(name = "{0} without {1}")
    @MethodSource("suggestionsAndParts")
    void analyze_partCutOut_isTheOnlyOneNotCovered(Suggestion suggestion, StarPart cutOut) {
        String answer = Arrays.stream(StarPart.values())
                .filter(part -> part != cutOut)
                .map(suggestion.answer()::part)
                .collect(Collectors.joining(" "));

        StarAnalysis analysis = ANALYZER.analyze(answer, suggestion.question());

        assertEquals(List.of(cutOut), notCovered(analysis), () -> suggestion + ": " + scores(analysis));
    }

    private static Stream<Suggestion> suggestions() {
        Guide guide = QuestionBank.bundled().guide("backend-engineer").orElseThrow();
        return guide.questions().stream().flatMap(question -> {
            StarAnswer answer = question.coaching().suggestedAnswer();
            return answer == null ? Stream.empty() : Stream.of(new Suggestion(question, answer));
        });
    }

    private static Stream<Arguments> suggestionsAndParts() {
        return suggestions()
                .flatMap(suggestion -> Arrays.stream(StarPart.values()).map(part -> Arguments.of(suggestion, part)));
    }

    private static List<StarPart> notCovered(StarAnalysis analysis) {
        return analysis.parts().stream()
                .filter(part -> !part.covered())
                .map(PartAnalysis::part)
                .toList();
    }

    private static String scores(StarAnalysis analysis) {
        return analysis.parts().stream()
                .map(part -> part.part() + " " + part.strength().id() + " " + part.score())
                .collect(Collectors.joining(", "));
    }
}
