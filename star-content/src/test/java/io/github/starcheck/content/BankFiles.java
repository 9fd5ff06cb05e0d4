package io.github.starcheck.content;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A small valid file of questions, and ways to break and to load it. */
final class BankFiles {
    /** Two questions; some lines are referred to by number in tests. */
    static final String VALID = """
            {
              "format": "starcheck-bank/2",
              "guides": [
                {
                  "id": "backend",
                  "role": "Backend Engineer",
                  "updated": "2024-04-20",
                  "introduction": "Two questions.",
                  "questions": [
                    {
                      "id": "slow-page",
                      "text": "How did you speed up a page?",
                      "kind": "BEHAVIOURAL",
                      "topics": ["performance", "caching"],
                      "intent": "Whether you measure.",
                      "dosAndDonts": {"dos": ["Name the tool."], "donts": ["Do not guess."]},
                      "suggestedAnswer": {
                        "situation": "The cart was slow.",
                        "task": "I had to fix it.",
                        "action": "I added a cache.",
                        "result": "It took half the time."
                      },
                      "variants": ["What did you make faster?"],
                      "competency": "problem-solving",
                      "levels": ["MID", "SENIOR"],
                      "checks": [
                        {
                          "id": "names-the-tool",
                          "kind": "MENTIONS",
                          "advice": "Do not guess.",
                          "atLeast": 1,
                          "expect": [{"topic": "profiler", "mentions": ["profil*", "flame graph"]}]
                        },
                        {"id": "ends-well", "kind": "RESOLUTION", "advice": "Do not guess."}
                      ],
                      "followUps": {"TASK": ["Why you?"], "RESULT": ["How much faster?"]},
                      "weakAnswer": {"text": "I made it fast.", "findings": ["missing-task"]},
                      "length": {"minWords": 60, "maxWords": 250}
                    },
                    {
                      "id": "rest-api",
                      "text": "What is REST?",
                      "kind": "TECHNICAL_WITH_EXAMPLE",
                      "topics": ["rest"],
                      "competency": "technical-depth",
                      "levels": ["JUNIOR"],
                      "intent": "What you know.",
                      "dosAndDonts": {"dos": [], "donts": []}
                    }
                  ]
                }
              ]
            }
            """;

    private BankFiles() {}

    static QuestionBank load(String json) throws IOException {
        return load(json.getBytes(StandardCharsets.UTF_8));
    }

    static QuestionBank load(byte[] json) throws IOException {
        return QuestionBank.load(new ByteArrayInputStream(json), "bank.json");
    }

    /** Returns the lines of the message that a file is refused with. */
    static List<String> problems(String json) {
        return problems(json.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> problems(byte[] json) {
        return assertThrows(BankFormatException.class, () -> load(json))
                .getMessage()
                .lines()
                .toList();
    }

    /** Replaces the one place where a text occurs in the valid file. */
    static String valid(String old, String replacement) {
        assertTrue(
                VALID.contains(old) && VALID.indexOf(old) == VALID.lastIndexOf(old), () -> old + " is not there once");
        return VALID.replace(old, replacement);
    }
}
