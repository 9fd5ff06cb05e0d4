package io.github.starcheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of an interview guide.
 *
 * @param id stable and unique in a bank: lower-case words joined by hyphens
 * @param guideId the {@linkplain Guide#id() id} of its guide
 * @param number its place in the guide, from 1
 * @param text the question as the interviewer asks it
 * @param intent what the recruiter is checking
 * @param dosAndDonts what to do and what to avoid
 * @param suggestedAnswer an example of a good answer, or null where the guide has none
 * @param topics what the question is about: lower-case words joined by hyphens, no doubles, at least one
 * @param kind what the question asks for
 */
@SuppressWarnings("exports") // No caller needs JSpecify's annotations to compile.
public record Question(
        String id,
        String guideId,
        int number,
        String text,
        String intent,
        DosAndDonts dosAndDonts,
        @Nullable StarAnswer suggestedAnswer,
        List<String> topics,
        QuestionKind kind) {
    /**
     * Checks every component and copies the topics.
     *
     * @throws IllegalArgumentException if a component breaks its rule; the message says which and how to mend it
     */
    public Question {
        Require.id(id, "id");
        Require.id(guideId, "guideId");
        Require.that(number >= 1, () -> "number is " + number + "; count questions from 1");
        Require.text(text, "text");
        Require.text(intent, "intent");
        Require.notNull(dosAndDonts, "dosAndDonts");
        topics = Require.ids(topics, "topics");
        Require.that(!topics.isEmpty(), () -> "topics is empty; name at least one");
        Require.notNull(kind, "kind");
    }
}
