package io.github.starcheck.model;

/** How far somebody has come in a profession, from the first job on. */
public enum Seniority {
    /** Works on tasks that others cut out, with help at hand. */
    JUNIOR,
    /** Owns features from the first talk to production. */
    MID,
    /** Owns systems, and helps others to grow. */
    SENIOR,
    /** Sets the direction for several teams. */
    STAFF
}
