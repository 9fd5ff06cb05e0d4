package io.github.starcheck.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A piece of a question's advice that a program can hold an answer to.
 *
 * @param id unique in its question: lower-case words joined by hyphens
 * @param kind how it decides
 * @param advice the do or don't that it stands for, word for word
 * @param expect the topics, each name once, that checks {@linkplain CheckKind#ofTopics() of topics} look for; otherwise
 *     none
 * @param atLeast how many of the topics {@link CheckKind#MENTIONS} wants, at least 1; otherwise 0
 */
public record Check(String id, CheckKind kind, String advice, List<ExpectedTopic> expect, int atLeast) {
    /**
     * Checks every component and copies the topics.
     *
     * @throws IllegalArgumentException if a component breaks its rule; the message says which and how to mend it
     */
    public Check {
        Require.id(id, "id");
        Require.notNull(kind, "kind");
        Require.text(advice, "advice");
        expect = Require.list(expect, "expect");
        boolean given = !expect.isEmpty();
        Require.that(
                given == kind.ofTopics(),
                () -> given
                        ? "expect is given; " + kind + " looks for no topics"
                        : "expect is empty; " + kind + " needs at least one topic");
        Set<String> names = new HashSet<>();
        expect.forEach(topic -> Require.that(
                names.add(topic.topic()), () -> "expect repeats \"" + topic.topic() + "\"; name each topic once"));
        int least = kind == CheckKind.MENTIONS ? 1 : 0;
        int most = kind == CheckKind.MENTIONS ? expect.size() : 0;
        Require.that(
                atLeast >= least && atLeast <= most,
                () -> "atLeast is " + atLeast + "; use " + (least == most ? least : least + " to " + most));
    }
}
