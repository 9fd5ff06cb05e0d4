package io.github.starcheck.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An interview guide for one role: an introduction and its questions.
 *
 * @param id stable and unique in a bank: lower-case words joined by hyphens
 * @param role the role that is interviewed for, such as "Backend Engineer"
 * @param introduction what the guide tells before its questions
 * @param updated the day of its last change
 * @param questions at least one, each with this guide's id, numbered from 1 without gaps
 */
public record Guide(String id, String role, String introduction, LocalDate updated, List<Question> questions) {
    /**
     * Checks every component and copies the questions.
     *
     * @throws IllegalArgumentException if a component breaks its rule; the message says which and how to mend it
     */
    public Guide {
        Require.id(id, "id");
        Require.text(role, "role");
        Require.text(introduction, "introduction");
        Require.notNull(updated, "updated");
        questions = Require.list(questions, "questions");
        Require.that(!questions.isEmpty(), () -> "questions is empty; a guide has at least one");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            String place = "questions[" + i + "]";
            int number = i + 1;
            Require.that(
                    question.guideId().equals(id),
                    () -> place + ".guideId is \"" + question.guideId() + "\"; use \"" + id + "\"");
            Require.that(
                    question.number() == number, () -> place + ".number is " + question.number() + "; use " + number);
            Require.that(
                    ids.add(question.id()), () -> place + ".id \"" + question.id() + "\" is taken; give each its own");
        }
    }
}
