package io.github.starcheck.training;

import io.github.starcheck.analyzer.label.Document;
import io.github.starcheck.analyzer.label.FeatureList;
import io.github.starcheck.analyzer.label.FeatureTable;
import io.github.starcheck.analyzer.label.Features;
import io.github.starcheck.analyzer.label.Labels;
import io.github.starcheck.analyzer.label.SentenceWeights;
import io.github.starcheck.analyzer.label.Template;
import io.github.starcheck.analyzer.label.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Fits the first pass: which label the words of a sentence, and of those beside it, speak for. A feature has weights of
 * its own in each of the three places. The weights are then cut down to bytes.
 */
final class SentenceFitting {
    // A feature gets weights if it comes so many times or more; what it says of the sentences beside is worth less, and
    // takes twice the place.
    private static final int OWN_COUNT = 8;
    private static final int BESIDE_COUNT = 20;
    // A feature whose weights are all this small, in byte units, is left out.
    private static final int SMALL_OWN = 4;
    private static final int SMALL_BESIDE = 6;

    /** What a feature of a sentence beside counts against one of the sentence's own. */
    private static final float BESIDE = 0.5f;
    /** The scale of a model whose weights are all zero. */
    private static final float SMALLEST_LARGEST = 1e-6f;

    private static final Set<Integer> NAMES = WordTables.load().nameHashes();

    private final Features features;
    private final Predicate<Template> seen;
    private final Predicate<Template> felt;

    /** Makes a fitting with all features. */
    SentenceFitting(Features features) {
        this(features, template -> true, template -> template.neighbours);
    }

    /**
     * Makes a fitting with some of the features.
     *
     * @param seen which ones count for the sentence that has them
     * @param felt which ones count for the sentences beside it
     */
    SentenceFitting(Features features, Predicate<Template> seen, Predicate<Template> felt) {
        this.features = features;
        this.seen = seen;
        this.felt = felt;
    }

    /** The features that a sentence has, and those of them that the sentences beside it feel. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Sight(int[] own, int[] felt) {}

    /** An example that was read for fitting: what its sentences show and what they tell. */
    static final class Lesson {
        private final Sight[] sights;
        private final Example example;

        private Lesson(Sight[] sights, Example example) {
            this.sights = sights;
            this.example = example;
        }
    }

    /** Reads an example. A lesson can be used in any number of fits. */
    Lesson read(Example example) {
        Document document = example.document();
        FeatureList shown = new FeatureList();
        Sight[] sights = new Sight[document.sentences()];
        for (int s = 0; s < sights.length; s++) {
            IntStream.Builder all = IntStream.builder();
            IntStream.Builder shared = IntStream.builder();
            features.extract(document.tokens(), s, document.bullet(s), shown);
            for (int i = 0; i < shown.size(); i++) {
                if (speaksOfName(shown, i, document.tokens())) {
                    continue;
                }
                if (seen.test(shown.template(i))) {
                    all.add(shown.feature(i));
                }
                if (felt.test(shown.template(i))) {
                    shared.add(shown.feature(i));
                }
            }
            sights[s] = new Sight(all.build().toArray(), shared.build().toArray());
        }
        return new Lesson(sights, example);
    }

    /** Tells whether a feature holds a given name: nothing is learned from these, whoever bears them. */
    private static boolean speaksOfName(FeatureList shown, int i, Tokens tokens) {
        return switch (shown.template(i)) {
            case WORD, PAIR, OPENING_WORD, OPENING_PAIR ->
                isName(tokens, shown.first(i)) || isName(tokens, shown.last(i));
            default -> false;
        };
    }

    private static boolean isName(Tokens tokens, int token) {
        return NAMES.contains(tokens.hash(token)) && tokens.classes(token) == 0;
    }

    /**
     * Fits weights.
     *
     * @param natural the answers as told; features are counted on them
     * @param varied variations of them
     */
    static SentenceWeights fit(List<Lesson> natural, List<Lesson> varied) {
        Rows rows = new Rows(new FeatureRows(OWN_COUNT), new FeatureRows(BESIDE_COUNT), new FeatureRows(BESIDE_COUNT));
        natural.forEach(rows::count);
        Ftrl ftrl = new Ftrl(rows.number(), BESIDE);
        natural.forEach(lesson -> rows.addSentences(lesson, ftrl));
        varied.forEach(lesson -> rows.addSentences(lesson, ftrl));
        ftrl.fit();
        return rows.quantised(ftrl);
    }

