package io.github.starcheck.analyzer.coach;

import io.github.starcheck.analyzer.label.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word or phrase to look for, see {@link io.github.starcheck.model.ExpectedTopic}. Its words are those of the tokens;
 * between two of them may stand one hyphen, slash or full stop. Immutable.
 */
final class Mention {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’]\\p{L}+)*\\*?|[^\\p{L}\\p{N}\\s/.\\-]");
    private static final String JOINTS = "-/.";

    private final List<String> words = new ArrayList<>();

    Mention(String phrase) {
        WORD.matcher(phrase).results().forEach(word -> words.add(word.group()));
    }

    /** Returns the token after the first occurrence in a sentence that begins at {@code at}, or -1 if none does. */
    int endAt(String answer, Tokens tokens, int at, int to) {
        int t = at;
        for (int w = 0; w < words.size(); w++) {
            if (w > 0 && t < to && isJoint(answer, tokens, t)) {
                t++;
            }
            if (t >= to || !matches(words.get(w), answer, tokens.start(t), tokens.end(t))) {
                return -1;
            }
            t++;
        }
        return t;
    }

    private static boolean isJoint(String answer, Tokens tokens, int t) {
        return tokens.kind(t) == Tokens.MARK && JOINTS.indexOf(answer.charAt(tokens.start(t))) >= 0;
    }

    private static boolean matches(String word, String answer, int start, int end) {
        boolean open = word.endsWith("*");
        int length = open ? word.length() - 1 : word.length();
        if (open ? end - start < length : end - start != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (normal(word.charAt(i)) != normal(answer.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static char normal(char c) {
        return c == '’' ? '\'' : Character.toLowerCase(c);
    }
}
