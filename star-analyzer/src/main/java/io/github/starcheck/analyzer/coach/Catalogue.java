package io.github.starcheck.analyzer.coach;

import io.github.starcheck.model.Question;
import io.github.starcheck.model.QuestionKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rules, in the order in which they read. */
enum Catalogue {
    NOT_A_STORY(Scope.STORIES),
    HYPOTHETICAL(Scope.STORIES),
    GENERAL_HABITS(Scope.STORIES),
    DEFINITION(Scope.PURE_STORIES),
    TWO_STORIES(Scope.STORIES),
    TOO_BRIEF(Scope.ALWAYS),
    TOO_LONG(Scope.ALWAYS),
    ECHOED_QUESTION(Scope.ALWAYS),
    COPIED_ANSWER(Scope.ALWAYS),
    MISSING_SITUATION(Scope.STORIES),
    WEAK_SITUATION(Scope.STORIES),
    MISSING_TASK(Scope.STORIES),
    WEAK_TASK(Scope.STORIES),
    MISSING_ACTION(Scope.STORIES),
    WEAK_ACTION(Scope.STORIES),
    MISSING_RESULT(Scope.STORIES),
    WEAK_RESULT(Scope.STORIES),
    MISSING_REFLECTION(Scope.STORIES),
    HIDDEN_TASK(Scope.STORIES),
    TEAM_ACTION(Scope.STORIES),
    ACTION_WITHOUT_STEPS(Scope.STORIES),
    NEGATED_DEEDS(Scope.STORIES),
    RESULT_WITHOUT_OUTCOME(Scope.STORIES),
    RESULT_WITHOUT_FIGURE(Scope.STORIES),
    LESSON_ONLY(Scope.STORIES),
    SITUATION_TOO_LONG(Scope.STORIES),
    TASK_TOO_LONG(Scope.STORIES),
    ACTION_TOO_SHORT(Scope.STORIES),
    RESULT_TOO_LONG(Scope.STORIES),
    VAGUE_WORDS(Scope.ALWAYS),
    STUFFING(Scope.ALWAYS),
    FILLERS(Scope.ALWAYS),
    HEDGES(Scope.ALWAYS),
    BLAME(Scope.ALWAYS),
    CONFIDENTIAL_DETAIL(Scope.ALWAYS),
    QUESTION_EXPECTATION(Scope.ALWAYS),
    QUESTION_PITFALL(Scope.ALWAYS);

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Scope scope;

    Catalogue(Scope scope) {
        this.scope = scope;
    }

    String id() {
        return id;
    }

    Scope scope() {
        return scope;
    }

    /**
     * Looks for one thing in an answer and reports where it stands. No rule has a state; each takes time linear in the
     * answer.
     */
    void read(Reading reading, Hits hits) {
        switch (this) { // and no method references: for each of them a cold start would make a class
            case NOT_A_STORY -> PartRules.noStory(reading, hits);
            case HYPOTHETICAL -> TellingRules.hypothetical(reading, hits);
            case GENERAL_HABITS -> TellingRules.habits(reading, hits);
            case DEFINITION -> TellingRules.definition(reading, hits);
            case TWO_STORIES -> TellingRules.twoStories(reading, hits);
            case TOO_BRIEF -> LengthRules.brief(reading, hits);
            case TOO_LONG -> LengthRules.tooLong(reading, hits);
            case ECHOED_QUESTION -> QuestionRules.echo(reading, hits);
            case COPIED_ANSWER -> QuestionRules.copied(reading, hits);
            case MISSING_SITUATION -> PartRules.missing(Parts.SITUATION, reading, hits);
            case WEAK_SITUATION -> PartRules.weak(Parts.SITUATION, reading, hits);
            case MISSING_TASK -> PartRules.missing(Parts.TASK, reading, hits);
            case WEAK_TASK -> PartRules.weak(Parts.TASK, reading, hits);
            case MISSING_ACTION -> PartRules.missing(Parts.ACTION, reading, hits);
            case WEAK_ACTION -> PartRules.weak(Parts.ACTION, reading, hits);
            case MISSING_RESULT -> PartRules.missing(Parts.RESULT, reading, hits);
            case WEAK_RESULT -> PartRules.weak(Parts.RESULT, reading, hits);
            case MISSING_REFLECTION -> PartRules.missingReflection(reading, hits);
            case HIDDEN_TASK -> PartRules.hiddenTask(reading, hits);
            case TEAM_ACTION -> ActionRules.team(reading, hits);
            case ACTION_WITHOUT_STEPS -> ActionRules.withoutSteps(reading, hits);
            case NEGATED_DEEDS -> ActionRules.negatedDeeds(reading, hits);
            case RESULT_WITHOUT_OUTCOME -> ResultRules.withoutOutcome(reading, hits);
            case RESULT_WITHOUT_FIGURE -> ResultRules.withoutFigure(reading, hits);
            case LESSON_ONLY -> ResultRules.lessonOnly(reading, hits);
            case SITUATION_TOO_LONG -> LengthRules.partTooLong(Parts.SITUATION, reading, hits);
            case TASK_TOO_LONG -> LengthRules.partTooLong(Parts.TASK, reading, hits);
            case ACTION_TOO_SHORT -> LengthRules.partTooShort(Parts.ACTION, reading, hits);
            case RESULT_TOO_LONG -> LengthRules.partTooLong(Parts.RESULT, reading, hits);
            case VAGUE_WORDS -> WordingRules.vague(reading, hits);
            case STUFFING -> WordingRules.share(Cue.BUZZWORD, reading, hits);
            case FILLERS -> WordingRules.share(Cue.FILLER, reading, hits);
            case HEDGES -> WordingRules.share(Cue.HEDGE, reading, hits);
            case BLAME -> WordingRules.places(Cue.BLAME, reading, hits);
            case CONFIDENTIAL_DETAIL -> ConfidentialDetails.read(reading, hits);
            case QUESTION_EXPECTATION -> QuestionChecks.expectations(reading, hits);
            case QUESTION_PITFALL -> QuestionChecks.pitfalls(reading, hits);
        }
    }

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
}
