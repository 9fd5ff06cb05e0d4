package io.github.starcheck.analyzer;

/** What an answer is, taken as a whole. */
public enum Verdict {
    /** A story that covers all parts of its {@link Frame}: all four, unless another frame than STAR was chosen. */
    COMPLETE("complete"),
    /** A story that lacks at least one part of its frame. */
    INCOMPLETE("incomplete"),
    /** No story: a definition, an opinion, a habit, a hypothetical, an introduction. */
    NOT_A_STORY("not-a-story"),
    /** Too few words to judge. */
    TOO_SHORT("too-short"),
    /** Not English, so the analyzer does not judge it. */
    UNSUPPORTED_LANGUAGE("unsupported-language");

    private final String id;

    Verdict(String id) {
        this.id = id;
    }

    /** Returns the name used in JSON and on the command line, such as {@code "not-a-story"}. */
    public String id() {
        return id;
    }
}