    /** The rows of features: of the sentence itself, of the one before it, of the one after it. */
    private record Rows(FeatureRows own, FeatureRows before, FeatureRows after) {
        private void count(Lesson lesson) {
            Sight[] sights = lesson.sights;
            for (int s = 0; s < sights.length; s++) {
                Arrays.stream(sights[s].own()).forEach(own::count);
                if (s > 0) {
                    Arrays.stream(sights[s - 1].felt()).forEach(before::count);
                }
                if (s + 1 < sights.length) {
                    Arrays.stream(sights[s + 1].felt()).forEach(after::count);
                }
            }
        }

        private int number() {
            return after.number(before.number(own.number(0)));
        }

        private void addSentences(Lesson lesson, Ftrl ftrl) {
            Sight[] sights = lesson.sights;
            for (int s = 0; s < sights.length; s++) {
                int[] here = rows(own, sights[s].own());
                int[] fromBefore = s == 0 ? new int[0] : rows(before, sights[s - 1].felt());
                int[] fromAfter = s + 1 == sights.length ? new int[0] : rows(after, sights[s + 1].felt());
                int[] all = Arrays.copyOf(here, here.length + fromBefore.length + fromAfter.length);
                System.arraycopy(fromBefore, 0, all, here.length, fromBefore.length);
                System.arraycopy(fromAfter, 0, all, here.length + fromBefore.length, fromAfter.length);
                ftrl.add(
                        all,
                        here.length,
                        lesson.example.labels().get(s),
                        lesson.example.seconds().get(s));
            }
        }

        private static int[] rows(FeatureRows rows, int[] features) {
            return Arrays.stream(features)
                    .map(rows::row)
                    .filter(row -> row >= 0)
                    .toArray();
        }

        private SentenceWeights quantised(Ftrl ftrl) {
            float scale = Math.max(ftrl.largest(), SMALLEST_LARGEST) / Byte.MAX_VALUE;
            FeatureTable ownTable = table(
                    Labels.COUNT,
                    SMALL_OWN,
                    own.features(),
                    (feature, row) -> quantise(ftrl, own.row(feature), 1, scale, row, 0));
            int[] shared = IntStream.concat(Arrays.stream(before.features()), Arrays.stream(after.features()))
                    .sorted()
                    .distinct()
                    .toArray();
            FeatureTable besideTable = table(2 * Labels.COUNT, SMALL_BESIDE, shared, (feature, row) -> {
                quantise(ftrl, before.row(feature), BESIDE, scale, row, 0);
                quantise(ftrl, after.row(feature), BESIDE, scale, row, Labels.COUNT);
            });
            int[] bias = new int[Labels.COUNT];
            for (int k = 0; k < Labels.COUNT; k++) {
                bias[k] = (int) Math.round(ftrl.bias(k) / scale);
            }
            return new SentenceWeights(scale, bias, ownTable, besideTable);
        }
    }

    /** Writes the five weights of a row as bytes; a negative row leaves them as they are. */
    private static void quantise(Ftrl ftrl, int row, float value, float scale, byte[] into, int at) {
        for (int k = 0; row >= 0 && k < Labels.COUNT; k++) {
            into[at + k] = (byte) Math.round(ftrl.weight(row, k) * value / scale);
        }
    }

    /** Writes the weights of a feature. */
    private interface RowFiller {
        void fill(int feature, byte[] row);
    }

    /** Makes a table of the features that have a weight worth keeping. */
    private static FeatureTable table(int width, int small, int[] features, RowFiller filler) {
        byte[][] rows = new byte[features.length][width];
        int kept = 0;
        for (int i = 0; i < features.length; i++) {
            filler.fill(features[i], rows[i]);
            kept += isSmall(rows[i], small) ? 0 : 1;
        }
        FeatureTable table = new FeatureTable(width, kept);
        for (int i = 0; i < features.length; i++) {
            if (!isSmall(rows[i], small)) {
                table.add(features[i], rows[i]);
            }
        }
        return table;
    }

    private static boolean isSmall(byte[] row, int small) {
        for (byte weight : row) {
            if (Math.abs(weight) > small) {
                return false;
            }
        }
        return true;
    }
}
