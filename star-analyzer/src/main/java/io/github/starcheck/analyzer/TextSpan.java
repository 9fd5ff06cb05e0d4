package io.github.starcheck.analyzer;

/**
 * A half-open range of UTF-16 code units of an answer exactly as the caller passed it.
 *
 * @param start the first code unit, zero-based
 * @param end the code unit after the last, not before {@code start}
 */
public record TextSpan(int start, int end) {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException unless {@code 0 <= start <= end}
     */
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span [" + start + ", " + end + "): use 0 <= start <= end");
        }
    }

    /** Returns the number of code units. */
    public int length() {
        return end - start;
    }

    /**
     * Returns the text that this span covers.
     *
     * @param answer the text that was analysed
     * @throws IndexOutOfBoundsException if the span does not lie in {@code answer}
     */
    public String of(String answer) {
        return answer.substring(start, end);
    }
}
