package io.github.starcheck.cli;

import io.github.starcheck.content.QuestionBank;
import io.github.starcheck.content.QuestionFilter;
import io.github.starcheck.model.QuestionKind;
import io.github.starcheck.model.Seniority;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which questions of the bank are wanted; a question has to meet all that are given. */
final class FilterOptions {
    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description = "Only questions for this role, such as backend-engineer.")
    private @Nullable String role;

    @Option(names = "--level", paramLabel = "LEVEL", description = "Only questions for: junior, mid, senior or staff.")
    private @Nullable Seniority level;

    @Option(names = "--competency", paramLabel = "ID", description = "Only questions about this competency.")
    private @Nullable String competency;

    @Option(names = "--topic", paramLabel = "TOPIC", description = "Only questions about this topic.")
    private @Nullable String topic;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Only behavioural, experience, technical-with-example or recommendation questions.")
    private @Nullable QuestionKind kind;

    /** Tells whether any of the options is given. */
    boolean areGiven() {
        return role != null || level != null || competency != null || topic != null || kind != null;
    }

    /**
     * Returns the filter for a bank.
     *
     * @throws UserError if the bank has no such role, competency or topic; the message names all
     */
    QuestionFilter filter(QuestionBank bank) {
        QuestionFilter filter = QuestionFilter.any();
        if (role != null) {
            requireOne("role", role, bank.guideIds());
            filter = filter.guide(role);
        }
        if (level != null) {
            filter = filter.level(level);
        }
        if (competency != null) {
            requireOne("competency", competency, bank.coverage().keySet());
            filter = filter.competency(competency);
        }
        if (topic != null) {
            requireOne("topic", topic, bank.topics());
            filter = filter.topic(topic);
        }
        return kind == null ? filter : filter.kind(kind);
    }

    private static void requireOne(String what, String value, Collection<String> known) {
        if (!known.contains(value)) {
            throw new UserError(
                    "no question has the " + what + " '" + value + "'; use one of " + String.join(", ", known));
        }
    }
}
