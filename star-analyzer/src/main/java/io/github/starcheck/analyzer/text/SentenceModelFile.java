package io.github.starcheck.analyzer.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.AbstractModelReader;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.DataReader;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceModel;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sentence model as OpenNLP packs it: a zip of a manifest and the weights.
 *
 * <p>OpenNLP's own reader asks for a logger, for which SLF4J prints a warning in every app that has no logging set up.
 * This one needs none.
 */
final class SentenceModelFile {
    private static final String MANIFEST = "manifest.properties";
    private static final String WEIGHTS = "sent.model";

    private SentenceModelFile() {}

    /**
     * Reads a model without an abbreviation dictionary.
     *
     * @throws IOException if it is cut short or of another kind
     */
    static SentenceModel read(InputStream stream) throws IOException {
        Map<String, byte[]> entries = unzip(stream);
        Properties manifest = new Properties();
        manifest.load(new ByteArrayInputStream(entry(entries, MANIFEST)));
        AbstractModel weights = new WeightsReader(
                        new BinaryFileDataReader(new ByteArrayInputStream(entry(entries, WEIGHTS))))
                .getModel();
        String language = property(manifest, "Language");
        boolean useTokenEnd = Boolean.parseBoolean(property(manifest, "useTokenEnd"));
        char[] ends = property(manifest, "eosCharacters").toCharArray();
        return new SentenceModel(
                language, weights, null, new SentenceDetectorFactory(language, useTokenEnd, null, ends));
    }

    private static Map<String, byte[]> unzip(InputStream stream) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        ZipInputStream zip = new ZipInputStream(stream);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            entries.put(entry.getName(), zip.readAllBytes());
        }
        return entries;
    }

    private static byte[] entry(Map<String, byte[]> entries, String name) throws IOException {
        return present(entries.get(name), name);
    }

    private static String property(Properties manifest, String name) throws IOException {
        return present(manifest.getProperty(name), name);
    }

    private static <T> T present(@Nullable T value, String name) throws IOException {
        if (value == null) {
            throw new IOException("the sentence model has no " + name);
        }
        return value;
    }

    private static final class WeightsReader extends AbstractModelReader {
        WeightsReader(DataReader data) {
            super(data);
        }

        @Override
        public void checkModelType() throws IOException {
            String type = readUTF();
            if (!type.equals("GIS")) {
                throw new IOException("the sentence model is of type " + type + ", not GIS");
            }
        }

        @Override
        public AbstractModel constructModel() throws IOException {
            readInt(); // the correction constant and its weight, which OpenNLP writes but does not use
            readDouble();
            String[] outcomes = getOutcomes();
            int[][] patterns = getOutcomePatterns();
            String[] predicates = getPredicates();
            return new GISModel(getParameters(patterns), predicates, outcomes);
        }
    }
}
