package consumer;

import io.github.starcheck.analyzer.StarAnalysis;
import io.github.starcheck.analyzer.StarAnalyzer;
import io.github.starcheck.model.DosAndDonts;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.QuestionKind;
import java.util.List;

/** Uses the library as an app of somebody else does: a question, an answer, a verdict. */
public final class App {
    private App() {}

    /** Prints where the library runs and its verdict on one answer. */
    public static void main(String[] args) {
        Question question = new Question(
                "saved-system",
                "on-call",
                1,
                "Tell me about a time when you saved a system.",
                "Whether the candidate acts under pressure.",
                new DosAndDonts(List.of("Name the outcome."), List.of("Blame others.")),
                null,
                List.of("pressure"),
                QuestionKind.BEHAVIOURAL);
        String answer =
                "Last year our payment service lost orders every night. I was asked to stop the losses before the"
                        + " summer sale. I traced the failed writes, added a retry queue and wrote an alert for it."
                        + " In the end lost orders fell from forty a night to none.";

        StarAnalysis analysis = StarAnalyzer.create().analyze(answer, question);

        System.out.println(StarAnalyzer.class.getModule().isNamed() ? "module path" : "class path");
        System.out.println(analysis.verdict().id() + ", " + analysis.sentences().size() + " sentences");
    }
}
