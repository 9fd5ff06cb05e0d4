package io.github.starcheck.training;

import io.github.starcheck.analyzer.label.Labels;
import io.github.starcheck.analyzer.label.PartWeights;
import io.github.starcheck.analyzer.label.SequenceWeights;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints a model file as tables, tab-separated. It reads the format by itself, so that it shows what is in the file:
 * magic, version; scale, five biases; where the features are put (not printed), their five weights each, and ten more of
 * those that say something of the sentences beside; the weights of the second pass; those of the decisions on
 * parts.
 */
final class ModelDump {
    private static final List<String> LABELS = List.of("S", "T", "A", "R", "O");
    private static final List<String> PARTS = LABELS.subList(0, Labels.PARTS);

    // Where a feature is: its upper bits are its bucket, its lower ones combined with the bucket's displacement its
    // place.
    private static final int BUCKETS = 1 << 15;
    private static final int PLACES = 1 << 17;
    // So many places share one count of rows; a slot has the number of the row among theirs.
    private static final int BLOCK = 1 << 8;
    private static final int ROW_BITS = 9;

    private final FeatureNames names;
    private final List<String> lines = new ArrayList<>();

    /** Makes a dump that names features by the words in these answers. */
    ModelDump(List<LabelledAnswer> answers) {
        names = new FeatureNames(answers);
    }

