package io.github.starcheck.analyzer.coach;

import io.github.starcheck.analyzer.label.Tokens;

/**
 * Finds what should not leave the company: e-mail addresses, telephone and card numbers, keys, passwords, and the full
 * names of people beside an address or number. A message must not repeat them, so hits carry them masked. Reads each
 * character a bounded number of times.
 */
final class ConfidentialDetails {
    private static final String[] KEY_PREFIXES = {
        "AKIA", "ASIA", "ghp_", "gho_", "ghs_", "github_pat_", "glpat-", "xoxb-", "xoxp-", "sk-", "sk_live_", "eyJ"
    };
    private static final int MIN_PREFIXED_KEY = 12;
    /** A number that reaches somebody has as many digits, and so has no sentence with fewer. */
    private static final int MIN_NUMBER = PhoneNumber.MIN_DIGITS;

    private static final int MIN_KEY = 20;
    private static final int MIN_SECRET = 4;
    private static final int EQUALS = Tokens.markHash('=');
    private static final int COLON = Tokens.markHash(':');
    private static final int IS = Tokens.hash("is");
    private static final int WAS = Tokens.hash("was");

    private final Reading reading;
    private final String text;
    private final boolean hasAtSign;
    private final Hits hits;

    private ConfidentialDetails(Reading reading, Hits hits) {
        this.reading = reading;
        this.hits = hits;
        text = reading.answer();
        hasAtSign = text.indexOf('@') >= 0;
    }

    static void read(Reading reading, Hits hits) {
        ConfidentialDetails details = new ConfidentialDetails(reading, hits);
        for (int s = 0; s < reading.sentences(); s++) {
            if (details.mayHold(s) && details.contacts(reading.start(s), reading.end(s))) {
                details.names(s);
            }
        }
        details.secrets();
    }

    /**
     * Tells whether a sentence may hold an address, a number or a key, from its tokens alone: it has an at sign, many
     * digits, or a digit in a long run of tokens without a space.
     */
    private boolean mayHold(int sentence) {
        if (hasAtSign) {
            return true;
        }
        Tokens tokens = reading.tokens();
        int to = tokens.first(sentence + 1);
        int digits = 0;
        int runStart = 0;
        int runEnd = -1;
        for (int t = tokens.first(sentence); t < to; t++) {
            int start = tokens.start(t);
            if (start != runEnd) {
                if (runEnd - runStart >= MIN_PREFIXED_KEY && hasDigit(runStart, runEnd)) {
                    return true;
                }
                runStart = start;
            }
            runEnd = tokens.end(t);
            digits += PhoneNumber.isDigit(text.charAt(start)) ? runEnd - start : 0;
        }
        return digits >= MIN_NUMBER || (runEnd - runStart >= MIN_PREFIXED_KEY && hasDigit(runStart, runEnd));
    }

