package io.github.starcheck.analyzer.label;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Word classes made by hand: which of up to 64 classes a word belongs to, as bits of a long. Read from
 * {@code lexicon.txt}, one class a line; the line {@code foreign} holds frequent words of other languages instead.
 * Immutable once loaded.
 */
public final class Lexicon {
    private static final String RESOURCE = "lexicon.txt";
    private static final int SLOT_BITS = 13;

    private static final String FOREIGN_LINE = "foreign: ";

    /** The number of the set of words that have no class, and of the one of foreign words, which have none either. */
    static final int NO_CLASSES = 0;

    static final int FOREIGN = 1;

    private static final Lexicon BUNDLED = read();

    private final List<String> classes = new ArrayList<>();
    private final List<String> cues = new ArrayList<>();
    private final int[] words = new int[1 << SLOT_BITS];
    private final long[] bits = new long[1 << SLOT_BITS];
    /** The number of the bits in the same slot, in {@link #sets}. */
    private final char[] numbers = new char[1 << SLOT_BITS];
    /** All bits that some word has, each once, after those of {@link #NO_CLASSES} and {@link #FOREIGN}. */
    private long[] sets = {0, 0};

    private long baseVerb;

    private Lexicon() {}

    /** Returns the one that comes with the library. */
    public static Lexicon load() {
        return BUNDLED;
    }

    private static Lexicon read() {
        Lexicon lexicon = new Lexicon();
        try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the jar of star-analyzer");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(FOREIGN_LINE)) {
                    lexicon.addWords(line, FOREIGN_LINE.length(), 0);
                } else if (!line.isEmpty() && line.charAt(0) != '#') {
                    lexicon.addClass(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lexicon.numberSets();
        lexicon.baseVerb = lexicon.bit("baseverb");
        return lexicon;
    }

    private void addClass(String line) {
        int colon = line.indexOf(':');
        classes.add(line.substring(0, colon));
        cues.add(line.substring(0, colon) + "-word");
        if (classes.size() > Long.SIZE) {
            throw new IllegalStateException(RESOURCE + " has more than " + Long.SIZE + " classes");
        }
        addWords(line, colon + 2, 1L << (classes.size() - 1));
    }

    private void addWords(String line, int start, long bit) {
        for (int hash : Tokens.listedHashes(line.substring(start))) {
            int slot = slot(hash);
            words[slot] = hash;
            bits[slot] |= bit;
        }
    }

    private void numberSets() {
        Map<Long, Character> numberOf = new HashMap<>();
        numberOf.put(0L, (char) FOREIGN);
        for (int slot = 0; slot < bits.length; slot++) {
            if (words[slot] == 0) {
                continue;
            }
            Character number = numberOf.get(bits[slot]);
            if (number == null) {
                number = (char) sets.length;
                numberOf.put(bits[slot], number);
                sets = Arrays.copyOf(sets, sets.length + 1);
                sets[number] = bits[slot];
            }
            numbers[slot] = number;
        }
    }

    private int slot(int hash) {
        int slot = (hash * 0x9E3779B9) >>> (32 - SLOT_BITS);
        while (words[slot] != 0 && words[slot] != hash) {
            slot = (slot + 1) & ((1 << SLOT_BITS) - 1);
        }
        return slot;
    }

    /** Returns the number of the set of classes that the word with this {@linkplain Tokens#hash(int) hash} has. */
    char set(int hash) {
        return numbers[slot(hash)];
    }

    /** Returns how many sets of classes there are; their numbers are smaller. */
    int sets() {
        return sets.length;
    }

    /** Returns the classes of a set as bits. */
    long bitsOf(int set) {
        return sets[set];
    }

    /** Returns those of a word's classes that are features by themselves: to be a base verb says nothing alone. */
    long named(long classes) {
        return classes & ~baseVerb;
    }

    /** Returns the bit of a class. */
    public long bit(String name) {
        int id = classes.indexOf(name);
        if (id < 0) {
            throw new IllegalArgumentException(RESOURCE + " has no class \"" + name + "\"");
        }
        return 1L << id;
    }

    /** Returns the bits of several classes. */
    public long bits(String... names) {
        long all = 0;
        for (String name : names) {
            all |= bit(name);
        }
        return all;
    }

    /** Returns the name of the class with this number. */
    public String name(int number) {
        return classes.get(number);
    }

    /** Returns what a person calls a word of the class with this number, such as {@code "duty-word"}. */
    String cue(int number) {
        return cues.get(number);
    }
}
