package service;

import io.github.starcheck.analyzer.StarAnalyzer;
import io.github.starcheck.content.QuestionBank;
import io.github.starcheck.model.Question;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AnalysisController {
    private final StarAnalyzer analyzer;
    private final QuestionBank questions;

    AnalysisController(StarAnalyzer analyzer, QuestionBank questions) {
        this.analyzer = analyzer;
        this.questions = questions;
    }

    /** An answer, and the id of the question that it answers, or null. */
    record Answer(String answer, String question) {}

    @PostMapping("/analyses")
    Review analyze(@RequestBody Answer request) {
        if (request.answer() == null) {
            throw new IllegalArgumentException("answer is missing");
        }
        return Review.of(
                request.question() == null
                        ? analyzer.analyze(request.answer())
                        : analyzer.analyze(request.answer(), question(request.question())));
    }

    private Question question(String id) {
        return questions
                .question(id)
                .orElseThrow(() -> new IllegalArgumentException("there is no question \"" + id + "\""));
    }

    /** The library says what is wrong with an answer, such as one that is too long; the client gets to read it. */
    @ExceptionHandler
    ProblemDetail badRequest(IllegalArgumentException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
    }
}