    /**
     * Prints a model.
     *
     * @throws IOException if the bytes are no model, or more than one
     */
    void print(byte[] model, PrintStream out) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(model));
        lines.clear();
        lines.add(in.readUTF() + "\t" + in.readUTF());
        float scale = in.readFloat();
        section("First pass: what holds for every sentence, in log-odds", "", LABELS);
        List<String> bias = new ArrayList<>();
        for (int k = 0; k < Labels.COUNT; k++) {
            bias.add(number(in.readInt() * scale));
        }
        lines.add("\t" + String.join("\t", bias));
        features(in, scale);
        sequence(in);
        parts(in);
        if (in.read() >= 0) {
            throw new IOException("the model goes on after its last weight");
        }
        lines.forEach(out::println);
    }

    private void section(String title, String key, List<String> columns) {
        lines.add("");
        lines.add("# " + title);
        lines.add(key + "\t" + String.join("\t", columns));
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Row(String template, String words, byte[] weights) {
        private int largest() {
            int largest = 0;
            for (byte weight : weights) {
                largest = Math.max(largest, Math.abs(weight));
            }
            return largest;
        }

        private String line(float scale) {
            StringBuilder line = new StringBuilder(template).append('\t').append(words);
            for (byte weight : weights) {
                line.append('\t').append(number(weight * scale));
            }
            return line.toString();
        }
    }

    /** Reads the displacements of the buckets, the slot at each place, and what slots say of sentences beside. */
    private void features(DataInputStream in, float scale) throws IOException {
        char[] displacements = new char[BUCKETS];
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            displacements[bucket] = in.readChar();
        }
        List<Row> own = new ArrayList<>();
        Map<Integer, Integer> featureOfRow = new TreeMap<>();
        for (int place = 0; place < PLACES; place++) {
            int top = in.readUnsignedByte() << 16 | in.readUnsignedShort();
            int bucket = top >>> ROW_BITS;
            int feature = bucket * PLACES + (place ^ displacements[bucket]);
            byte[] weights = fiveWeights(in);
            if (!Arrays.equals(weights, new byte[Labels.COUNT])) {
                own.add(row(feature, weights));
            }
            int rowInBlock = top & ((1 << ROW_BITS) - 1);
            if (rowInBlock > 0) {
                featureOfRow.put(((place / BLOCK) << ROW_BITS) | rowInBlock, feature);
            }
        }
        in.skipNBytes((PLACES / BLOCK + 1L) * Integer.BYTES); // how many rows the blocks before have
        in.skipNBytes(2 * Long.BYTES); // the row that says nothing
        List<Row> beside = new ArrayList<>();
        for (int feature : featureOfRow.values()) {
            byte[] weights = new byte[2 * Labels.COUNT];
            for (int from = 0; from < weights.length; from += Labels.COUNT) {
                in.skipNBytes(Long.BYTES - Labels.COUNT);
                System.arraycopy(fiveWeights(in), 0, weights, from, Labels.COUNT);
            }
            beside.add(row(feature, weights));
        }
        section("First pass: features of the sentence, in log-odds", "template\twords", LABELS);
        rows(own, scale);
        List<String> columns = new ArrayList<>();
        LABELS.forEach(label -> columns.add(label + " of the next"));
        LABELS.forEach(label -> columns.add(label + " of the one before"));
        section("First pass: what they say of the sentences beside, in log-odds", "template\twords", columns);
        rows(beside, scale);
    }

    /** Reads five weights, of which the last one comes first. */
    private static byte[] fiveWeights(DataInputStream in) throws IOException {
        byte[] weights = new byte[Labels.COUNT];
        for (int k = Labels.COUNT - 1; k >= 0; k--) {
            weights[k] = in.readByte();
        }
        return weights;
    }

    private Row row(int feature, byte... weights) {
        return new Row(names.template(feature), names.words(feature), weights);
    }

    /** Prints template by template, the heaviest first. */
    private void rows(List<Row> rows, float scale) {
        rows.sort(Comparator.comparing(Row::template)
                .thenComparing(Comparator.comparingInt(Row::largest).reversed())
                .thenComparing(Row::words));
        rows.forEach(row -> lines.add(row.line(scale)));
    }

    private void sequence(DataInputStream in) throws IOException {
        List<String> inputs = sequenceInputs();
        float[][] weights = new float[Labels.COUNT][];
        for (int k = 0; k < Labels.COUNT; k++) {
            weights[k] = floats(in, inputs.size());
        }
        section("Second pass: inputs of a sentence", "input", LABELS);
        for (int i = 0; i < inputs.size(); i++) {
            StringBuilder line = new StringBuilder(inputs.get(i));
            for (int k = 0; k < Labels.COUNT; k++) {
                line.append('\t').append(number(weights[k][i]));
            }
            lines.add(line.toString());
        }
        for (String kind : List.of(
                "to any other sentence", "to a sentence that goes on with a list", "to a sentence of the speaker")) {
            section("Second pass: steps " + kind, "from", LABELS);
            for (String from : LABELS) {
                lines.add(from + "\t" + numbers(floats(in, Labels.COUNT)));
            }
        }
    }

    private static List<String> sequenceInputs() {
        List<String> inputs = new ArrayList<>();
        inputs.add("constant");
        addScores("", inputs);
        for (String place : List.of("1 before: ", "1 after: ", "2 before: ", "2 after: ")) {
            inputs.add(place + "no sentence");
            addScores(place, inputs);
        }
        for (String label : LABELS) {
            for (String what : List.of(
                    "best before",
                    "best after",
                    "best elsewhere less here",
                    "share before",
                    "share after",
                    "much before",
                    "much after",
                    "much before, if here",
                    "much after, if here")) {
                inputs.add(label + " " + what);
            }
        }
        return checked(inputs, SequenceWeights.INPUTS);
    }

    private static void addScores(String place, List<String> inputs) {
        for (String label : LABELS) {
            inputs.add(place + "score of " + label);
            inputs.add(place + "probability of " + label);
        }
        for (String part : PARTS) {
            inputs.add(place + "best segment for " + part);
        }
    }

    private void parts(DataInputStream in) throws IOException {
        List<String> told = checked(
                List.of(
                        "constant",
                        "best times log substance",
                        "best margin in first pass",
                        "share of Other",
                        "deeds denied"),
                PartWeights.TOLD_INPUTS);
        List<String> strong = checked(
                List.of("constant", "substance", "sentences", "numbers", "times", "log-odds of best"),
                PartWeights.STRONG_INPUTS);
        List<String> toldLines = new ArrayList<>();
        List<String> strongLines = new ArrayList<>();
        for (String part : PARTS) {
            toldLines.add(part + "\t" + numbers(floats(in, told.size())));
            strongLines.add(part + "\t" + numbers(floats(in, strong.size())));
        }
        section("Parts: told", "part", told);
        lines.addAll(toldLines);
        section("Parts: strong", "part", strong);
        lines.addAll(strongLines);
        List<String> story = checked(
                List.of("constant", "share of Other", "parts told", "lacking substance"), PartWeights.STORY_INPUTS);
        section("Story", "", story);
        lines.add("\t" + numbers(floats(in, story.size())));
        section("Thresholds and worth", "", PARTS);
        lines.add("told from\t" + numbers(floats(in, Labels.PARTS)));
        lines.add("hinted from\t" + numbers(floats(in, Labels.PARTS)));
        lines.add("strong from\t" + numbers(floats(in, Labels.PARTS)));
        lines.add("story from\t" + numbers(floats(in, 1)));
        lines.add("told is worth\t" + numbers(floats(in, Labels.PARTS)));
        lines.add("strong is worth\t" + numbers(floats(in, Labels.PARTS)));
        section("Median sums of the ratings", "", List.of("1", "2", "3", "4", "5"));
        lines.add("\t" + numbers(floats(in, PartWeights.RATINGS)));
    }

    /** Makes sure that there is a name for each weight. */
    private static List<String> checked(List<String> names, int size) {
        if (names.size() != size) {
            throw new IllegalStateException(names.size() + " names for " + size + " weights: " + names);
        }
        return names;
    }

    private static float[] floats(DataInputStream in, int size) throws IOException {
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }

    private static String numbers(float[] values) {
        List<String> cells = new ArrayList<>();
        for (float value : values) {
            cells.add(number(value));
        }
        return String.join("\t", cells);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
