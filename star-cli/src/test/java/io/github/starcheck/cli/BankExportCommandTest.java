package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.cli.Cli.Run;
import io.github.starcheck.content.QuestionBank;
import io.github.starcheck.model.Coaching;
import io.github.starcheck.model.DosAndDonts;
import io.github.starcheck.model.Guide;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.QuestionKind;
import io.github.starcheck.model.Seniority;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BankExportCommandTest {
    private static final Question AWKWARD = new Question(
            "awkward",
            "own-guide",
            1,
            "What is \"fast\", and *how* did you measure?",
            List.of("How fast?", "How slow?"),
            QuestionKind.EXPERIENCE,
            "technical-depth",
            Set.of(Seniority.MID, Seniority.STAFF),
            List.of("performance", "metrics"),
            "Whether you measure.",
            Coaching.of(new DosAndDonts(List.of("Name the tool."), List.of())));

    @Test
    void export_csv_quotesWhatNeedsIt() {
        assertEquals("""
                id,role,number,text,variants,kind,competency,levels,topics,intent,dos,donts,followUps,situation,task,action,result,weakAnswer,findings\r
                awkward,own-guide,1,"What is ""fast"", and *how* did you measure?","How fast?
                How slow?",EXPERIENCE,technical-depth,MID STAFF,performance metrics,Whether you measure.,Name the tool.,,,,,,,,\r
                """, QuestionCsv.write(List.of(AWKWARD)));
    }

    @Test
    void export_csvOfTheBank_hasARecordForEachQuestion() {
        Run run = Cli.starcheck("bank", "export", "--format", "csv");

        assertEquals(0, run.exitCode());
        assertEquals(1 + QuestionBank.bundled().questions().size(), run.out().split("\r\n", -1).length - 1);
    }

    @Test
    void export_markdown_hasAHeadingForEachQuestionThatIsWanted() {
        String page = Cli.starcheck(
                        "bank", "export", "--format", "markdown", "--topic", "kubernetes", "--role", "backend-engineer")
                .out();

        assertTrue(page.startsWith("# Backend Engineer\n\nFifteen questions"), page);
        assertEquals(
                List.of(
                        "## 9. Have you worked with containers, such as Docker or Kubernetes? Tell me about one project in"
                                + " which you did.",
                        "## 12. How do you keep disruption to a minimum when you deploy updates to a backend?"),
                page.lines().filter(line -> line.startsWith("## ")).toList());
        assertTrue(
                page.contains("\n**Don't**\n\n- Do not dive deep into technical jargon.\n\n**Situation:** In 2021 "),
                page);
    }

    @Test
    void export_markdown_escapesItsMarks() {
        String page = QuestionMarkdown.write(
                QuestionBank.of(List.of(new Guide("own-guide", "A_Role", "Own.", LocalDate.EPOCH, List.of(AWKWARD)))),
                List.of(AWKWARD));

        assertTrue(
                page.startsWith("# A\\_Role\n\nOwn.\n\n## 1. What is \"fast\", and \\*how\\* did you measure?\n"),
                page);
        assertTrue(page.endsWith("\n**Do**\n\n- Name the tool.\n"), page);
    }

    @Test
    void export_withoutFormat_isRefused() {
        assertEquals(2, Cli.starcheck("bank", "export").exitCode());
    }
}
