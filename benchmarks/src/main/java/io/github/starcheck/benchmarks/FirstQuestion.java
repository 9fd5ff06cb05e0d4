package io.github.starcheck.benchmarks;

import io.github.starcheck.content.QuestionBank;

/** Looks one question up and prints the nanoseconds that the first look-up of a process takes and those of a later one. */
public final class FirstQuestion {
    private static final int LATER = 1_000_000;

    private FirstQuestion() {}

    public static void main(String[] args) {
        long start = System.nanoTime();
        int found = lookUp(args[0]);
        long first = System.nanoTime() - start;
        for (int i = 0; i < LATER; i++) {
            found += lookUp(args[0]);
        }
        start = System.nanoTime();
        for (int i = 0; i < LATER; i++) {
            found += lookUp(args[0]);
        }
        System.out.println(first + " " + (System.nanoTime() - start) / (double) LATER + " " + found);
    }

    private static int lookUp(String id) {
        return QuestionBank.bundled().question(id).orElseThrow().text().length();
    }
}
