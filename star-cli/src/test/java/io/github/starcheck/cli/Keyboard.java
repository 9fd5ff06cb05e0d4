package io.github.starcheck.cli;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * What a terminal hands over: each read gives one stroke, a line or several pasted at once, and no more is there before the
 * next read waits for it. A stroke of no characters is Ctrl-D.
 */
final class Keyboard extends InputStream {
    private final String[] strokes;
    private int next;

    private Keyboard(String... strokes) {
        this.strokes = strokes;
    }

    /** Types lines, each ended with Enter. */
    static Keyboard lines(String... lines) {
        String[] strokes = lines.clone();
        for (int i = 0; i < strokes.length; i++) {
            strokes[i] += "\n";
        }
        return strokes(strokes);
    }

    /** Types what comes, as it comes. */
    static Keyboard strokes(String... strokes) {
        return new Keyboard(strokes);
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException("strokes are read whole");
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        if (next == strokes.length || strokes[next].isEmpty()) {
            next = Math.min(next + 1, strokes.length);
            return -1;
        }
        byte[] stroke = strokes[next++].getBytes(StandardCharsets.UTF_8);
        System.arraycopy(stroke, 0, bytes, from, stroke.length);
        return stroke.length;
    }
}
