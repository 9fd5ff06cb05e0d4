package io.github.starcheck.analyzer.label;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Weights that follow from a feature's hash alone, over the whole range of bytes: two features of three have weights of
 * their own, and two of three have some for the sentences beside, whether or not these feel them.
 */
final class RandomWeights {
    private static final byte[] NOTHING = new byte[3 * Labels.COUNT];
    /** Where the weights of the sentence itself, of the one after it and of the one before it begin in a row. */
    static final int OWN = 0;

    static final int NEXT = Labels.COUNT;
    static final int PREVIOUS = 2 * Labels.COUNT;

    private RandomWeights() {}

    /** Returns fifteen weights. */
    static byte[] row(int feature) {
        Random random = new Random(feature);
        byte[] row = new byte[3 * Labels.COUNT];
        for (int i = 0; i < row.length; i++) {
            int extreme = random.nextInt(4);
            row[i] = extreme == 0 ? Byte.MIN_VALUE : extreme == 1 ? Byte.MAX_VALUE : (byte) random.nextInt();
        }
        int without = Math.floorMod(feature, 3);
        System.arraycopy(NOTHING, 0, row, OWN, without == 0 ? Labels.COUNT : 0);
        System.arraycopy(NOTHING, 0, row, NEXT, without == 1 ? 2 * Labels.COUNT : 0);
        return row;
    }

    /** Returns the features of all sentences of some answers, each once, sorted. */
    static int[] features(List<Document> documents) {
        return documents.stream()
                .flatMapToInt(document -> IntStream.range(0, document.sentences())
                        .flatMap(s -> TestText.features(document, s).stream().mapToInt(TestText.Seen::hash)))
                .sorted()
                .distinct()
                .toArray();
    }

    /** Returns the table of these features' own weights; those that have none are not in it. */
    static FeatureTable own(int... features) {
        return table(Labels.COUNT, 0, OWN, features);
    }

    /** Returns the table of what these features say of the sentences beside; most that say nothing are not in it. */
    static FeatureTable beside(int... features) {
        return table(2 * Labels.COUNT, 1, NEXT, features);
    }

    private static FeatureTable table(int width, int without, int from, int... features) {
        int[] having = Arrays.stream(features)
                .filter(feature -> Math.floorMod(feature, 3) != without)
                .toArray();
        FeatureTable table = new FeatureTable(width, having.length);
        for (int feature : having) {
            table.add(feature, Arrays.copyOfRange(row(feature), from, from + width));
        }
        return table;
    }
}
