package io.github.starcheck.model;

/** What a question asks for, and so what a good answer to it looks like. */
public enum QuestionKind {
    /** Asks for a story of past behaviour: "Tell me about a time…". */
    BEHAVIOURAL,
    /** Asks for experience with something, best shown by a story: "What is your experience with…". */
    EXPERIENCE,
    /** Asks for an explanation first and then an example from work. */
    TECHNICAL_WITH_EXAMPLE,
    /** Asks for advice to the company; the answer is no story. */
    RECOMMENDATION
}
