package io.github.starcheck.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that an answer may speak of, and the words that show it.
 *
 * <p>A mention matches whole words, in any case. A space in it also matches a hyphen, a slash or a full stop: "blue green"
 * matches "Blue/green". A {@code *} at the end of a word matches any ending: "canar*" matches "canaries".
 *
 * @param topic what to call it in a message, not blank
 * @param mentions words or phrases, at least one; each has a letter or digit, and {@code *} only at the end of a word
 */
public record ExpectedTopic(String topic, List<String> mentions) {
    private static final Pattern MENTION = Pattern.compile("[^*\\s]++\\*?+(\\s++[^*\\s]++\\*?+)*+");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[A-Za-z0-9]");

    /**
     * Checks the components and copies the mentions.
     *
     * @throws IllegalArgumentException if a component breaks its rule; the message says which and how to mend it
     */
    public ExpectedTopic {
        Require.text(topic, "topic");
        mentions = Require.list(mentions, "mentions");
        Require.that(!mentions.isEmpty(), () -> "mentions is empty; give at least one");
        for (int i = 0; i < mentions.size(); i++) {
            String mention = mentions.get(i);
            String place = "mentions[" + i + "]";
            Require.that(
                    isMention(mention),
                    () -> place + " is \"" + mention + "\"; use words with letters or digits, * only at a word's end");
        }
    }

    /** Tells whether a text can be a mention. */
    public static boolean isMention(String text) {
        return MENTION.matcher(text).matches() && LETTER_OR_DIGIT.matcher(text).find();
    }
}
