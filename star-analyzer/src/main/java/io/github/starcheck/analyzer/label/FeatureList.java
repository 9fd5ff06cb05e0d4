package io.github.starcheck.analyzer.label;

import java.util.Arrays;

/** The features of one sentence, in the order in which they were found. Is emptied and filled again; belongs to one thread. */
public final class FeatureList {
    private static final Template[] TEMPLATES = Template.values();
    /** How many bits of a kind tell the template; the detail stands above them. */
    private static final int TEMPLATE_BITS = 5;

    private int size;
    private int[] features = new int[128];
    private int[] kinds = new int[128];
    private int[] firsts = new int[128];
    private int[] lasts = new int[128];
    private int clauses;
    private int denials;

    void clear() {
        size = 0;
        clauses = 0;
        denials = 0;
    }

    /** Counts a clause that says what the speaker, or their team, did or did not do. */
    void countClause(boolean negated) {
        clauses++;
        denials += negated ? 1 : 0;
    }

    /** Returns how many clauses of the speaker were counted. */
    int clauses() {
        return clauses;
    }

    /** Returns how many of them deny a deed. */
    int denials() {
        return denials;
    }

    /**
     * Adds a feature; one that comes several times counts as often.
     *
     * @param template its kind
     * @param detail a word class or frame, where the template has one, for its name
     * @param feature its hash
     * @param first the first token that it speaks of
     * @param last the last token that it speaks of
     */
    void add(Template template, int detail, int feature, int first, int last) {
        int i = size++;
        if (i == features.length) {
            grow();
        }
        features[i] = feature;
        kinds[i] = detail << TEMPLATE_BITS | template.ordinal();
        firsts[i] = first;
        lasts[i] = last;
    }

    private void grow() {
        int capacity = 2 * features.length;
        features = Arrays.copyOf(features, capacity);
        kinds = Arrays.copyOf(kinds, capacity);
        firsts = Arrays.copyOf(firsts, capacity);
        lasts = Arrays.copyOf(lasts, capacity);
    }

    public int size() {
        return size;
    }

    public int feature(int i) {
        return features[i];
    }

    public Template template(int i) {
        return TEMPLATES[kinds[i] & ((1 << TEMPLATE_BITS) - 1)];
    }

    /** Returns 1 if the sentences beside feel a feature too, and 0 if not. */
    int felt(int i) {
        return Template.FELT >>> kinds[i] & 1;
    }

    /** Tells whether a feature is of one of some templates, which are given as bits. */
    boolean isOf(int templates, int i) {
        return (templates >>> kinds[i] & 1) != 0;
    }

    /** Returns the word class or frame of a feature. */
    public int detail(int i) {
        return kinds[i] >>> TEMPLATE_BITS;
    }

    public int first(int i) {
        return firsts[i];
    }

    public int last(int i) {
        return lasts[i];
    }
}
