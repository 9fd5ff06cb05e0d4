package io.github.starcheck.analyzer.label;

/** What a person calls a frame, such as {@code "first-person-past-deed"} or {@code "thing-past-state"}. */
final class FrameName {
    /** Every {@link #number} is smaller. */
    static final int COUNT = 384;

    /** By the number of the subject in {@link Frames}. */
    private static final String[] SUBJECTS = {
        "",
        "first-person",
        "team",
        "listener",
        "thing",
        "others",
        "there-is",
        "nobody",
        "everyone",
        "headless",
        "thing",
        "clause"
    };

    private static final int PRONOUN_OF_THING = 4;

    private static final String[] VERBS = {
        "past-progress",
        "past-passive",
        "past-state",
        "present-progress",
        "present-state",
        "past-before-past",
        "had",
        "present-perfect",
        "have",
        "would",
        "modal",
        "do",
        "past-deed",
        "progress",
        "present"
    };

    private static final String[] NAMES = new String[COUNT];

    static {
        for (int number = 0; number < COUNT; number++) {
            int verb = number / 2 % 16;
            if (verb < VERBS.length) {
                NAMES[number] = SUBJECTS[number / 32] + (number % 2 == 0 ? "-" : "-negated-") + VERBS[verb];
            }
        }
    }

    private FrameName() {}

    static String of(int frame) {
        return NAMES[number(frame)];
    }

    /** Returns a number that frames have in common if and only if they have the name in common. */
    static int number(int frame) {
        int subject = Math.min(Frames.subject(frame), SUBJECTS.length - 1);
        return (subject == Frames.THING ? PRONOUN_OF_THING : subject) * 32
                + verb(Frames.auxiliary(frame), Frames.form(frame)) * 2
                + (Frames.isNegated(frame) ? 1 : 0);
    }

    private static int verb(int auxiliary, int form) {
        return switch (auxiliary) {
            case Frames.BE_PAST -> form == Frames.ING ? 0 : form == Frames.PAST ? 1 : 2;
            case Frames.BE_PRESENT -> form == Frames.ING ? 3 : 4;
            case Frames.HAD -> form == Frames.PAST ? 5 : 6;
            case Frames.HAVE -> form == Frames.PAST ? 7 : 8;
            case Frames.WOULD -> 9;
            case Frames.MODAL -> 10;
            case Frames.DO -> 11;
            default -> form == Frames.PAST ? 12 : form == Frames.ING ? 13 : 14;
        };
    }
}
