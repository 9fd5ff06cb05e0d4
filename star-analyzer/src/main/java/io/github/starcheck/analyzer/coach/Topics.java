package io.github.starcheck.analyzer.coach;

import io.github.starcheck.analyzer.label.Tokens;
import io.github.starcheck.model.ExpectedTopic;
import java.util.Arrays;
import java.util.List;

/**
 * Finds where an answer first mentions each of some topics, in one pass for all of them: the mentions stand in buckets by
 * the first two characters of their first word, so that few are tried at a token. Immutable.
 */
final class Topics {
    private static final int BUCKETS = 128;
    private static final Entry[] NONE = {};

    private final int count;
    private final Entry[][] buckets = new Entry[BUCKETS][];

    private record Entry(int topic, Mention mention) {}

    Topics(List<ExpectedTopic> topics) {
        count = topics.size();
        Arrays.fill(buckets, NONE);
        for (int topic = 0; topic < count; topic++) {
            for (String phrase : topics.get(topic).mentions()) {
                add(new Entry(topic, new Mention(phrase)));
            }
        }
    }

    private void add(Entry entry) {
        String word = entry.mention().firstWord();
        if (entry.mention().hasOpenStart()) {
            for (int bucket = 0; bucket < BUCKETS; bucket++) {
                add(bucket, entry);
            }
        } else {
            add(bucket(word, 0, word.length()), entry);
        }
    }

    private void add(int bucket, Entry entry) {
        Entry[] entries = buckets[bucket];
        buckets[bucket] = Arrays.copyOf(entries, entries.length + 1);
        buckets[bucket][entries.length] = entry;
    }

    private static int bucket(String text, int start, int end) {
        int first = Mention.normal(text.charAt(start));
        int second = end - start > 1 ? Mention.normal(text.charAt(start + 1)) : 0;
        return (first * 31 + second) & (BUCKETS - 1);
    }

    /** Returns where each topic is first mentioned. */
    Places find(String answer, Tokens tokens) {
        Places places = new Places(count);
        int missing = count;
        for (int s = 0; s < tokens.sentences() && missing > 0; s++) {
            int to = tokens.first(s + 1);
            for (int t = tokens.first(s); t < to; t++) {
                for (Entry entry : buckets[bucket(answer, tokens.start(t), tokens.end(t))]) {
                    if (!places.has(entry.topic())) {
                        int end = entry.mention().endAt(answer, tokens, t, to);
                        if (end >= 0) {
                            places.set(entry.topic(), t, end);
                            missing--;
                        }
                    }
                }
            }
        }
        return places;
    }

    /** The tokens of each topic's first mention. */
    static final class Places {
        private final int[] starts;
        private final int[] ends;

        private Places(int topics) {
            starts = new int[topics];
            ends = new int[topics];
        }

        private void set(int topic, int start, int end) {
            starts[topic] = start;
            ends[topic] = end;
        }

        /** Tells whether a topic is mentioned. */
        boolean has(int topic) {
            return ends[topic] > 0;
        }

        /** Returns the first token of the mention. */
        int start(int topic) {
            return starts[topic];
        }

        /** Returns the token after the mention. */
        int end(int topic) {
            return ends[topic];
        }
    }
}
