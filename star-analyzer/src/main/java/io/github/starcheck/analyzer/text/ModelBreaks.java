package io.github.starcheck.analyzer.text;

import java.util.Arrays;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * The breaks that OpenNLP proposes for one text. Belongs to one call, since a detector cannot be shared.
 *
 * <p>The detector reads a run without white space, and a run of nothing but white space, once for each full stop near
 * it. It never sees a long one, so that its time stays linear.
 */
final class ModelBreaks {
    private static final int LONGEST_RUN = 100;

    private final SentenceDetectorME detector;
    private final String text;
    private int[] breaks = new int[16];
    private int size;
    private int next;

    ModelBreaks(SentenceModel model, String text) {
        this.detector = new SentenceDetectorME(model);
        this.text = text;
    }

    /** Moves to a block, which lies after all blocks read so far. */
    void readBlock(int start, int end) {
        size = 0;
        next = 0;
        int pieceStart = start;
        int runStart = start;
        for (int i = start + 1; i <= end; i++) {
            if (i == end || CharClass.isBlank(text.charAt(i)) != CharClass.isBlank(text.charAt(runStart))) {
                if (i - runStart > LONGEST_RUN) {
                    readPiece(pieceStart, runStart);
                    pieceStart = i;
                }
                runStart = i;
            }
        }
        readPiece(pieceStart, end);
    }

    private void readPiece(int start, int end) {
        if (start == end) {
            return;
        }
        Span[] spans = detector.sentPosDetect(text.substring(start, end));
        for (int i = 1; i < spans.length; i++) {
            if (size == breaks.length) {
                breaks = Arrays.copyOf(breaks, 2 * size);
            }
            breaks[size++] = start + spans[i].getStart();
        }
    }

    /** Tells whether the model starts a sentence at {@code offset}; offsets are asked for in rising order. */
    boolean isAt(int offset) {
        while (next < size && breaks[next] < offset) {
            next++;
        }
        return next < size && breaks[next] == offset;
    }
}
