package io.github.starcheck.analyzer;

/** How well an answer covers a part, weakest first. */
public enum Strength {
    /** No sentence tells it. */
    ABSENT("absent"),
    /** It can be guessed, or takes half a clause without specifics. A coach would ask about it. */
    HINTED("hinted"),
    /** A listener knows it, but few specifics. */
    TOLD("told"),
    /** Told with specifics: who, when, how big, how measured, own steps. */
    STRONG("strong");

    private final String id;

    Strength(String id) {
        this.id = id;
    }

    /** Returns the name used in JSON, such as {@code "told"}. */
    public String id() {
        return id;
    }

    /** Tells whether the part counts as covered: {@link #TOLD} or {@link #STRONG}. */
    public boolean covered() {
        return compareTo(TOLD) >= 0;
    }
}
