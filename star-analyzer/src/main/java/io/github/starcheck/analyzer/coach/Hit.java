package io.github.starcheck.analyzer.coach;

import java.util.List;

/**
 * Something that a rule found.
 *
 * @param rule the id of the rule
 * @param texts the key of its texts; what has none there is taken from the texts of the rule
 * @param start where it starts in the answer
 * @param end the code unit after it; {@code start} where something is missing
 * @param part the number of the part that it is about, or {@link #WHOLE}
 * @param arguments what the texts of the finding fill in for {0}, {1} and so on
 */
public record Hit(String rule, String texts, int start, int end, int part, List<String> arguments) {
    /** The hit is about the whole answer. */
    public static final int WHOLE = -1;

    /** Makes a hit that has the texts of its rule. */
    public Hit(String rule, int start, int end, int part, List<String> arguments) {
        this(rule, rule, start, end, part, arguments);
    }
}
