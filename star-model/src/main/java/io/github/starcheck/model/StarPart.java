package io.github.starcheck.model;

/** One of the four parts of a STAR answer, in the order in which the method names them. */
public enum StarPart {
    /** The setting and the trouble before the speaker's duty or deeds: when, where, with whom, what was wrong. */
    SITUATION,
    /** What the speaker had to reach, owned, was asked for or had to decide. */
    TASK,
    /** What was done about it: steps, decisions and their reasons, obstacles on the way. */
    ACTION,
    /** What came of it: outcome, figures, feedback, lessons. */
    RESULT
}
