package io.github.starcheck.analyzer.coach;

import io.github.starcheck.model.Question;
import io.github.starcheck.model.QuestionKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules with their ids, in the order in which they read. */
final class Catalogue {
    /** The answers that a rule reads. */
    enum Scope {
        /** All answers. */
        ALWAYS,
        /** Answers that should be a story: not the advice that a recommendation question asks for. */
        STORIES,
        /** Stories from their first sentence on: an explanation that the question asks for comes first. */
        PURE_STORIES;

        boolean holds(@Nullable Question question) {
            QuestionKind kind = question == null ? QuestionKind.BEHAVIOURAL : question.kind();
            return switch (this) {
                case ALWAYS -> true;
                case STORIES -> kind != QuestionKind.RECOMMENDATION;
                case PURE_STORIES -> kind != QuestionKind.RECOMMENDATION && kind != QuestionKind.TECHNICAL_WITH_EXAMPLE;
            };
        }
    }

    record Entry(String id, Scope scope, Rule rule) {}

    private Catalogue() {}

    static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("not-a-story", Scope.STORIES, PartRules::noStory));
        for (int part = 0; part < PartRules.NAMES.size(); part++) {
            entries.add(new Entry("missing-" + PartRules.NAMES.get(part), Scope.STORIES, PartRules.missing(part)));
            entries.add(new Entry("weak-" + PartRules.NAMES.get(part), Scope.STORIES, PartRules.weak(part)));
        }
        entries.add(new Entry("missing-reflection", Scope.STORIES, PartRules::missingReflection));
        entries.add(new Entry("question-expectation", Scope.ALWAYS, QuestionChecks::expectations));
        entries.add(new Entry("question-pitfall", Scope.ALWAYS, QuestionChecks::pitfalls));
        return entries;
    }
}
