package io.github.starcheck.training;

import io.github.starcheck.analyzer.label.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of {@code rewordings.txt}: words and what can stand for them. */
final class WordTables {
    private static final String RESOURCE = "rewordings.txt";
    /** The names in this line are replaced but never put in. */
    private static final String OTHERS = "Others";

    private final Map<String, List<String>> tables = new LinkedHashMap<>();

    private WordTables() {}

    static WordTables load() {
        WordTables read = new WordTables();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordTables.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8))) {
            List<String> table = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("== ")) {
                    table = new ArrayList<>();
                    read.tables.put(line.substring(3), table);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    table.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /** Returns a table of pairs "one = other" that puts the second for the first. */
    Swaps oneWay(String table) {
        Map<String, String> swaps = new LinkedHashMap<>();
        for (String line : lines(table)) {
            for (String pair : line.split(", ", -1)) {
                String[] words = pair.split(" = ", 2);
                put(swaps, words[0], words[1]);
            }
        }
        return new Swaps(swaps);
    }

    /** Returns a table of pairs that puts each for the other. */
    Swaps bothWays(String table) {
        Map<String, String> swaps = new LinkedHashMap<>(oneWay(table).swaps);
        oneWay(table).swaps.forEach((word, other) -> swaps.putIfAbsent(other, word));
        return new Swaps(swaps);
    }

    /** Puts a pair, with a capital too if it has none. */
    private static void put(Map<String, String> swaps, String word, String other) {
        swaps.put(word, other);
        swaps.put(capital(word), capital(other));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Returns what puts a given name for "my manager", "a customer" and the like. */
    Swaps people() {
        List<String> names = cultures().values().iterator().next();
        Map<String, String> swaps = new LinkedHashMap<>();
        for (String line : lines("people")) {
            for (String person : line.split(", ", -1)) {
                put(swaps, person, one(names, person));
            }
        }
        return new Swaps(swaps);
    }

    /** Returns for each culture what puts a given name of that culture for each given name. */
    Map<String, Swaps> names() {
        Map<String, List<String>> cultures = cultures();
        List<String> all = cultures.values().stream().flatMap(List::stream).toList();
        cultures.remove(OTHERS);
        Map<String, Swaps> swaps = new LinkedHashMap<>();
        cultures.forEach((culture, names) -> swaps.put(
                culture, new Swaps(all.stream().collect(Collectors.toMap(name -> name, name -> one(names, name))))));
        return swaps;
    }

    /** Returns the hashes of all given names, and of their possessives. */
    Set<Integer> nameHashes() {
        return cultures().values().stream()
                .flatMap(List::stream)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .flatMap(name -> Stream.of(name, name + "'s"))
                .map(Tokens::hash)
                .collect(Collectors.toSet());
    }

    private Map<String, List<String>> cultures() {
        Map<String, List<String>> cultures = new LinkedHashMap<>();
        for (String line : lines("names")) {
            String[] parts = line.split(": ", 2);
            cultures.put(parts[0], List.of(parts[1].split(", ", -1)));
        }
        return cultures;
    }

    private static String one(List<String> names, String of) {
        return names.get(Math.floorMod(of.hashCode(), names.size()));
    }

    private List<String> lines(String table) {
        return Objects.requireNonNull(tables.get(table), table);
    }

    /** Words and what is put for each. One that ends in {@code *} is the beginning of words. */
    static final class Swaps {
        private final Map<String, String> swaps;
        private final Pattern words;

        private Swaps(Map<String, String> swaps) {
            this.swaps = swaps;
            words = Pattern.compile(swaps.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                    .map(Swaps::pattern)
                    .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}'’-])(?:", ")")));
        }

        private static String pattern(String word) {
            return word.endsWith("*")
                    ? Pattern.quote(word.substring(0, word.length() - 1))
                    : Pattern.quote(word) + "(?![\\p{L}\\p{N}])(?!['’]\\p{L}{2})";
        }

        String replace(String text) {
            return replace(text, word -> true);
        }

        /** Replaces the words that are chosen; asked for each in the order of the text. */
        String replace(String text, Predicate<String> chosen) {
            return words.matcher(text.replace('’', '\''))
                    .replaceAll(match -> Matcher.quoteReplacement(
                            chosen.test(match.group()) ? other(match.group()) : match.group()));
        }

        private String other(String word) {
            String other = swaps.get(word);
            if (other != null) {
                return other;
            }
            String stem = Objects.requireNonNull(swaps.get(word + "*"), word);
            return stem.substring(0, stem.length() - 1);
        }
    }
}