    private boolean hasDigit(int from, int to) {
        for (int i = from; i < to; i++) {
            if (PhoneNumber.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Hits addresses, numbers and keys; tells whether one can reach a person by them. */
    private boolean contacts(int start, int end) {
        boolean contact = false;
        int from = start;
        while (from < end) {
            int to = chunkEnd(from, end);
            int next = Math.max(to, from + 1);
            if (to > from) {
                int numberEnd = PhoneNumber.end(text, from, end);
                if (numberEnd > from) {
                    add(from, numberEnd, "a telephone or card number");
                    next = numberEnd;
                    contact = true;
                } else {
                    contact |= hasAtSign && email(from, to);
                    if (to - from >= MIN_PREFIXED_KEY) {
                        key(from, to);
                    }
                }
            }
            from = next;
        }
        return contact;
    }

    private int chunkEnd(int from, int end) {
        int i = from;
        while (i < end && !isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c < 128 ? c <= ' ' : Character.isSpaceChar(c);
    }

    private boolean email(int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) != '@') {
            at++;
        }
        int start = at;
        while (start > from && isAddressChar(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        boolean dotted = false;
        for (int i = at + 1; i < to && isAddressChar(text.charAt(i)); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                dotted |= end > at && text.charAt(i - 1) == '.';
                end = i + 1;
            }
        }
        boolean isAddress = start < at && dotted;
        if (isAddress) {
            add(start, end, "an e-mail address");
        }
        return isAddress;
    }

    private static boolean isAddressChar(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-' || c == '+';
    }

    /** Hits a long mixture of letters and digits, or a shorter one that begins like a well-known kind of key. */
    private void key(int from, int to) {
        int start = trimStart(from, to);
        int end = trimEnd(start, to);
        boolean prefixed = false;
        for (String prefix : KEY_PREFIXES) {
            prefixed |= text.startsWith(prefix, start);
        }
        int digits = 0;
        int letters = 0;
        int others = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (PhoneNumber.isDigit(c)) {
                digits++;
            } else if (Character.isLetter(c)) {
                letters++;
            } else {
                others++;
            }
        }
        boolean mixed = digits >= 4 && letters >= 4 && others == 0 && end - start >= MIN_KEY;
        if (mixed || (prefixed && digits > 0 && end - start >= MIN_PREFIXED_KEY)) {
            add(start, end, "a key or token");
        }
    }

    private int trimStart(int from, int to) {
        int start = from;
        while (start < to && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private int trimEnd(int start, int to) {
        int end = to;
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Hits what follows "password is", "token:" and the like and looks like no word. */
    private void secrets() {
        Cues cues = reading.cues();
        Tokens tokens = reading.tokens();
        int all = tokens.first(tokens.sentences());
        for (int place = cues.next(Cue.SECRET, 0); place < cues.size(); place = cues.next(Cue.SECRET, place + 1)) {
            int link = cues.end(place);
            int value = link;
            while (value < all && value < link + 2 && isLink(tokens.hash(value))) {
                value++;
            }
            if (value > link && value < all) {
                int from = tokens.start(value);
                int to = chunkEnd(from, reading.end());
                int start = trimStart(from, to);
                int end = trimEnd(start, to);
                if (end - start >= MIN_SECRET && !isWord(start, end)) {
                    add(start, end, "a password or other secret");
                }
            }
        }
    }

    private static boolean isLink(int hash) {
        return hash == IS || hash == WAS || hash == COLON || hash == EQUALS;
    }

    private boolean isWord(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c) && c != '-' && c != '\'' && c != '\u2019' && c != ',' && c != ';') {
                return false;
            }
        }
        return true;
    }

    /** Hits the full names in a sentence: neighbouring words with a capital, without the one that opens a longer run. */
    private void names(int sentence) {
        Tokens tokens = reading.tokens();
        int to = tokens.first(sentence + 1);
        int t = tokens.first(sentence);
        while (t < to) {
            int last = t;
            while (isCapitalised(t) && last + 1 < to && isCapitalised(last + 1) && isNextWord(last + 1)) {
                last++;
            }
            if (last > t) {
                int first = t == tokens.first(sentence) && last > t + 1 ? t + 1 : t;
                add(tokens.start(first), tokens.end(last), "a name beside contact data");
            }
            t = last + 1;
        }
    }

    private boolean isCapitalised(int token) {
        int start = reading.tokens().start(token);
        return Character.isUpperCase(text.charAt(start))
                && reading.tokens().length(token) > 1
                && Character.isLowerCase(text.charAt(start + 1));
    }

    private boolean isNextWord(int token) {
        int before = reading.tokens().end(token - 1);
        return reading.tokens().start(token) == before + 1 && text.charAt(before) == ' ';
    }

    /** Adds a hit with its kind and its first character; dots hide the rest, whatever its length. */
    private void add(int start, int end, String kind) {
        int first = Character.charCount(text.codePointAt(start));
        hits.add(start, end, kind, text.substring(start, start + first) + "•••");
    }
}
