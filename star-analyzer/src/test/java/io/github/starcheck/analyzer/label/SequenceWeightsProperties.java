package io.github.starcheck.analyzer.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The forward-backward pass against the sum over every labelling, which only short answers allow. */
class SequenceWeightsProperties {
    private static final double EXACT = 1e-9;
    private static final List<String> TEXTS = List.of("and:", "and.", "I did.", "we:");

    /** An answer with random inputs, some sentences going on with a list or of the speaker, and random weights. */
    private static final class Chain {
        private final int sentences;
        private final double[] weights;
        private final double[] inputs;
        private final Document document;

        private Chain(long seed, int sentences) {
            this.sentences = sentences;
            Random random = new Random(seed);
            weights = random.doubles(SequenceWeights.SIZE, -1, 1)
                    .map(w -> (float) w)
                    .toArray();
            inputs = random.doubles((long) sentences * SequenceWeights.INPUTS, -0.5, 0.5)
                    .toArray();
            String[] texts = new String[sentences];
            for (int s = 0; s < sentences; s++) {
                texts[s] = TEXTS.get(random.nextInt(TEXTS.size()));
            }
            document = TestText.sentences(texts);
        }

        private SequenceWeights.Posteriors posteriors() {
            return new SequenceWeights(weights).posteriors(inputs, document);
        }

        private double score(int[] labels) {
            double score = 0;
            for (int s = 0; s < sentences; s++) {
                for (int i = 0; i < SequenceWeights.INPUTS; i++) {
                    score += weights[labels[s] * SequenceWeights.INPUTS + i] * inputs[s * SequenceWeights.INPUTS + i];
                }
                if (s > 0) {
                    score += weights[SequenceWeights.transition(set(s), labels[s - 1], labels[s])];
                }
            }
            return score;
        }

        private int set(int sentence) {
            if (document.continued(sentence)) {
                return 1;
            }
            return document.ofSpeaker(sentence) ? 2 : 0;
        }

        /** Returns each labelling, written as a number to the base 5. */
        private int[] labels(int labelling) {
            int[] labels = new int[sentences];
            int rest = labelling;
            for (int s = 0; s < sentences; s++) {
                labels[s] = rest % Labels.COUNT;
                rest /= Labels.COUNT;
            }
            return labels;
        }

        private int labellings() {
            return (int) Math.pow(Labels.COUNT, sentences);
        }
    }

    @Property(tries = 60)
    void posteriors_shortChain_equalTheSumOverAllLabellings(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int sentences) {
        Chain chain = new Chain(seed, sentences);
        double all = 0;
        double[] labelSums = new double[sentences * Labels.COUNT];
        double[] transitionSums = new double[3 * Labels.COUNT * Labels.COUNT];
        for (int l = 0; l < chain.labellings(); l++) {
            int[] labels = chain.labels(l);
            double weight = Math.exp(chain.score(labels));
            all += weight;
            for (int s = 0; s < sentences; s++) {
                labelSums[s * Labels.COUNT + labels[s]] += weight;
                if (s > 0) {
                    transitionSums[(chain.set(s) * Labels.COUNT + labels[s - 1]) * Labels.COUNT + labels[s]] += weight;
                }
            }
        }
        SequenceWeights.Posteriors found = chain.posteriors();
        assertEquals(Math.log(all), found.logPartition(), EXACT);
        assertArrayEquals(divided(labelSums, all), found.labels, EXACT);
        assertArrayEquals(divided(transitionSums, all), found.transitions, EXACT);
    }

    /** The scores are taken as they are, or through inputs that are worked out beforehand. */
    @Property(tries = 60)
    void posteriors_scores_equalThoseOfTheirInputs(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int sentences) {
        Chain chain = new Chain(seed, sentences);
        double[] scores =
                new Random(seed).doubles((long) sentences * Labels.COUNT, -6, 6).toArray();
        SentenceScores first = new SentenceScores(scores, segmentPoints(seed, sentences), 0, 0);
        SequenceWeights weights = new SequenceWeights(chain.weights);

        double[] found = weights.posteriors(first, chain.document);

        assertArrayEquals(weights.posteriors(SequenceWeights.inputs(first), chain.document).labels, found, EXACT);
        assertEquals(sentences, Arrays.stream(found).sum(), EXACT * sentences);
    }

    private static double[] segmentPoints(long seed, int sentences) {
        return new Random(~seed)
                .doubles((long) sentences * Labels.PARTS, 0, 1_000)
                .toArray();
    }

    private static double[] divided(double[] sums, double by) {
        double[] shares = sums.clone();
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= by;
        }
        return shares;
    }

    @Property(tries = 40)
    void posteriors_longChain_sumToOne(@ForAll long seed, @ForAll @IntRange(min = 100, max = 2_000) int sentences) {
        double[] labels = new Chain(seed, sentences).posteriors().labels;
        for (int s = 0; s < sentences; s++) {
            double sum = 0;
            for (int k = 0; k < Labels.COUNT; k++) {
                sum += labels[s * Labels.COUNT + k];
            }
            assertEquals(1, sum, EXACT, "sentence " + s);
        }
    }

    @Property(tries = 10)
    void read_written_findsTheSame(@ForAll long seed) throws IOException {
        Chain chain = new Chain(seed, 4);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new SequenceWeights(chain.weights).write(new DataOutputStream(bytes));
        SequenceWeights read = SequenceWeights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertArrayEquals(chain.posteriors().labels, read.posteriors(chain.inputs, chain.document).labels);
    }

    @Property(tries = 50)
    void inputs_anyScores_areAsManyAsSaidAndSmall(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int sentences) {
        double[] scores = new Random(seed)
                .doubles((long) sentences * Labels.COUNT, -1_000, 1_000)
                .toArray();
        double[] inputs = SequenceWeights.inputs(new SentenceScores(scores, segmentPoints(seed, sentences), 0, 0));
        assertEquals(sentences * SequenceWeights.INPUTS, inputs.length);
        for (double input : inputs) {
            assertEquals(0, input, Math.log1p(sentences) + 4, "an input that no weight can balance");
        }
    }

    @Example
    void constructor_wrongNumberOfWeights_saysWhatIsRight() {
        assertEquals(
                "3 sequence weights; use " + SequenceWeights.SIZE,
                assertThrows(IllegalArgumentException.class, () -> new SequenceWeights(new double[3]))
                        .getMessage());
    }
}
