package io.github.starcheck.analyzer;

import io.github.starcheck.analyzer.coach.Hit;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with gaps: {@code {0}}, {@code {1}}… stand for the arguments of a hit and {@code {quote}} for the start of the
 * words that it speaks of, in quotation marks. Immutable.
 */
final class Template {
    private static final int QUOTE = -1;
    private static final int MAX_QUOTE = 60;

    private final String text;
    /** What stands before each gap, and after the last one. */
    private final List<String> pieces = new ArrayList<>();
    /** The number of the argument for each gap, or {@link #QUOTE}. */
    private final List<Integer> gaps = new ArrayList<>();

    Template(String text) {
        this.text = text;
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            String name = text.substring(open + 1, close);
            pieces.add(text.substring(from, open));
            gaps.add(name.equals("quote") ? QUOTE : Integer.parseInt(name));
            from = close + 1;
        }
        pieces.add(text.substring(from));
    }

    /** Returns the text for a hit. */
    String fill(Hit hit, String answer) {
        if (gaps.isEmpty()) {
            return text;
        }
        StringBuilder filled = new StringBuilder(text.length() + MAX_QUOTE);
        for (int gap = 0; gap < gaps.size(); gap++) {
            filled.append(pieces.get(gap));
            int argument = gaps.get(gap);
            if (argument == QUOTE) {
                addQuote(answer, hit.start(), hit.end(), filled);
            } else {
                filled.append(hit.arguments().get(argument));
            }
        }
        return filled.append(pieces.get(gaps.size())).toString();
    }

    /** Adds the words of a span on one line in quotation marks, cut after a whole word if they are many. */
    private static void addQuote(String answer, int start, int end, StringBuilder text) {
        text.append('“');
        int first = text.length();
        boolean blank = false;
        int lastWordEnd = first;
        for (int i = start; i < end; i++) {
            char c = answer.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                lastWordEnd = blank ? lastWordEnd : text.length();
                blank = true;
                continue;
            }
            if (blank) {
                text.append(' ');
                blank = false;
            }
            text.append(isWhole(answer, i) ? c : '\ufffd');
            if (text.length() - first >= MAX_QUOTE) {
                text.setLength(lastWordEnd > first ? lastWordEnd : wholeCharacters(text));
                text.append('…');
                break;
            }
        }
        text.append('”');
    }

    /** Tells whether a code unit is a character or half of one whose other half stands beside it. */
    private static boolean isWhole(String text, int at) {
        return !Character.isSurrogate(text.charAt(at))
                || (Character.isHighSurrogate(text.charAt(at))
                        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static int wholeCharacters(StringBuilder text) {
        int length = text.length();
        return Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    }
}
