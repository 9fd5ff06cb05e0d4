package io.github.starcheck.analyzer.coach;

/** What a word or phrase of {@code cues.txt} speaks for. The names are those of the file, in capitals. */
enum Cue {
    /** Says little where specifics belong: "some issues". */
    VAGUE,
    /** Fills a pause: "you know". */
    FILLER,
    /** Takes back half of what is said: "I guess". */
    HEDGE,
    /** Puts others in a bad light: "his fault". */
    BLAME,
    /** Tells a lesson: "I learned". */
    LESSON,
    /** Tells of a change, or how it was taken: "as a result", "dropped", "praised". */
    OUTCOME,
    /** A number or share in words: "half". */
    QUANTITY,
    /** Tells of duty without a plain task: "it was up to me". */
    DUTY,
    /** Opens another story: "another time". */
    SWITCH,
    /** Thinks up a case: "imagine that". */
    IMAGINED,
    /** Tells what usually happens: "whenever". */
    HABIT,
    /** Says what a thing is: "refers to". */
    DEFINITION,
    /** A word that is heard in stories but tells nothing by itself: "leadership". */
    BUZZWORD,
    /** Stands before a secret: "password". */
    SECRET,
    /** Opens a reason: "because". */
    REASON,
    /** Belongs to those who ask: "your". */
    YOURS,
    /** Speaks of what any company has: "your products". */
    OF_ANY_COMPANY
}
