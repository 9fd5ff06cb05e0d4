package io.github.starcheck.cli;

import io.github.starcheck.analyzer.Level;
import io.github.starcheck.analyzer.SentenceLabel;

/** What a piece of the text view means, and the colour of the terminal's own palette that shows it. */
enum Ink {
    SITUATION("36"),
    TASK("33"),
    ACTION("32"),
    RESULT("35"),
    FAINT("2"),
    BOLD("1"),
    GOOD("1;32"),
    WARNING("1;33"),
    BAD("1;31");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** Returns the ink of a sentence. */
    static Ink of(SentenceLabel label) {
        return switch (label) {
            case SITUATION -> SITUATION;
            case TASK -> TASK;
            case ACTION -> ACTION;
            case RESULT -> RESULT;
            case OTHER -> FAINT;
        };
    }

    /** Returns the ink of a finding's mark. */
    static Ink of(Level level) {
        return switch (level) {
            case INFO -> FAINT;
            case WARNING -> WARNING;
            case ERROR -> BAD;
        };
    }

    /** Returns the text in this colour. */
    String on(String text) {
        return "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
