package io.github.starcheck.analyzer.coach;

import io.github.starcheck.analyzer.label.Tokens;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A word or phrase to look for, see {@link io.github.starcheck.model.ExpectedTopic}. Its words are those of the tokens;
 * between two of them may stand one hyphen, slash or full stop. Immutable.
 */
final class Mention {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’]\\p{L}+)*\\*?|[^\\p{L}\\p{N}\\s/.\\-]");
    private static final String JOINTS = "-/.";

    private final Word[] words;

    /** A word in its normal form; an open one may have any ending. */
    private record Word(String start, boolean open) {
        static Word of(String text) {
            boolean open = text.endsWith("*");
            char[] chars = text.substring(0, text.length() - (open ? 1 : 0)).toCharArray();
            for (int i = 0; i < chars.length; i++) {
                chars[i] = normal(chars[i]);
            }
            return new Word(new String(chars), open);
        }

        boolean matches(String answer, int from, int to) {
            int length = start.length();
            if (open ? to - from < length : to - from != length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (start.charAt(i) != normal(answer.charAt(from + i))) {
                    return false;
                }
            }
            return true;
        }
    }

    Mention(String phrase) {
        words = WORD.matcher(phrase)
                .results()
                .map(MatchResult::group)
                .map(Word::of)
                .toArray(Word[]::new);
    }

    /** Returns the first word, or the start of it that is given. */
    String firstWord() {
        return words[0].start();
    }

    /** Tells whether the first word leaves one of its first two characters open. */
    boolean hasOpenStart() {
        return words[0].open() && words[0].start().length() < 2;
    }

    /** Returns the token after the first occurrence in a sentence that begins at {@code at}, or -1 if none does. */
    int endAt(String answer, Tokens tokens, int at, int to) {
        int t = at;
        for (int w = 0; w < words.length; w++) {
            if (w > 0 && t < to && isJoint(answer, tokens, t)) {
                t++;
            }
            if (t >= to || !words[w].matches(answer, tokens.start(t), tokens.end(t))) {
                return -1;
            }
            t++;
        }
        return t;
    }

    private static boolean isJoint(String answer, Tokens tokens, int t) {
        return tokens.kind(t) == Tokens.MARK && JOINTS.indexOf(answer.charAt(tokens.start(t))) >= 0;
    }

    /** Returns a character in small letters, and a curly apostrophe straight. */
    static char normal(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '’' ? '\'' : Character.toLowerCase(c);
    }
}
