package service;

import io.github.starcheck.analyzer.Finding;
import io.github.starcheck.analyzer.PartAnalysis;
import io.github.starcheck.analyzer.SentenceLabel;
import io.github.starcheck.analyzer.StarAnalysis;
import io.github.starcheck.analyzer.Strength;
import io.github.starcheck.analyzer.Verdict;
import io.github.starcheck.model.StarPart;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the service says of an answer. A record of our own, so that our JSON changes only when we change it. */
record Review(
        Verdict verdict, int score, Map<StarPart, Strength> parts, List<Sentence> sentences, List<Comment> comments) {
    record Sentence(SentenceLabel part, String text) {}

    record Comment(String message, String advice, String followUp) {
        static Comment of(Finding finding) {
            return new Comment(finding.message(), finding.advice(), finding.followUp());
        }
    }

    static Review of(StarAnalysis analysis) {
        return new Review(
                analysis.verdict(),
                analysis.score(),
                analysis.parts().stream().collect(Collectors.toMap(PartAnalysis::part, PartAnalysis::strength)),
                analysis.sentences().stream()
                        .map(sentence ->
                                new Sentence(sentence.label(), sentence.span().of(analysis.answer())))
                        .toList(),
                analysis.findings().stream().map(Comment::of).toList());
    }
}
