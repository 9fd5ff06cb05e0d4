package consumer;

import io.github.starcheck.analyzer.Finding;
import io.github.starcheck.analyzer.LabelledSentence;
import io.github.starcheck.analyzer.StarAnalysis;
import io.github.starcheck.analyzer.StarAnalyzer;
import io.github.starcheck.content.QuestionBank;
import io.github.starcheck.model.Question;

/** Uses the library as an app of somebody else does: a question, an answer, a verdict. The README shows what it does. */
public final class App {
    private App() {}

    /** Prints where the library runs and what it says of one answer. */
    public static void main(String[] args) {
        System.out.println(StarAnalyzer.class.getModule().isNamed() ? "module path" : "class path");
        check(
                "Last year our payment service lost some forty orders every night, and nobody at our company knew why."
                        + " I was asked to stop that before the summer sale."
                        + " I traced the failed writes to a full disk, added a retry queue in front of it, and wrote an alert for both.");
    }

    private static void check(String answer) {
        StarAnalyzer analyzer = StarAnalyzer.create(); // immutable and thread-safe: create one and share it
        QuestionBank bank = QuestionBank.bundled();
        Question question = bank.question("hardest-backend-issue").orElseThrow();

        StarAnalysis analysis = analyzer.analyze(answer, question);
        System.out.println(analysis.verdict());
        for (LabelledSentence sentence : analysis.sentences()) {
            System.out.println(sentence.label() + ": " + sentence.span().of(answer));
        }
        for (Finding finding : analysis.findings()) {
            System.out.println(finding.rule() + ": " + finding.followUp());
        }
    }
}
