package io.github.starcheck.model;

import java.util.List;

/**
 * An example of an answer that falls short, and how.
 *
 * @param text the answer as one would say it, not blank
 * @param findings the ids of the analyzer's rules that find its faults, each once, at least one
 */
public record WeakAnswer(String text, List<String> findings) {
    /**
     * Checks the components and copies the findings.
     *
     * @throws IllegalArgumentException if a component breaks its rule; the message says which and how to mend it
     */
    public WeakAnswer {
        Require.text(text, "text");
        findings = Require.ids(findings, "findings");
        Require.that(!findings.isEmpty(), () -> "findings is empty; name at least one");
    }
}
