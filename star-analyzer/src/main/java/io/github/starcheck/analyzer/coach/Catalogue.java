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
        answer(entries);
        for (int part = 0; part < Parts.NAMES.size(); part++) {
            entries.add(new Entry("missing-" + Parts.NAMES.get(part), Scope.STORIES, PartRules.missing(part)));
            entries.add(new Entry("weak-" + Parts.NAMES.get(part), Scope.STORIES, PartRules.weak(part)));
        }
        entries.add(new Entry("missing-reflection", Scope.STORIES, PartRules::missingReflection));
        parts(entries);
        wording(entries);
        entries.add(new Entry("question-expectation", Scope.ALWAYS, QuestionChecks::expectations));
        entries.add(new Entry("question-pitfall", Scope.ALWAYS, QuestionChecks::pitfalls));
        return entries;
    }

    private static void answer(List<Entry> entries) {
        entries.add(new Entry("not-a-story", Scope.STORIES, PartRules::noStory));
        entries.add(new Entry("hypothetical", Scope.STORIES, TellingRules::hypothetical));
        entries.add(new Entry("general-habits", Scope.STORIES, TellingRules::habits));
        entries.add(new Entry("definition", Scope.PURE_STORIES, TellingRules::definition));
        entries.add(new Entry("two-stories", Scope.STORIES, TellingRules::twoStories));
        entries.add(new Entry("too-brief", Scope.ALWAYS, LengthRules::brief));
        entries.add(new Entry("too-long", Scope.ALWAYS, LengthRules::tooLong));
        entries.add(new Entry("echoed-question", Scope.ALWAYS, QuestionRules::echo));
        entries.add(new Entry("copied-answer", Scope.ALWAYS, QuestionRules::copied));
    }

    private static void parts(List<Entry> entries) {
        entries.add(new Entry("hidden-task", Scope.STORIES, PartRules::hiddenTask));
        entries.add(new Entry("team-action", Scope.STORIES, ActionRules::team));
        entries.add(new Entry("action-without-steps", Scope.STORIES, ActionRules::withoutSteps));
        entries.add(new Entry("negated-deeds", Scope.STORIES, ActionRules::negatedDeeds));
        entries.add(new Entry("result-without-outcome", Scope.STORIES, ResultRules::withoutOutcome));
        entries.add(new Entry("result-without-figure", Scope.STORIES, ResultRules::withoutFigure));
        entries.add(new Entry("lesson-only", Scope.STORIES, ResultRules::lessonOnly));
        entries.add(new Entry("situation-too-long", Scope.STORIES, LengthRules.partTooLong(Parts.SITUATION)));
        entries.add(new Entry("task-too-long", Scope.STORIES, LengthRules.partTooLong(Parts.TASK)));
        entries.add(new Entry("action-too-short", Scope.STORIES, LengthRules.partTooShort(Parts.ACTION)));
        entries.add(new Entry("result-too-long", Scope.STORIES, LengthRules.partTooLong(Parts.RESULT)));
    }

    private static void wording(List<Entry> entries) {
        entries.add(new Entry("vague-words", Scope.ALWAYS, WordingRules::vague));
        entries.add(new Entry("stuffing", Scope.ALWAYS, WordingRules.share(Cue.BUZZWORD)));
        entries.add(new Entry("fillers", Scope.ALWAYS, WordingRules.share(Cue.FILLER)));
        entries.add(new Entry("hedges", Scope.ALWAYS, WordingRules.share(Cue.HEDGE)));
        entries.add(new Entry("blame", Scope.ALWAYS, WordingRules.places(Cue.BLAME)));
        entries.add(new Entry("confidential-detail", Scope.ALWAYS, ConfidentialDetails::read));
    }
}
