package io.github.starcheck.analyzer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The catalogue of rules, read from {@code rules.txt}. What a rule looks for is code; what is said of it stands there. */
final class RuleBook {
    /** The catalogue that comes with the library. */
    static final RuleBook BUNDLED = load();

    private static final String RESOURCE = "rules.txt";

    private final Map<String, Rule> rules = new LinkedHashMap<>();

    private RuleBook() {}

    private static RuleBook load() {
        RuleBook book = new RuleBook();
        try (InputStream in = Objects.requireNonNull(RuleBook.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (Rule rule : new RuleReader(lines).read()) {
                book.rules.put(rule.id(), rule);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return book;
    }

    List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * Returns the rule with this id.
     *
     * @throws IllegalArgumentException if there is none; the message names all
     */
    Rule require(String id) {
        Rule rule = rules.get(Objects.requireNonNull(id, "ruleId"));
        if (rule == null) {
            throw new IllegalArgumentException(
                    "no rule has the id \"" + id + "\"; use one of " + String.join(", ", rules.keySet()));
        }
        return rule;
    }
}
