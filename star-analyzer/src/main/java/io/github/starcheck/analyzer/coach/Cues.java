package io.github.starcheck.analyzer.coach;

import io.github.starcheck.analyzer.label.Tokens;
import java.util.Arrays;

/** The cues of an answer, in the order of the text. Two of one kind do not overlap: of "a lot of things" is "things" no part. */
final class Cues {
    private static final int KINDS = Cue.values().length;

    private final int[] lastEnd = new int[KINDS];
    private final int[] counts = new int[KINDS];
    private final int[] bitsOfSentence;
    private byte[] kinds = new byte[32];
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int size;

    private Cues(int sentences) {
        bitsOfSentence = new int[sentences];
    }

    static Cues of(Tokens tokens) {
        int n = tokens.sentences();
        Cues cues = new Cues(n);
        for (int s = 0; s < n; s++) {
            int before = cues.size;
            CueTable.BUNDLED.find(tokens, tokens.first(s), tokens.first(s + 1), cues);
            for (int i = before; i < cues.size; i++) {
                cues.bitsOfSentence[s] |= 1 << cues.kinds[i];
            }
        }
        return cues;
    }

    void add(Cue cue, int start, int end) {
        int kind = cue.ordinal();
        if (start < lastEnd[kind]) {
            return;
        }
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        kinds[size] = (byte) kind;
        starts[size] = start;
        ends[size++] = end;
        lastEnd[kind] = end;
        counts[kind]++;
    }

    /** Returns how often a cue was found. */
    int count(Cue cue) {
        return counts[cue.ordinal()];
    }

    /** Tells whether a cue was found in a sentence. */
    boolean has(Cue cue, int sentence) {
        return (bitsOfSentence[sentence] & 1 << cue.ordinal()) != 0;
    }

    /** Returns the first place from {@code from} on that has this cue, or {@link #size()}. */
    int next(Cue cue, int from) {
        int i = from;
        while (i < size && kinds[i] != cue.ordinal()) {
            i++;
        }
        return i;
    }

    int size() {
        return size;
    }

    /** Returns the first token of the cue at a place. */
    int start(int place) {
        return starts[place];
    }

    /** Returns the token after the cue at a place. */
    int end(int place) {
        return ends[place];
    }
}
