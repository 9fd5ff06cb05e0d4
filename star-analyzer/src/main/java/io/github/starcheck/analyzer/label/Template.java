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
    CLASS("class", true, Naming.BY_CLASS, Sharing.OFTEN),
    OPENING_WORD("opening", true, Naming.BY_TEMPLATE, Sharing.ONCE),
    OPENING_PAIR("opening", true, Naming.BY_TEMPLATE, Sharing.ONCE),
    OPENING_CLASS("opening-class", false, Naming.BY_CLASS, Sharing.ONCE),
    CLOSING("closing", true),
    /** Subject, auxiliaries and form of the verb. */
    FRAME("frame", true, Naming.BY_FRAME, Sharing.OFTEN),
    SUBJECT_VERB("deed", true, Naming.BY_TEMPLATE, Sharing.OFTEN),
    FIRST_FRAME("frame", false, Naming.BY_FRAME, Sharing.ONCE),
    FIRST_SUBJECT_VERB("deed", false, Naming.BY_TEMPLATE, Sharing.ONCE),
    FIRST_SUBJECT_CLASS("subject-class", false, Naming.BY_CLASS, Sharing.ONCE),
    TENSES("tenses", true),
    NO_VERB("no-verb", false);

    /** Where a feature has its name from. */
    enum Naming {
        BY_TEMPLATE,
        BY_CLASS,
        BY_FRAME
    }

    /** Whether features of one sentence may have name and place in common, so that a person takes them for one. */
    enum Sharing {
        /** No other feature has the name and place of one of these. */
        ALONE,
        /** Comes once a sentence, or once for each word class; others may have its name and place. */
        ONCE,
        /** Has name and place in common only with features that come once. */
        OFTEN
    }

    /** What a person calls it, unless the class or the frame names it. */
    public final String cue;
    /** A number that templates have in common if and only if they have the cue in common. */
    final int cueNumber;
    /** Whether the sentences beside feel it too. */
    public final boolean neighbours;

    final Naming naming;
    final Sharing sharing;

    // One bit for each template, by its ordinal: whether the sentences beside feel it, and how it shares name and
    // place.
    static final int FELT = felt();
    static final int ONCE = shared(Sharing.ONCE);
    static final int OFTEN = shared(Sharing.OFTEN);

    private final int seed;

    Template(String cue, boolean neighbours) {
        this(cue, neighbours, Naming.BY_TEMPLATE, Sharing.ALONE);
    }

    Template(String cue, boolean neighbours, Naming naming, Sharing sharing) {
        this.cue = cue;
        this.cueNumber = CueNumbers.of(cue);
        this.neighbours = neighbours;
        this.naming = naming;
        this.sharing = sharing;
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

    private static int shared(Sharing sharing) {
        int shared = 0;
        for (Template template : values()) {
            shared |= template.sharing == sharing ? 1 << template.ordinal() : 0;
        }
        return shared;
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
        int h = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        return h == 0 ? 1 : h;
    }
}
