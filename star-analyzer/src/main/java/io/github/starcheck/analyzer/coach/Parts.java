package io.github.starcheck.analyzer.coach;

import java.util.List;

/** The parts as numbers, as the labels have them. */
final class Parts {
    static final int SITUATION = 0;
    static final int TASK = 1;
    static final int ACTION = 2;
    static final int RESULT = 3;

    /** Their names in ids and messages. */
    static final List<String> NAMES = List.of("situation", "task", "action", "result");

    private Parts() {}
}
