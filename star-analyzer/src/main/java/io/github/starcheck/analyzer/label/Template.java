package io.github.starcheck.analyzer.label;

import java.util.ArrayList;
import java.util.List;

/** The kinds of features. A feature is a template filled with what a sentence shows. */
public enum Template {
    LENGTH("length", true),
    FIGURES("figures", false),
    BULLET("bullet", true),
    HEADING("heading", false),
    WORD("word", true),
    PAIR("phrase", true),
    SUFFIX("word-ending", false),
    PREFIX("word-stem", false),
    CLASS("class", true),
    OPENING_WORD("opening", true),
    OPENING_PAIR("opening", true),
    OPENING_CLASS("opening-class", false),
    CLOSING("closing", true),
    /** Subject, auxiliaries and form of the verb. */
    FRAME("frame", true),
    SUBJECT_VERB("deed", true),
    FIRST_FRAME("frame", false),
    FIRST_SUBJECT_VERB("deed", false),
    FIRST_SUBJECT_CLASS("subject-class", false),
    TENSES("tenses", true),
    NO_VERB("no-verb", false);

    /** What a person calls it. */
    public final String cue;
    /** A number that templates have in common if and only if they have the cue in common. */
    final int cueNumber;
    /** Whether the sentences beside feel it too. */
    public final boolean neighbours;

    /** One bit for each template, by its ordinal: whether the sentences beside feel it. */
    static final int FELT = felt();

    private final int seed;

    Template(String cue, boolean neighbours) {
        this.cue = cue;
        this.cueNumber = CueNumbers.of(cue);
        this.neighbours = neighbours;
        this.seed = Cutter.mix(0x811c9dc5, ordinal() + 1);
    }

    public int feature(int a) {
        return spread(Cutter.mix(seed, a));
    }

    public int feature(int a, int b) {
        return spread(Cutter.mix(Cutter.mix(seed, a), b));
    }

    private static int felt() {
        int felt = 0;
        for (Template template : values()) {
            felt |= template.neighbours ? 1 << template.ordinal() : 0;
        }
        return felt;
    }

    /** Counts the cues; an enum cannot reach statics of its own when its constants are made. */
    private static final class CueNumbers {
        private static final List<String> CUES = new ArrayList<>();

        private static int of(String cue) {
            if (!CUES.contains(cue)) {
                CUES.add(cue);
            }
            return CUES.indexOf(cue);
        }
    }

    private static int spread(int hash) {
        int h = hash ^ (hash >>> 16);
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        h ^= h >>> 16;
        return h == 0 ? 1 : h;
    }
}
