package io.github.starcheck.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A question of an interview guide.
 *
 * @param id stable and unique in a bank: lower-case words joined by hyphens
 * @param guideId the {@linkplain Guide#id() id} of its guide
 * @param number its place in the guide, from 1
 * @param text the question as the interviewer asks it
 * @param variants other wordings of the text, none the same as another
 * @param kind what the question asks for
 * @param competency the one strength that it is about most: lower-case words joined by hyphens
 * @param levels whom it suits, at least one, in the order of {@link Seniority}
 * @param topics what the question is about: lower-case words joined by hyphens, no doubles, at least one
 * @param intent what the recruiter is checking
 * @param coaching what helps to answer it well, and to judge the answer
 */
public record Question(
        String id,
        String guideId,
        int number,
        String text,
        List<String> variants,
        QuestionKind kind,
        String competency,
        Set<Seniority> levels,
        List<String> topics,
        String intent,
        Coaching coaching) {
    /**
     * Checks every component and copies the collections.
     *
     * @throws IllegalArgumentException if a component breaks its rule; the message says which and how to mend it
     */
    public Question {
        Require.id(id, "id");
        Require.id(guideId, "guideId");
        Require.that(number >= 1, () -> "number is " + number + "; count questions from 1");
        Require.text(text, "text");
        variants = Require.texts(variants, "variants");
        Require.allDifferent(text, variants, "variants");
        Require.notNull(kind, "kind");
        Require.id(competency, "competency");
        Require.that(!Require.notNull(levels, "levels").isEmpty(), () -> "levels is empty; name at least one");
        levels = Collections.unmodifiableSet(EnumSet.copyOf(levels));
        topics = Require.ids(topics, "topics");
        Require.that(!topics.isEmpty(), () -> "topics is empty; name at least one");
        Require.text(intent, "intent");
        Require.notNull(coaching, "coaching");
    }
}
