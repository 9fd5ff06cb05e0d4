package io.github.starcheck.analyzer.coach;

/** Looks for one thing in an answer and reports where it stands. Has no state; takes time linear in the answer. */
@FunctionalInterface
interface Rule {
    void read(Reading reading, Hits hits);
}
