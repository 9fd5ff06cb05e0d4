package io.github.starcheck.analyzer;

/** How grave a finding is, mildest first. */
public enum Level {
    /** Worth knowing; nothing is wrong. */
    INFO("info"),
    /** The answer would be better without it. */
    WARNING("warning"),
    /** The answer fails its purpose because of it. */
    ERROR("error");

    private final String id;

    Level(String id) {
        this.id = id;
    }

    /** Returns the name used in JSON and on the command line, such as {@code "warning"}. */
    public String id() {
        return id;
    }
}
