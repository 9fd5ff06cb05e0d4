package io.github.starcheck.model;

/** How a {@link Check} decides whether an answer follows its advice. */
public enum CheckKind {
    /** At least some of the expected topics are mentioned. */
    MENTIONS(true),
    /** None of the expected topics is mentioned. */
    AVOIDS(true),
    /** Some sentence gives a reason: because, so that, in order to. */
    REASON(false),
    /** The story ends with its result. */
    RESOLUTION(false),
    /** Technical terms and abbreviations are few among the words. */
    PLAIN_WORDS(false),
    /** It speaks of this company: "your" with a product or a fact. */
    SPECIFIC(false),
    /** It tells in the first person singular what the speaker did. */
    OWN_PART(false),
    /** The result has a figure. */
    FIGURE(false);

    private final boolean ofTopics;

    CheckKind(boolean ofTopics) {
        this.ofTopics = ofTopics;
    }

    /** Tells whether checks of this kind look for topics. */
    public boolean ofTopics() {
        return ofTopics;
    }
}
