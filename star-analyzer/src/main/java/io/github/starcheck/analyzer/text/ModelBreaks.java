package io.github.starcheck.analyzer.text;

import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;

/**
 * Asks OpenNLP whether a sentence of a text ends after a word. Belongs to one call, since a detector cannot be shared.
 *
 * <p>The detector judges a word by itself and the words beside it, so that it is shown no more than these, and only
 * where the rules leave a doubt.
 */
final class ModelBreaks {
    /** The detector reads a word once for each full stop in it; it never sees a longer one, so that time stays linear. */
    private static final int LONGEST_RUN = 100;

    private final PackedModel model;
    private final char[] text;
    private @Nullable SentenceDetectorME detector;
    private int blockStart;
    private int blockEnd;

    ModelBreaks(PackedModel model, char[] text) {
        this.model = model;
        this.text = text;
    }

    /** Moves to a block: no word outside of it has a say. */
    void enterBlock(int start, int end) {
        blockStart = start;
        blockEnd = end;
    }

    /** Tells whether the model ends a sentence after the word that {@code offset} lies in. */
    boolean isAfterWordAt(int offset) {
        int start = Words.start(text, offset, blockStart);
        int end = Words.end(text, offset, blockEnd);
        int nextStart = Words.next(text, end, blockEnd);
        int nextEnd = Words.end(text, nextStart, blockEnd);
        if (isLong(start, end) || isLong(end, nextStart) || isLong(nextStart, nextEnd)) {
            return false;
        }
        int previousEnd = Words.previousEnd(text, start, blockStart);
        int previousStart = Words.start(text, previousEnd, blockStart);
        boolean seesPrevious = !isLong(previousEnd, start) && !isLong(previousStart, previousEnd);
        int windowStart = seesPrevious ? previousStart : start;
        for (Span sentence : detector().sentPosDetect(new String(text, windowStart, nextEnd - windowStart))) {
            if (windowStart + sentence.getStart() == nextStart) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLong(int start, int end) {
        return end - start > LONGEST_RUN;
    }

    private SentenceDetectorME detector() {
        if (detector == null) {
            detector = new SentenceDetectorME(model.unpacked());
        }
        return detector;
    }
}
