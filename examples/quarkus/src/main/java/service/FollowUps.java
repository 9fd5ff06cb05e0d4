package service;

import io.github.starcheck.analyzer.Finding;
import io.github.starcheck.analyzer.StarAnalyzer;
import io.github.starcheck.content.QuestionBank;
import io.github.starcheck.model.Question;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;

/** Says what an interviewer can ask after an answer: {@code POST /questions/ID/follow-ups}. */
@Path("/questions/{id}/follow-ups")
public class FollowUps {
    private final StarAnalyzer analyzer;
    private final QuestionBank questions;

    FollowUps(StarAnalyzer analyzer, QuestionBank questions) {
        this.analyzer = analyzer;
        this.questions = questions;
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    public List<String> after(String id, String answer) {
        Question question = questions.question(id).orElseThrow(NotFoundException::new);
        return analyzer.analyze(answer, question).findings().stream()
                .map(Finding::followUp)
                .filter(Objects::nonNull)
                .toList();
    }
}
