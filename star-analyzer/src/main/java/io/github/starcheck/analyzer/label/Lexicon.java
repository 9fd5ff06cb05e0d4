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
 * {@code lexicon.txt}, one class a line. Immutable once loaded.
 */
public final class Lexicon {
    private static final String RESOURCE = "lexicon.txt";
    private static final int SLOT_BITS = 13;

    /** The number of the set without a class. */
    static final int NO_CLASSES = 0;

    private static final Lexicon BUNDLED = read();

    private final List<String> classes = new ArrayList<>();
    private final List<String> cues = new ArrayList<>();
    private final int[] words = new int[1 << SLOT_BITS];
    private final long[] bits = new long[1 << SLOT_BITS];
    /** The number of the bits in the same slot, in {@link #sets}. */
    private final char[] numbers = new char[1 << SLOT_BITS];
    /** All bits that some word has, each once, those of {@link #NO_CLASSES} first. */
    private long[] sets = {0};

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
                if (!line.isEmpty() && line.charAt(0) != '#') {
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
        long bit = 1L << (classes.size() - 1);
        int end = line.length();
        for (int from = colon + 2; from < end; ) {
            int space = line.indexOf(' ', from);
            int to = space < 0 ? end : space;
            int hash = Tokens.hash(line.substring(from, to));
            int slot = slot(hash);
            words[slot] = hash;
            bits[slot] |= bit;
            from = to + 1;
        }
    }

    private void numberSets() {
        Map<Long, Character> numberOf = new HashMap<>();
        numberOf.put(0L, (char) 0);
        for (int slot = 0; slot < bits.length; slot++) {
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
        while (bits[slot] != 0 && words[slot] != hash) {
            slot = (slot + 1) & ((1 << SLOT_BITS) - 1);
        }
        return slot;
    }

    /** Returns the classes of the word with this {@linkplain Tokens#hash(int) hash} as bits. */
    public long classes(int hash) {
        return bits[slot(hash)];
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
