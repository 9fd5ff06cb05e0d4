package io.github.starcheck.analyzer.coach;

/** Reads telephone and card numbers: digits in groups. */
final class PhoneNumber {
    /** Each number has as many digits. */
    static final int MIN_DIGITS = 8;

    private static final int MAX_DIGITS = 19;
    private static final int AMERICAN = 334;
    private static final int CARD = 4444;

    private PhoneNumber() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * Returns the end of the number that starts at {@code from}, or {@code from} if none does. A number starts with a
     * plus or a zero, perhaps in parentheses, or has groups of 3, 3 and 4 or of four times 4 digits: dates and counts
     * have not.
     */
    static int end(String text, int from, int limit) {
        int digits = 0;
        int groups = 0;
        int shape = 0; // the sizes of the groups as decimal digits
        int end = from;
        boolean blank = true;
        boolean dialled = false;
        for (int i = from; i < limit && digits <= MAX_DIGITS && i <= end + 2; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                dialled |= digits == 0 && c == '0';
                digits++;
                groups += blank ? 1 : 0;
                shape = blank ? shape * 10 + 1 : shape + 1;
                blank = false;
                end = i + 1;
            } else if (" -/()".indexOf(c) >= 0 || (c == '+' && digits == 0)) {
                dialled |= c == '+';
                blank = true;
            } else {
                break;
            }
        }
        boolean whole = end == limit || !Character.isLetterOrDigit(text.charAt(end));
        boolean callable = dialled && digits >= MIN_DIGITS && 2 * groups <= digits;
        return whole && digits <= MAX_DIGITS && (callable || shape == AMERICAN || shape == CARD) ? end : from;
    }
}
