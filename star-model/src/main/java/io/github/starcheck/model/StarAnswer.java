package io.github.starcheck.model;

/**
 * An answer told in the four STAR parts.
 *
 * @param situation the setting, not blank
 * @param task what had to be reached, not blank
 * @param action what was done, not blank
 * @param result what came of it, not blank
 */
public record StarAnswer(String situation, String task, String action, String result) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a part is blank
     */
    public StarAnswer {
        Require.text(situation, "situation");
        Require.text(task, "task");
        Require.text(action, "action");
        Require.text(result, "result");
    }

    /** Returns the text of one part. */
    public String part(StarPart part) {
        return switch (part) {
            case SITUATION -> situation;
            case TASK -> task;
            case ACTION -> action;
            case RESULT -> result;
        };
    }

    /** Returns the four parts in STAR order, joined by one space: the answer as one would say it. */
    public String text() {
        return String.join(" ", situation, task, action, result);
    }
}
