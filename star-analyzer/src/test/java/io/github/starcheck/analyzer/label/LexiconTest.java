package io.github.starcheck.analyzer.label;

import static io.github.starcheck.analyzer.label.TestText.LEXICON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    @ParameterizedTest
    @CsvSource({
        "I, i",
        "Nobody, nobody",
        "WASN'T, bepast",
        "wasn\u2019t, neg",
        "asked, ask",
        "asked, talk",
        "fix, baseverb"
    })
    void classes_word_holdItsClass(String word, String name) {
        assertEquals(LEXICON.bit(name), classes(word) & LEXICON.bit(name));
    }

    @ParameterizedTest
    @CsvSource({"fixed, neg", "was, neg", "asked, habit", "i, we"})
    void classes_word_holdNoOtherClass(String word, String name) {
        assertEquals(0, classes(word) & LEXICON.bit(name));
    }

    private static long classes(String word) {
        return LEXICON.bitsOf(LEXICON.set(Tokens.hash(word)));
    }

    @ParameterizedTest
    @CsvSource({"und, true", "fÜr, true", "xylograph, false", "the, false", "i, false"})
    void set_foreignWord_isOneOfItsOwnWithoutClasses(String word, boolean foreign) {
        assertEquals(foreign, LEXICON.set(Tokens.hash(word)) == Lexicon.FOREIGN);
        assertEquals(0, LEXICON.bitsOf(Lexicon.FOREIGN));
    }

    @Test
    void set_anyWord_hasTheClassesOfTheWord() throws IOException {
        Map<Integer, Long> bits = bits();
        Set<Long> sets = new HashSet<>(Set.of(0L));
        bits.forEach((hash, classes) -> {
            sets.add(classes);
            assertEquals(classes, LEXICON.bitsOf(LEXICON.set(hash)));
        });

        assertEquals(sets.size() + 1, LEXICON.sets()); // words without a class and foreign ones have none
        assertEquals(
                sets,
                LongStream.range(0, LEXICON.sets())
                        .mapToObj(set -> LEXICON.bitsOf((int) set))
                        .collect(toSet()));
    }

    @Test
    void set_unknownWord_isTheOneWithoutClasses() throws IOException {
        Map<Integer, Long> bits = bits();
        new Random(5)
                .ints(50_000)
                .filter(hash -> !bits.containsKey(hash))
                .forEach(hash -> assertEquals(Lexicon.NO_CLASSES, LEXICON.set(hash)));
        assertEquals(Lexicon.NO_CLASSES, LEXICON.set(0));
        assertEquals(0, LEXICON.bitsOf(Lexicon.NO_CLASSES));
    }

    /** Reads the classes of all words, the plain way. */
    private static Map<Integer, Long> bits() throws IOException {
        Map<Integer, Long> bits = new HashMap<>();
        try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.txt")) {
            for (String line : new String(in.readAllBytes(), UTF_8).split("\n", -1)) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    String[] parts = line.split(": ", -1);
                    long bit = parts[0].equals("foreign") ? 0 : LEXICON.bit(parts[0]);
                    for (String word : parts[1].split(" ", -1)) {
                        bits.merge(Tokens.hash(word), bit, (one, other) -> one | other);
                    }
                }
            }
        }
        return bits;
    }

    @Test
    void named_classes_areAllButBaseVerb() {
        assertEquals(LEXICON.bits("ask", "neg"), LEXICON.named(LEXICON.bits("ask", "baseverb", "neg")));
        assertEquals(0, LEXICON.named(LEXICON.bit("baseverb")));
        assertEquals(~LEXICON.bit("baseverb"), LEXICON.named(-1));
    }

    @Test
    void bits_severalClasses_areAllOfThem() {
        assertEquals(LEXICON.bit("neg") | LEXICON.bit("adverb"), LEXICON.bits("neg", "adverb"));
    }

    @Test
    void bit_noSuchClass_isRefused() {
        assertEquals(
                "lexicon.txt has no class \"nouns\"",
                assertThrows(IllegalArgumentException.class, () -> LEXICON.bit("nouns"))
                        .getMessage());
    }

    @Test
    void name_number_belongsToTheBit() {
        for (String name : new String[] {"i", "neg", "baseverb"}) {
            assertEquals(name, LEXICON.name(Long.numberOfTrailingZeros(LEXICON.bit(name))));
        }
    }
}
